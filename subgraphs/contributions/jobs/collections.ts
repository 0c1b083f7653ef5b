import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { addCents, zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import type { Quarter } from '../../../common/quarter';
import { collectionDay, isInTime } from '../domain/direct-debit/collection';
import { insertCollections, lockCollectable, type CollectionToMake } from '../store/direct-debit/collections';
import { expireMandates } from '../store/direct-debit/mandates';

/** What a run works with. */
export interface CollectionRunOptions {
  readonly db: Knex;
  readonly clock: Clock;
  readonly book: ParameterBook;
  readonly quarter: Quarter;
  readonly batchSize?: number;
  readonly onProgress?: (quarters: number) => void;
  readonly signal?: AbortSignal;
}

/** What a run came to. */
export interface CollectionRun {
  readonly expired: number;
  readonly collections: number;
  readonly total: Cents;
  /** Quarters of which nothing is open. */
  readonly nothingOpen: number;
  /** Quarters whose announced day is too near or past: they are paid otherwise. */
  readonly tooLate: number;
}

const defaultBatchSize = 1_000;

/**
 * Prepares the direct debits of a quarter whose notices went out, for members with an active mandate, on the day that the
 * notice announced. Stopped at any point it goes on where it was; run again it adds only what is new. Mandates under which
 * nothing was collected for too long lapse first.
 */
export async function runCollections(options: CollectionRunOptions): Promise<CollectionRun> {
  const { db, book, clock, batchSize = defaultBatchSize, onProgress, signal } = options;
  const expired = await db.transaction((trx) => expireMandates(trx, book, clock));
  const run = { expired, collections: 0, total: zeroCents, nothingOpen: 0, tooLate: 0 };
  for (let after: string | null = null; signal?.aborted !== true;) {
    const reached: string | null = after;
    const batch: CollectionBatch = await db.transaction((trx) => runBatch(trx, options, reached, batchSize));
    run.collections += batch.collections;
    run.total = addCents(run.total, batch.total);
    run.nothingOpen += batch.nothingOpen;
    run.tooLate += batch.tooLate;
    onProgress?.(batch.looked);
    if (batch.last === undefined) break;
    after = batch.last;
  }
  return run;
}

interface CollectionBatch extends Omit<CollectionRun, 'expired'> {
  readonly looked: number;
  /** Last member that was looked at; undefined when nobody was left. */
  readonly last?: string | undefined;
}

async function runBatch(
  trx: Knex.Transaction,
  { book, clock, quarter }: CollectionRunOptions,
  after: string | null,
  limit: number,
): Promise<CollectionBatch> {
  const found = await lockCollectable(trx, quarter, after, limit);
  const open = found.filter((one) => one.open > 0);
  const planned: CollectionToMake[] = open.map((one) => {
    return { ...one, quarter, collectOn: collectionDay(book, one.dueOn, one.issuedOn) };
  });
  const inTime = planned.filter(({ collectOn }) => isInTime(book, collectOn, clock.today()));
  const collections = await insertCollections(trx, inTime);
  return {
    collections,
    total: addCents(...inTime.map((one) => one.open)),
    nothingOpen: found.length - open.length,
    tooLate: open.length - inTime.length,
    looked: found.length,
    last: found.at(-1)?.memberId,
  };
}
