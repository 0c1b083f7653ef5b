import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Column } from '../datasets';
import type { FileRequest } from '../parameters';
import type { Batches } from './format';
import { columnsOf, valuesOf } from './values';

/** Amounts are decimals of two places in 64 bits, counts are 64 bit integers, dates are dates, all others are texts. */
function elementOf({ name, kind }: Column): SchemaElement {
  if (kind === 'TEXT') return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' };
  if (kind === 'DATE') return { name, type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' };
  const element: SchemaElement = { name, type: 'INT64', repetition_type: 'OPTIONAL' };
  return kind === 'EUR' ? { ...element, converted_type: 'DECIMAL', scale: 2, precision: 18 } : element;
}

/** A value as the library takes it. */
function valueOf(value: number | string | null, { kind }: Column): unknown {
  if (value === null || kind === 'TEXT') return value;
  if (kind === 'DATE') return new Date(`${value}T00:00:00Z`);
  return BigInt(kind === 'EUR' ? String(value).replace('.', '') : value);
}

/** Parquet, one row group for each batch. Dataset, version and state stand in the metadata of the file. */
export async function* writeParquet(batches: Batches, request: FileRequest): AsyncGenerator<Uint8Array> {
  const { dataset, asOf } = request;
  const columns = columnsOf(dataset);
  const writer = new ByteWriter();
  const root: SchemaElement = { name: 'root', num_children: columns.length };
  const facts = { dataset: dataset.name, version: dataset.version, asOf };
  const file = new ParquetWriter({
    writer,
    schema: [root, ...columns.map(elementOf)],
    kvMetadata: Object.entries(facts).map(([key, value]) => ({ key, value })),
    createdBy: `${dataset.name} ${dataset.version}`,
  });
  for await (const rows of batches) {
    if (rows.length === 0) continue;
    const values = rows.map((row) => valuesOf(row, request));
    const columnData = columns.map((column, index) => ({
      name: column.name,
      data: values.map((row) => valueOf(row[index] ?? null, column)),
    }));
    await file.write({ columnData, rowGroupSize: rows.length });
    yield taken(writer);
  }
  await file.finish();
  yield taken(writer);
}

/** Takes out of the writer what it holds; its count of bytes goes on. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
