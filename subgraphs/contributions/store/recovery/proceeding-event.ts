import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import { addCents, type Cents } from '../../../../common/money';
import {
  bookCharge,
  proceedingObstacle,
  type ProceedingEventKind,
  type ProceedingObstacle,
  type ProceedingOutcome,
} from '../../domain/recovery';
import { saveBooking } from '../accounts';
import type { ActContext, LockedFile } from './act';
import { markProceedings } from './companies';
import { closeProceeding, insertProceedingEvent, type KeptProceeding } from './proceedings';
import { insertSteps } from './steps';

/** What happened in a proceeding. */
export interface HappenedEvent {
  readonly kind: ProceedingEventKind;
  readonly on: LocalDate;
  readonly amount: Cents | null;
  readonly reference: string;
  readonly note: string;
  readonly outcome: ProceedingOutcome | null;
  readonly by: string;
}

/** Steps that an event of a proceeding brings. */
const stepOfEvent: Readonly<Partial<Record<ProceedingEventKind, 'SERVICE' | 'ENFORCEMENT'>>> = {
  SERVED: 'SERVICE',
  ENFORCED: 'ENFORCEMENT',
};

/**
 * Records what happened in a proceeding with everything that follows: the step, the charge on the account of a member, the
 * end. Says why when it cannot happen now.
 */
export async function recordEvent(
  trx: Knex.Transaction,
  { account, terms }: LockedFile,
  proceeding: KeptProceeding,
  event: HappenedEvent,
  { clock }: ActContext,
): Promise<{ readonly id: string } | { readonly obstacle: ProceedingObstacle }> {
  const obstacle = proceedingObstacle(proceeding.kind, proceeding.events, event, terms);
  if (obstacle !== undefined) return { obstacle };
  const id = randomUUID();
  await insertProceedingEvent(trx, proceeding.id, { ...event, id }, clock.now());
  await takeStep(trx, proceeding, event, clock.now());
  const kind = event.kind === 'COSTS' || event.kind === 'INTEREST' ? event.kind : undefined;
  if (kind !== undefined && event.amount !== null && account !== undefined) {
    const booking = bookCharge(account, { id, kind, amount: event.amount }, clock.today(), proceeding.id);
    await saveBooking(trx, account, booking, clock);
  }
  if (event.kind === 'CLOSED' && event.outcome !== null) await close(trx, proceeding, event.on, event.outcome);
  return { id };
}

async function takeStep(trx: Knex, proceeding: KeptProceeding, event: HappenedEvent, at: Date): Promise<void> {
  const kind = stepOfEvent[event.kind];
  if (kind === undefined) return;
  const total = addCents(proceeding.principal, proceeding.surcharge);
  const about = { debtor: proceeding.debtor, keys: proceeding.keys, causeId: proceeding.id, total };
  const how = { channel: 'BAILIFF' as const, causedBy: 'OFFICER' as const, letter: null };
  await insertSteps(trx, [{ id: randomUUID(), kind, on: event.on, ...about, ...how }], at);
}

/** Closes; one that was withdrawn or annulled never stopped surcharges. */
async function close(trx: Knex, proceeding: KeptProceeding, on: LocalDate, outcome: ProceedingOutcome): Promise<void> {
  await closeProceeding(trx, proceeding.id, on, outcome);
  const { debtor, keys, kind } = proceeding;
  const isVoid = outcome === 'WITHDRAWN' || outcome === 'ANNULLED';
  if (isVoid && debtor.kind === 'COMPANY' && kind !== 'BANKRUPTCY_CLAIM')
    await markProceedings(trx, debtor.id, keys, null);
}
