import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lists of codes that messages use. */
export type CodeList = 'quality' | 'contribution' | 'equality' | 'situation';

interface Code {
  readonly code: string;
  readonly origin: 'published' | 'simulated';
}

/** A message needs codes that are not public and that the fund has not been given. */
export class CodesNotPublished extends Error {
  override readonly name = 'CodesNotPublished';
  /** @param missing values without a code, such as `quality HELPER` */
  constructor(readonly missing: readonly string[]) {
    super(`codes are missing: ${missing.join(', ')}`);
  }
}

let lists: Readonly<Record<CodeList, Readonly<Record<string, Code>>>> | undefined;

/** Looks codes up for one message, and remembers whether any of them was simulated. */
export class Codes {
  isSimulated = false;
  private readonly missing = new Set<string>();

  /** @param acceptSimulated whether simulated codes may be used; never in production */
  constructor(private readonly acceptSimulated: boolean) {}

  /** Code of a value; an empty text when there is none, which `check` then refuses. */
  of(list: CodeList, value: string): string {
    lists ??= load(readFileSync(join(__dirname, 'codes.yaml'), 'utf8'), { schema: FAILSAFE_SCHEMA }) as typeof lists;
    const found = lists![list][value];
    if (found === undefined || (found.origin === 'simulated' && !this.acceptSimulated)) {
      this.missing.add(`${list} ${value}`);
      return '';
    }
    this.isSimulated ||= found.origin === 'simulated';
    return found.code;
  }

  /** @throws CodesNotPublished when a code was missing */
  check(): void {
    if (this.missing.size > 0) throw new CodesNotPublished([...this.missing]);
  }
}
