import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { addCents, zeroCents, type Cents } from '../../../common/money';
import { ParameterNotPublished, type ParameterBook } from '../../../common/parameters';
import { isIncomeKnown } from '../store/facts';
import { settleIncome, type ReceivedIncome } from '../store/regularizations';

/** What taking in incomes came to. */
export interface IncomeTotals {
  /** Years that were settled. */
  readonly settled: number;
  /** Incomes kept for later years only: nothing was claimed for theirs. */
  readonly kept: number;
  /** Incomes that were known already, to the same sum on the same day. */
  readonly known: number;
  /** Persons without account. */
  readonly withoutAccount: number;
  /** Years whose law is not published: the income was not taken in. */
  readonly notPublished: number;
  /** Supplements less what is given back. */
  readonly difference: Cents;
}

/** What the run works with. */
export interface IncomeRunOptions {
  readonly db: Knex;
  readonly clock: Clock;
  readonly book: ParameterBook;
  readonly incomes: Iterable<ReceivedIncome>;
  readonly onProgress?: (incomes: number) => void;
  readonly signal?: AbortSignal;
}

type Outcome = 'settled' | 'kept' | 'known' | 'withoutAccount' | 'notPublished';

/**
 * Takes in definitive incomes and settles their years, each in its own transaction: stopped at any point the same file
 * goes on, and what is known already is passed over. Royal decree no. 38, article 11 §5; general regulation, article 43.
 */
export async function takeInIncomes({
  incomes,
  onProgress,
  signal,
  ...tools
}: IncomeRunOptions): Promise<IncomeTotals> {
  const counts: Record<Outcome, number> = { settled: 0, kept: 0, known: 0, withoutAccount: 0, notPublished: 0 };
  let difference = zeroCents;
  for (const received of incomes) {
    if (signal?.aborted === true) break;
    const { outcome, change } = await takeIn(tools, received);
    counts[outcome] += 1;
    difference = addCents(difference, change);
    onProgress?.(1);
  }
  return { ...counts, difference };
}

async function takeIn(
  { db, clock, book }: Pick<IncomeRunOptions, 'db' | 'clock' | 'book'>,
  received: ReceivedIncome,
): Promise<{ readonly outcome: Outcome; readonly change: Cents }> {
  const { memberId, year, income, receivedOn: knownOn } = received;
  if (await isIncomeKnown(db, memberId, { year, income, knownOn })) return { outcome: 'known', change: zeroCents };
  try {
    const found = await db.transaction((trx) => settleIncome(trx, book, received, clock));
    if (found === undefined) return { outcome: 'withoutAccount', change: zeroCents };
    return typeof found === 'string'
      ? { outcome: 'kept', change: zeroCents }
      : { outcome: 'settled', change: found.difference };
  } catch (error) {
    if (error instanceof ParameterNotPublished) return { outcome: 'notPublished', change: zeroCents };
    throw error;
  }
}
