import type { FileRequest } from '../parameters';
import type { Batches } from './format';
import { columnsOf, valuesOf } from './values';

/**
 * JSON for tools that read flat rows: `{ dataset, version, asOf, rows: [{ column: value }], nextCursor }`. Numbers are
 * numbers; amounts too, in euro.
 */
export async function* writeJson(batches: Batches, request: FileRequest): AsyncGenerator<Uint8Array> {
  const { dataset, asOf, nextCursor } = request;
  const columns = columnsOf(dataset);
  const head = { dataset: dataset.name, version: dataset.version, asOf };
  yield Buffer.from(`${JSON.stringify(head).slice(0, -1)},"rows":[`);
  let isFirst = true;
  for await (const rows of batches) {
    const texts = rows.map((row) => {
      const values = valuesOf(row, request).map((value, index) => [
        columns[index]?.name ?? '',
        columns[index]?.kind === 'EUR' && value !== null ? Number(value) : value,
      ]);
      return JSON.stringify(Object.fromEntries(values));
    });
    if (texts.length > 0) yield Buffer.from(`${isFirst ? '' : ','}${texts.join(',')}`);
    if (texts.length > 0) isFirst = false;
  }
  yield Buffer.from(`],"nextCursor":${JSON.stringify(nextCursor ?? null)}}`);
}
