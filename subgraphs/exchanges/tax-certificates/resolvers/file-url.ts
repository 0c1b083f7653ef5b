import type { Context } from '../context';

/** Address of a file; null when there is none, or files are not offered. */
export function fileUrl(name: string | null, { config }: Context): string | null {
  return name === null || config.filesUrl === null ? null : `${config.filesUrl}/${name}`;
}
