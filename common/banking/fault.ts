/** Rules that a bank statement can break; each is one thing that a reader has to check. */
export const statementRules = [
  'EMPTY_FILE',
  'UNKNOWN_FORMAT',
  'LINE_LENGTH',
  'UNKNOWN_RECORD',
  'UNKNOWN_VERSION',
  'RECORD_ORDER',
  'SEQUENCE',
  'CONTINUATION',
  'AMOUNT',
  'DATE',
  'CURRENCY',
  'ACCOUNT_CHANGES',
  'DETAILS_SUM',
  'BALANCE',
  'RECORD_COUNT',
  'DEBIT_SUM',
  'CREDIT_SUM',
  'UNFINISHED',
  'MALFORMED',
  'ELEMENT_MISSING',
] as const;

/** One of these rules. */
export type StatementRule = (typeof statementRules)[number];

/** Where in a file a rule is broken: a line of CODA, or an entry of camt.053; absent when it is the file as a whole. */
export interface StatementPlace {
  readonly line?: number | undefined;
  readonly statement?: number | undefined;
  readonly entry?: number | undefined;
}

/** A file breaks a rule, so that none of it may be taken. Never quotes the file. */
export class StatementFault extends Error {
  override readonly name = 'StatementFault';
  constructor(
    readonly rule: StatementRule,
    readonly place: StatementPlace = {},
  ) {
    super(`the bank statement breaks the rule ${rule}`);
  }
}
