import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', '..', '..', 'shared', 'exchanges');

/** One reference value: what it is and, when it is wrong, why. */
export interface Vector {
  readonly value: string;
  readonly reason: string;
  readonly formatted: string;
  readonly [fact: string]: unknown;
}

/** The reference vectors: rows by group, and three groups that list texts only. */
export type Vectors = Readonly<Record<string, readonly Vector[]>> & {
  readonly meta: { readonly asOf: string };
  readonly year_quarter: { readonly valid: readonly string[]; readonly invalid: readonly string[] };
  readonly incomplete_date: { readonly valid: readonly string[]; readonly invalid: readonly string[] };
  readonly legal_context: { readonly valid: readonly string[]; readonly invalid: readonly string[] };
};

/** A file of the reference material of exchanges as JSON; undefined where that material is not at hand. */
export function readReference<Content>(path: string): Content | undefined {
  const file = join(folder, path);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Content) : undefined;
}

/** A suite over reference material; where it is absent, one skipped test says so. */
export function describeReference<Content>(path: string, title: string, declare: (content: Content) => void): void {
  const content = readReference<Content>(path);
  if (content !== undefined) describe(title, () => declare(content));
  else test.skip(`${title}: ../shared/exchanges/${path} is not here`, () => undefined);
}

/** The rule that a reader names when it refuses; `accepted` when it does not. */
export function ruleBrokenBy(read: () => unknown): string {
  try {
    read();
    return 'accepted';
  } catch (error) {
    return (error as { rule?: string }).rule ?? String(error);
  }
}
