import { stringify } from 'csv-stringify/sync';
import type { FileRequest } from '../parameters';
import type { Batches } from './format';
import { columnsOf, valuesOf } from './values';

/** Byte order mark: without it Excel takes UTF-8 for the code page of the machine. */
const mark = '\uFEFF';

/**
 * CSV as RFC 4180 says: comma, decimal point, CRLF, empty for null. With a Belgian locale as its Excel reads it: a byte
 * order mark, semicolon and decimal comma. What a spreadsheet would take for a formula is escaped; numbers are none.
 */
export async function* writeCsv(batches: Batches, request: FileRequest): AsyncGenerator<Uint8Array> {
  const columns = columnsOf(request.dataset);
  const isMoney = columns.map(({ kind }) => kind === 'EUR');
  const isSpreadsheet = request.locale !== undefined;
  const point = isSpreadsheet ? ',' : '.';
  const options = {
    delimiter: isSpreadsheet ? ';' : ',',
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: {
      number: (value: number, { index }: { readonly index: number }) =>
        isMoney[index] ? value.toFixed(2).replace('.', point) : String(value),
    },
  };
  const write = (records: unknown[][]) => Buffer.from(stringify(records, options));
  const number = (value: unknown, index: number) => (isMoney[index] && value !== null ? Number(value) : value);
  if (isSpreadsheet) yield Buffer.from(mark);
  yield write([columns.map(({ name }) => name)]);
  for await (const rows of batches) yield write(rows.map((row) => valuesOf(row, request).map(number)));
}
