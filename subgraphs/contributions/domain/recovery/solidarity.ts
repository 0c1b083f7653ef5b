import { addDays, type LocalDate } from '../../../../common/dates';
import { firstDayOf, isQuarter, lastDayOf } from '../../../../common/quarter';
import type { RecoveryDebt, RecoveryFile, SolidarityLink } from './file';
import { totalOfDebts } from './debts';
import { sortDebts } from './state';
import type { RecoveryTerms } from './terms';
import { contestUntil } from './track';

/** A call that is due on somebody who answers for debts of a member. */
export interface DueCall {
  readonly link: SolidarityLink;
  readonly debts: readonly RecoveryDebt[];
}

/**
 * Whether a link covers a quarter: when it lasted on a day of it, because contributions are owed by whole quarters. Royal
 * decree no. 38, article 15 §1.
 */
export function coversQuarter({ from, to }: Pick<SolidarityLink, 'from' | 'to'>, period: string): boolean {
  if (!isQuarter(period)) return false;
  return from <= lastDayOf(period) && (to === null || to >= firstDayOf(period));
}

/**
 * The calls that are due on a day: the company for its director, the self-employed person for the helper, for quarters in
 * which they answer, once the month of the debtor's formal notice and the time set by the fund have passed. What is exempted is
 * no debt any more and frees them (general regulation, article 50ter); what waits for the debtor waits for them too. Each
 * debt is called once by each link.
 */
export function callsDue(file: RecoveryFile, terms: RecoveryTerms, on: LocalDate): DueCall[] {
  if (file.links.length === 0 || file.isMoneyWaiting) return [];
  const ripe = sortDebts(file, terms, on).active.filter((debt) => isRipe(file, debt, terms, on));
  return file.links
    .map((link) => ({
      link,
      debts: ripe.filter((debt) => coversQuarter(link, debt.period) && !isCalled(file, link, debt)),
    }))
    .filter(({ debts }) => debts.length > 0 && totalOfDebts(debts) >= terms.smallestDebt);
}

function isRipe({ steps }: RecoveryFile, { key }: RecoveryDebt, terms: RecoveryTerms, on: LocalDate): boolean {
  const notice = steps.filter(({ kind, keys }) => kind === 'FORMAL_NOTICE' && keys.includes(key)).at(-1);
  return notice !== undefined && addDays(contestUntil(notice, terms), terms.solidarityAfterDays) < on;
}

function isCalled({ steps }: RecoveryFile, link: SolidarityLink, { key }: RecoveryDebt): boolean {
  return steps.some(({ linkId, keys }) => linkId === link.id && keys.includes(key));
}

/** Why a call has ended, or that it stands. */
export type CallStanding = 'STANDS' | 'PAID' | 'EXEMPTED' | 'ENDED';

/**
 * Where a call stands: it ends with the debt. Paid by whom does not matter; an exemption frees everybody who answers; a debt
 * taken back or prescribed is called no more.
 */
export function callStanding(
  debts: readonly {
    readonly open: number;
    readonly isExempted: boolean;
    readonly isPaid: boolean;
    readonly isPrescribed: boolean;
  }[],
): CallStanding {
  if (debts.some(({ open, isPrescribed }) => open > 0 && !isPrescribed)) return 'STANDS';
  if (debts.every(({ isExempted }) => isExempted) && debts.length > 0) return 'EXEMPTED';
  return debts.some(({ isPaid }) => isPaid) ? 'PAID' : 'ENDED';
}
