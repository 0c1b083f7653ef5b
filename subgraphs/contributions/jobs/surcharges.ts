import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import { sumCents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { dueSurcharge, makeEntry, type Claim, type LedgerEntry } from '../domain';
import { saveClaims } from '../store/claims';
import { insertEntries } from '../store/ledger';
import {
  advanceSurchargeRun,
  beginSurchargeRun,
  findDebtorsInArrears,
  findSurchargeRun,
  finishSurchargeRun,
  lockCandidates,
  type SurchargeCandidate,
  type SurchargeRun,
} from '../store/surcharges';

/** What a run works with. */
export interface SurchargeRunOptions {
  readonly db: Knex;
  readonly clock: Clock;
  readonly book: ParameterBook;
  /** Last day whose quarter ends and 1 January are charged. */
  readonly until: LocalDate;
  readonly batchSize?: number;
  readonly onProgress?: (members: number) => void;
  readonly signal?: AbortSignal;
}

const defaultBatchSize = 1_000;

/**
 * Charges every surcharge that is due up to a day, batch by batch. Each claim remembers how far it was charged, so that a
 * run can be stopped and started at will, and the same day charges nothing twice. General regulation, articles 44, 44bis.
 */
export async function runSurcharges(options: SurchargeRunOptions): Promise<SurchargeRun> {
  const { db, clock, until, batchSize = defaultBatchSize, onProgress, signal } = options;
  const run = await beginSurchargeRun(db, until, clock);
  for (let after: string | null = null; signal?.aborted !== true;) {
    const memberIds = await findDebtorsInArrears(db, until, after, batchSize);
    if (memberIds.length === 0) {
      await finishSurchargeRun(db, until, clock.now());
      break;
    }
    await db.transaction((trx) => chargeBatch(trx, memberIds, run.id, options));
    after = memberIds.at(-1) ?? null;
    onProgress?.(memberIds.length);
  }
  return findSurchargeRun(db, until);
}

async function chargeBatch(
  trx: Knex.Transaction,
  memberIds: readonly string[],
  runId: string,
  { book, until }: SurchargeRunOptions,
): Promise<void> {
  const charged = (await lockCandidates(trx, memberIds)).flatMap((candidate) => charge(book, candidate, until, runId));
  for (const { memberId, claim, entry } of charged) {
    await saveClaims(trx, memberId, [claim]);
    await insertEntries(trx, memberId, [entry]);
  }
  const real = charged.filter(({ entry }) => entry !== undefined);
  await advanceSurchargeRun(trx, until, real.length, sumCents(real.map(({ amount }) => amount)));
}

function charge(
  book: ParameterBook,
  { memberId, claim, payments }: SurchargeCandidate,
  until: LocalDate,
  runId: string,
) {
  const due = dueSurcharge(book, claim, payments, until);
  if (due === undefined) return [];
  const about = { quarter: claim.quarter, claim: claim.number, causeId: runId };
  const entry: LedgerEntry | undefined = makeEntry('SURCHARGE', until, { surcharge: due.amount }, about);
  const after: Claim = due.claim;
  return [{ memberId, claim: after, entry, amount: due.amount }];
}
