/** Formats of a file; `csv` unless told otherwise. */
export const formatNames = ['csv', 'sdmx-csv', 'parquet', 'json'] as const;

/** One of the formats. */
export type FormatName = (typeof formatNames)[number];

/** Media type and ending of each format. */
export const formatTypes: Readonly<Record<FormatName, { readonly mediaType: string; readonly ending: string }>> = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', ending: 'csv' },
  'sdmx-csv': { mediaType: 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8', ending: 'sdmx.csv' },
  parquet: { mediaType: 'application/vnd.apache.parquet', ending: 'parquet' },
  json: { mediaType: 'application/json; charset=utf-8', ending: 'json' },
};

/** The format that an Accept header names first; `csv` when it names none of ours. */
export function negotiateFormat(accept: string | undefined): FormatName {
  const wishes = (accept ?? '').split(',').map((wish) => wish.split(';', 1)[0]?.trim().toLowerCase());
  const found = wishes
    .map((wish) => formatNames.find((name) => formatTypes[name].mediaType.split(';', 1)[0] === wish))
    .find((name) => name !== undefined);
  return found ?? 'csv';
}
