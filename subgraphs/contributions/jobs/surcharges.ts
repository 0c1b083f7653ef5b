import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import { sumCents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { claimKey, dueSurcharge, makeEntry, openSums, principalOf, type Claim, type LedgerEntry } from '../domain';
import { lastSurchargeDay } from '../domain/recovery';
import { findPursuedDays } from '../store/recovery/pursued';
import {
  advanceSurchargeRun,
  beginSurchargeRun,
  findDebtorsInArrears,
  findSurchargeRun,
  finishSurchargeRun,
  lockCandidates,
  saveSurcharges,
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
  const memberIds = await findDebtorsInArrears(db, until);
  for (let start = 0; start < memberIds.length; start += batchSize) {
    if (signal?.aborted === true) return findSurchargeRun(db, until);
    const batch = memberIds.slice(start, start + batchSize);
    await db.transaction((trx) => chargeBatch(trx, batch, run.id, options));
    onProgress?.(batch.length);
  }
  await finishSurchargeRun(db, until, clock.now());
  return findSurchargeRun(db, until);
}

async function chargeBatch(
  trx: Knex.Transaction,
  memberIds: readonly string[],
  runId: string,
  { book, until }: SurchargeRunOptions,
): Promise<void> {
  const candidates = await lockCandidates(trx, memberIds);
  const pursued = await findPursuedDays(trx, memberIds);
  const charged = candidates.flatMap((candidate) => {
    const pursuedOn = pursued.get(`${candidate.memberId} ${claimKey(candidate.claim)}`);
    return charge(book, candidate, { until, runId, lastDay: pursuedOn && lastSurchargeDay(pursuedOn) });
  });
  if (charged.length === 0) return;
  await saveSurcharges(trx, charged);
  const real = charged.filter(({ entry }) => entry !== undefined);
  await advanceSurchargeRun(trx, until, real.length, sumCents(real.map(({ amount }) => amount)));
}

function charge(
  book: ParameterBook,
  { memberId, claim, payments }: SurchargeCandidate,
  about: { readonly until: LocalDate; readonly runId: string; readonly lastDay: LocalDate | undefined },
) {
  const { until, runId, lastDay } = about;
  const due = dueSurcharge(book, claim, payments, until, lastDay);
  // A claim that was paid in time, or surcharged for good, stays as it is.
  const isSettled = principalOf(openSums(claim)) <= 0;
  if (due === undefined || (due.amount === 0 && isSettled)) return [];
  const of = { quarter: claim.quarter, claim: claim.number, causeId: runId };
  const entry: LedgerEntry | undefined = makeEntry('SURCHARGE', until, { surcharge: due.amount }, of);
  const after: Claim = due.claim;
  return [{ memberId, claim: after, entry, amount: due.amount }];
}
