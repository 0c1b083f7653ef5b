import { createHash } from 'node:crypto';
import type { FileRequest } from './parameters';

/**
 * Tag of a file. The same question about the same state has the same bytes for good, so the tag is made of the question, the
 * state and the version of the dataset, before anything is read.
 */
export function entityTag({ dataset, ...request }: FileRequest): string {
  const { from, to, asOf, by, filter, changedAfter, language, format, locale, limit, cursor } = request;
  const { name, version } = dataset;
  const selected = Object.entries(filter).sort(([one], [other]) => (one < other ? -1 : 1));
  const all = [name, version, from, to, asOf, by, selected, changedAfter, language, format, locale, limit, cursor];
  return `"${createHash('sha256').update(JSON.stringify(all)).digest('base64url').slice(0, 32)}"`;
}

/** Whether a header of tags, such as `If-None-Match`, names a tag; `W/` counts as the same. */
export function namesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const named = header.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return named.includes('*') || named.includes(tag);
}

/** A range of bytes that was asked for. */
export interface ByteRange {
  readonly from: number;
  /** Last byte; to the end when absent. */
  readonly to?: number | undefined;
}

/** Reads `Range: bytes=first-last`; undefined for several ranges, other units and ends of files, which are answered whole. */
export function readRange(header: string | undefined): ByteRange | undefined {
  const found = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(header?.trim() ?? '');
  if (!found) return undefined;
  const [from, to] = [Number(found[1]), found[2] === undefined ? undefined : Number(found[2])];
  return to !== undefined && to < from ? undefined : { from, to };
}
