import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { localDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { firstOptOutQuarter, isDeemedRenounced, provisionalIncomeAtPensionAge, yearLaw } from '../domain';
import { findContributorFacts } from '../store/charge-quarters';
import { findOptedOut, findReductionApproval, renounceOptOut } from '../store/renunciations';

/** What a run works with. */
export interface RenunciationOptions {
  readonly db: Knex;
  readonly clock: Clock;
  readonly book: ParameterBook;
  readonly year: number;
  readonly isPreview?: boolean;
  readonly onProgress?: (members: number) => void;
  readonly signal?: AbortSignal;
}

/** What a run found. */
export interface RenunciationTotals {
  readonly looked: number;
  readonly renounced: number;
}

const batchSize = 500;

/**
 * After the end of a year, ends the choice of reduced contributions of members of pension age whose provisional income reaches
 * the minimum of the main occupation, unless a reduction was approved by 31 December. Stopped it goes on; run again it finds
 * nobody twice. General regulation, article 37/1. Throws RangeError while the year is not over.
 */
export async function runRenunciations(options: RenunciationOptions): Promise<RenunciationTotals> {
  const { db, clock, book, year, isPreview = false, onProgress, signal } = options;
  if (clock.today() <= localDate(year, 12, 31)) throw new RangeError('a year that is not over cannot be looked at');
  const first = firstOptOutQuarter(book, year);
  let [looked, renounced] = [0, 0];
  for (let after: string | null = null; signal?.aborted !== true;) {
    const memberIds: string[] = await findOptedOut(db, first, after, batchSize);
    if (memberIds.length === 0) break;
    for (const memberId of memberIds) {
      if (!(await isRenounced(options, memberId))) continue;
      if (!isPreview) await db.transaction((trx) => renounceOptOut(trx, memberId, year, clock));
      renounced += 1;
    }
    looked += memberIds.length;
    after = memberIds.at(-1) ?? null;
    onProgress?.(memberIds.length);
  }
  return { looked, renounced };
}

async function isRenounced({ db, clock, book, year }: RenunciationOptions, memberId: string): Promise<boolean> {
  const provisionalIncome = provisionalIncomeAtPensionAge(book, await findContributorFacts(db, memberId, clock), year);
  if (provisionalIncome === undefined) return false;
  const minimum = yearLaw(book, year).amounts.mainMinimumIncome.value as Cents;
  const reductionApprovedOn = await findReductionApproval(db, memberId, year, minimum);
  return isDeemedRenounced(book, { year, provisionalIncome, reductionApprovedOn });
}
