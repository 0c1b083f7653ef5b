import type { StatementOpening } from '../../../../common/banking';
import { yearOfDate, type LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';

/** How a statement can fail to be the next one of an account of the fund. */
export type ContinuityRule = 'ACCOUNT_NOT_OURS' | 'STATEMENT_REPEATED' | 'STATEMENT_MISSING' | 'BALANCE_NOT_CONTINUED';

/** The last statement of an account that was taken. */
export interface LastStatement {
  readonly number?: number | undefined;
  readonly createdOn: LocalDate;
  readonly newBalance: Cents;
}

/** What the fund expects of a statement besides the last one. */
export interface Expected {
  /** Accounts of the fund. */
  readonly accounts: readonly string[];
  /** Whether the operator takes a statement although one before it is missing; its old balance then starts anew. */
  readonly acceptGap: boolean;
}

/** Highest number that CODA has digits for; the next statement has number 1 again. */
const highestNumber = 999;

/**
 * The rule by which a statement is not the next one of its account; undefined when it is. The first statement of an account
 * is always the next one.
 */
export function brokenContinuity(
  last: LastStatement | undefined,
  opening: StatementOpening,
  { accounts, acceptGap }: Expected,
): ContinuityRule | undefined {
  if (!accounts.includes(opening.account)) return 'ACCOUNT_NOT_OURS';
  if (last === undefined) return undefined;
  const order = orderOf(last, opening);
  if (order === 'REPEATED') return 'STATEMENT_REPEATED';
  if (acceptGap) return undefined;
  if (order === 'GAP') return 'STATEMENT_MISSING';
  return opening.oldBalance === last.newBalance ? undefined : 'BALANCE_NOT_CONTINUED';
}

/**
 * Numbers rise by one, and begin with 1 again in a new year or after the highest. Where a bank gives no number the day of
 * creation tells what is earlier, and the balance whether something is missing.
 */
function orderOf(last: LastStatement, { number, createdOn }: StatementOpening): 'NEXT' | 'GAP' | 'REPEATED' {
  if (createdOn < last.createdOn) return 'REPEATED';
  if (number === undefined || last.number === undefined) return 'NEXT';
  if (number === last.number + 1) return 'NEXT';
  const isNewYear = yearOfDate(createdOn) > yearOfDate(last.createdOn);
  if (isNewYear || last.number === highestNumber) return number === 1 ? 'NEXT' : 'GAP';
  return number > last.number ? 'GAP' : 'REPEATED';
}
