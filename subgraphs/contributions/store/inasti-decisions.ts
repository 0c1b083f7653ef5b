import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { ParameterBook } from '../../../common/parameters';
import { lastDayOf, type Quarter } from '../../../common/quarter';
import {
  assessedFacts,
  assimilatedClaim,
  bookAssimilation,
  bookExemption,
  bookWaiver,
  decided,
  kindOrder,
  useCredit,
  withChanges,
  type Account,
  type Booking,
  type DecisionOutcome,
} from '../domain';
import { lockAccount, saveBooking } from './accounts';
import { findContributorFacts } from './charge-quarters';
import { lockRequest, saveRequest } from './requests';

/** What INASTI decided. */
export interface InastiDecision {
  readonly memberId: string;
  readonly requestId: string | null;
  readonly quarters: readonly { readonly quarter: Quarter; readonly granted: boolean }[];
}

type Book = (
  account: Account,
  quarters: readonly Quarter[],
  context: { on: ReturnType<Clock['today']>; causeId: string },
) => Booking;

/** Carries out a decision on an exemption. */
export const applyExemption = (trx: Knex.Transaction, decision: InastiDecision, eventId: string, clock: Clock) =>
  apply(trx, decision, bookExemption, eventId, clock);

/** Carries out a decision on surcharges; what comes free pays other debts first. */
export async function applyWaiver(
  trx: Knex.Transaction,
  book: ParameterBook,
  decision: InastiDecision,
  eventId: string,
  clock: Clock,
): Promise<void> {
  await apply(trx, decision, bookWaiver, eventId, clock);
  await spendCredit(trx, book, decision.memberId, eventId, clock);
}

/** Carries out an assimilation; a quarter that was never claimed is marked too, so that no run claims it. */
export async function applyAssimilation(
  trx: Knex.Transaction,
  book: ParameterBook,
  decision: InastiDecision,
  eventId: string,
  clock: Clock,
): Promise<void> {
  await markUnclaimed(trx, book, decision, clock);
  await apply(trx, decision, bookAssimilation, eventId, clock);
  await spendCredit(trx, book, decision.memberId, eventId, clock);
}

async function apply(trx: Knex.Transaction, decision: InastiDecision, book: Book, eventId: string, clock: Clock) {
  const { memberId, requestId } = decision;
  const account = await lockAccount(trx, memberId);
  if (account === undefined) return;
  const context = { on: clock.today(), causeId: requestId ?? eventId };
  await saveBooking(trx, account, book(account, granted(decision), context), clock);
  if (requestId !== null) await closeRequest(trx, requestId, decision, clock);
}

async function closeRequest(trx: Knex.Transaction, requestId: string, decision: InastiDecision, clock: Clock) {
  const request = await lockRequest(trx, requestId);
  if (request === undefined) return;
  const outcome = outcomeOf(decision);
  const reason = (
    { GRANTED: 'INASTI_GRANTED', PARTLY_GRANTED: 'INASTI_PARTLY_GRANTED', REFUSED: 'INASTI_REFUSED' } as const
  )[outcome];
  await saveRequest(trx, decided(request, { on: clock.today(), by: 'INASTI', outcome, reasons: [reason] }));
}

async function markUnclaimed(trx: Knex.Transaction, book: ParameterBook, decision: InastiDecision, clock: Clock) {
  const account = await lockAccount(trx, decision.memberId);
  if (account === undefined) return;
  const facts = await findContributorFacts(trx, decision.memberId, clock);
  const known = new Set(account.claims.map(({ quarter }) => quarter));
  const missing = granted(decision).filter((quarter) => !known.has(quarter));
  const assessed = missing.map((quarter) => assessedFacts(book, facts, quarter)).filter((one) => one !== undefined);
  const claims = assessed.map((one) => assimilatedClaim(one, clock.today(), lastDayOf(one.quarter)));
  const after = withChanges(account, { claims, charges: [] }, account.credit);
  await saveBooking(trx, account, { account: after, claims, charges: [], entries: [] }, clock);
}

async function spendCredit(
  trx: Knex.Transaction,
  book: ParameterBook,
  memberId: string,
  causeId: string,
  clock: Clock,
) {
  const account = await lockAccount(trx, memberId);
  if (account === undefined || account.credit <= 0) return;
  const today = clock.today();
  await saveBooking(trx, account, useCredit(account, today, kindOrder(book, today), causeId), clock);
}

function granted({ quarters }: InastiDecision): Quarter[] {
  return quarters.filter((one) => one.granted).map(({ quarter }) => quarter);
}

function outcomeOf({ quarters }: InastiDecision): DecisionOutcome {
  if (quarters.every((one) => one.granted)) return 'GRANTED';
  return quarters.some((one) => one.granted) ? 'PARTLY_GRANTED' : 'REFUSED';
}
