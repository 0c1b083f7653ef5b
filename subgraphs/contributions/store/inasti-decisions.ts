import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { ParameterBook } from '../../../common/parameters';
import type { Quarter } from '../../../common/quarter';
import {
  bookExemption,
  bookWaiver,
  decided,
  kindOrder,
  useCredit,
  type Account,
  type Booking,
  type DecisionOutcome,
} from '../domain';
import { lockAccount, saveBooking } from './accounts';
import { applyFreeQuarters } from './free-quarters';
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

/** Carries out an assimilation: its quarters are not due, whether they were claimed or not. */
export async function applyAssimilation(
  trx: Knex.Transaction,
  book: ParameterBook,
  decision: InastiDecision,
  eventId: string,
  clock: Clock,
): Promise<void> {
  const { memberId, requestId } = decision;
  const decisionId = requestId ?? eventId;
  await applyFreeQuarters(trx, book, { memberId, decisionId, quarters: granted(decision) }, decisionId, clock);
  if (requestId !== null) await closeRequest(trx, requestId, decision, clock);
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
