import type { LocalDate } from '../../../common/dates';
import { subtractCents, sumCents, type Cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';

/** What was open for one quarter on the day of a statement, by kind, in cents. */
export interface StatementLine {
  /** Null for interest and costs of a proceeding. */
  readonly quarter: Quarter | null;
  readonly contribution: Cents;
  readonly managementFee: Cents;
  readonly surcharge: Cents;
  /** Interest and costs. */
  readonly recoveryCosts: Cents;
  readonly open: Cents;
}

/** An account as the books stood on a day (extrait de compte, rekeninguittreksel). */
export interface StatementOfAccount {
  readonly on: LocalDate;
  /** Money of the member that was applied to no debt. */
  readonly credit: Cents;
  readonly lines: readonly StatementLine[];
}

/** What the member owed in all; negative when the fund owed the member. */
export function statementBalance({ credit, lines }: StatementOfAccount): Cents {
  return subtractCents(sumCents(lines.map(({ open }) => open)), credit);
}
