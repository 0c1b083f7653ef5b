import { type Fingerprint, fingerprintOf, wholeFile } from './file';
import { formatNames, type FormatName } from './formats/names';
import type { AskGraph } from './graph';
import { columnsOf } from './datasets';
import type { FileRequest } from './parameters';
import { entityTag } from './tag';

/** What a client checks a file against. */
export interface Manifest {
  readonly dataset: string;
  readonly version: string;
  readonly asOf: string;
  readonly columns: readonly string[];
  readonly files: readonly (Fingerprint & {
    readonly format: FormatName;
    readonly etag: string;
    readonly query: string;
  })[];
}

/**
 * Row count, length and SHA-256 of the files of a question: of the one format that is asked for, else of all. `query` asks
 * for exactly the file that was counted, its state included.
 */
export async function manifestOf(request: FileRequest, isOneFormat: boolean, ask: AskGraph): Promise<Manifest> {
  const files = [];
  for (const format of isOneFormat ? [request.format] : formatNames) {
    const one: FileRequest = { ...request, format, limit: undefined, cursor: undefined };
    const fingerprint = await fingerprintOf(wholeFile(one, ask));
    files.push({ format, ...fingerprint, etag: entityTag(one), query: queryOf(one) });
  }
  const { name, version } = request.dataset;
  return {
    dataset: name,
    version,
    asOf: request.asOf,
    columns: columnsOf(request.dataset).map((one) => one.name),
    files,
  };
}

/** The parameters of a file, so that it is the same one on any later day. */
function queryOf({ from, to, asOf, by, filter, changedAfter, language, format, locale }: FileRequest): string {
  const search = new URLSearchParams({ from, to, asOf, by: by.map((one) => one.toLowerCase()).join(',') });
  for (const [field, values] of Object.entries(filter)) {
    search.set(`c[${field.replace(/[A-Z]/g, '_$&').toLowerCase()}]`, values.join(','));
  }
  if (changedAfter !== undefined) search.set('updatedAfter', changedAfter);
  if (locale !== undefined) search.set('locale', locale);
  search.set('language', language);
  search.set('format', format);
  return search.toString();
}
