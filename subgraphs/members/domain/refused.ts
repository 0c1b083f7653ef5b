/** Where an input breaks a rule: the path of the value, the code of the rule, and arguments of its text. */
export interface Issue {
  readonly path: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * An act that is refused, for a reason that the caller can understand and act upon. Nothing is changed: whoever throws it
 * inside a transaction takes the transaction back. The code is one of common/problems/registry.
 */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly facts: Readonly<Record<string, string | number | null>> = {},
    readonly issues: readonly Issue[] = [],
  ) {
    super(code);
    this.name = 'Refused';
  }
}

/** Refuses an input when any of the rules is broken; all that are broken are told at once. @throws Refused */
export function refuseIssues(issues: readonly (Issue | undefined)[]): void {
  const broken = issues.filter((issue) => issue !== undefined);
  if (broken.length > 0) throw new Refused('INVALID_INPUT', {}, broken);
}

/** An issue when a condition holds. */
export function issueIf(isBroken: boolean, path: string, code: string, values?: Issue['values']): Issue | undefined {
  return isBroken ? { path, code, ...(values === undefined ? {} : { values }) } : undefined;
}
