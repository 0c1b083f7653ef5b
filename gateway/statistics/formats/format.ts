import type { FileRequest } from '../parameters';
import type { Row } from '../rows';
import { writeCsv } from './csv';
import { writeJson } from './json';
import type { FormatName } from './names';
import { writeParquet } from './parquet';
import { writeSdmxCsv } from './sdmx-csv';

/** Rows in batches, as they come. */
export type Batches = AsyncIterable<readonly Row[]>;

/** Writes rows in a format, piece by piece. The same rows always give the same bytes. */
export type Writer = (batches: Batches, request: FileRequest) => AsyncIterable<Uint8Array>;

/** How each format is written. */
export const writers: Readonly<Record<FormatName, Writer>> = {
  csv: writeCsv,
  'sdmx-csv': writeSdmxCsv,
  parquet: writeParquet,
  json: writeJson,
};
