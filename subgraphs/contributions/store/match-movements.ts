import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { ParameterBook } from '../../../common/parameters';
import {
  bookPayment,
  kindOrder,
  type Account,
  type Booking,
  type PaymentBooking,
  type ReceivedPayment,
} from '../domain';
import { matchMovement, type Candidate, type Match } from '../domain/matching/match';
import { findOpenMovements, insertProposals, lockMatching, settleMovements, type KeptMovement } from './bank-movements';
import { saveAccountBookings, type AccountBookings } from './book-payments';
import { lockMatchFacts, type MatchFacts } from './match-batch';
import { bookCompanyMoney, type CompanyReceipt } from './company/book';
import { findLate, placeLatePayment, type LatePayment } from './late-payments';
import { keepPayers } from './payers';
import { followCollections } from './direct-debit/follow-statements';
import { followPayments } from './payments/follow-statements';
import { returnNextCollections } from './return-collections';

/** What a run works with. */
export interface MatchOptions {
  readonly db: Knex;
  readonly clock: Clock;
  readonly book: ParameterBook;
  readonly batchSize?: number;
  readonly onProgress?: (movements: number) => void;
  readonly signal?: AbortSignal;
}

/** What a run came to, in movements. */
export interface MatchCounts {
  readonly booked: number;
  readonly returned: number;
  readonly waiting: number;
}

const defaultBatchSize = 1_000;

/**
 * Matches everything that came in and was not looked at: payments are booked on accounts, what came back is taken off them
 * again, the rest waits for staff. Batch by batch, each in one transaction with the state of its movements, so that a run
 * can be stopped and started at will and no movement is booked twice. Payments go before what came back, which may undo
 * one of them. Then the fund's own orders and direct debits are followed by what the statements say of them.
 */
export async function matchMovements(options: MatchOptions): Promise<MatchCounts> {
  const { db, batchSize = defaultBatchSize, onProgress, signal } = options;
  const counts = { booked: 0, returned: 0, waiting: 0 };
  for (const next of [bookNext, returnNextCollections]) {
    while (signal?.aborted !== true) {
      const done = await db.transaction((trx) => next(trx, options, batchSize));
      counts.booked += done.booked;
      counts.returned += done.returned;
      counts.waiting += done.waiting;
      const looked = done.booked + done.returned + done.waiting;
      if (looked === 0) break;
      onProgress?.(looked);
    }
  }
  await followPayments(db, options.clock);
  await followCollections(db, options);
  return counts;
}

/** Books the next batch of money that came in. */
async function bookNext(trx: Knex.Transaction, { book, clock }: MatchOptions, batchSize: number): Promise<MatchCounts> {
  await lockMatching(trx);
  const movements = await findOpenMovements(trx, 'INCOMING', batchSize);
  const facts = await lockMatchFacts(trx, movements);
  const batch = new Batch(facts, book);
  const matched = movements.map((movement) => ({ movement, match: batch.take(movement) }));
  const changes = batch.changes();
  await saveAccountBookings(trx, changes, clock);
  for (const late of await findLate(trx, earliestOf(changes))) await placeLatePayment(trx, book, late, clock);
  await bookCompanyMoney(trx, book, receiptsOf(matched), clock);
  await saveMatches(trx, matched);
  const waiting = matched.filter(({ match }) => match.outcome === 'WAIT').length;
  return { booked: matched.length - waiting, returned: 0, waiting };
}

/** The payment of each account that the fund received first, which decides from when on it is put in order. */
function earliestOf(changes: readonly AccountBookings[]): LatePayment[] {
  return changes.flatMap(({ before: { memberId }, payments }) => {
    const inOrder = payments.map(({ payment }) => payment).sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1));
    const [first] = inOrder;
    return first === undefined ? [] : [{ memberId, receivedOn: first.receivedOn, causeId: first.id }];
  });
}

interface MatchedMovement {
  readonly movement: KeptMovement;
  readonly match: Match;
}

async function saveMatches(trx: Knex, matched: readonly MatchedMovement[]): Promise<void> {
  const settled = matched.map(({ movement: { id }, match }) => {
    if (match.outcome === 'WAIT') return { id, state: 'WORK_LIST' as const, reason: match.reason, memberId: null };
    const booked = { id, state: 'BOOKED' as const, reason: match.by };
    if (match.outcome === 'BOOK') return { ...booked, memberId: match.memberId };
    return { ...booked, memberId: null, companyId: match.companyId };
  });
  await settleMovements(trx, settled);
  const waiting = matched.flatMap(({ movement, match }) =>
    match.outcome === 'WAIT' ? [{ movementId: movement.id, proposals: match.proposals }] : [],
  );
  await insertProposals(trx, waiting);
  // Only what the payer gave as reference teaches from which account is paid; what was guessed may not prove itself.
  const payers = matched.flatMap(({ movement: { counterpartyIban: iban }, match }) =>
    match.outcome === 'BOOK' && match.by === 'STRUCTURED' && iban !== undefined
      ? [{ iban, memberId: match.memberId }]
      : [],
  );
  await keepPayers(trx, payers);
}

/** Money of a batch that is for companies. */
function receiptsOf(matched: readonly MatchedMovement[]): CompanyReceipt[] {
  return matched.flatMap(({ movement: { id, amount, bookedOn }, match }) =>
    match.outcome === 'BOOK_COMPANY' ? [{ id, amount, on: bookedOn, companyId: match.companyId }] : [],
  );
}

/** The accounts of a batch, each changed by one movement after the other. */
class Batch {
  private readonly current = new Map<string, Account>();
  private readonly bookings = new Map<string, { payment: ReceivedPayment; booking: PaymentBooking }[]>();

  constructor(
    private readonly facts: MatchFacts,
    private readonly book: ParameterBook,
  ) {
    for (const [memberId, { account }] of facts.accounts) this.current.set(memberId, account);
  }

  /** Finds for whom a movement is and books it. */
  take(movement: KeptMovement): Match {
    const named = this.facts.namedBy(movement);
    const match = matchMovement(movement, named, named === undefined ? this.candidatesFor(movement) : []);
    if (match.outcome === 'BOOK') this.bookOn(match.memberId, movement);
    return match;
  }

  /** Members who come into question, with their accounts after what the batch booked so far. */
  private candidatesFor(movement: KeptMovement): Candidate[] {
    return this.facts.candidatesFor(movement).map((candidate) => {
      const { memberId } = candidate.account;
      return { ...candidate, account: this.current.get(memberId) ?? candidate.account };
    });
  }

  /** What was booked, account by account. */
  changes() {
    return [...this.bookings].map(([memberId, payments]) => {
      const before = this.facts.accounts.get(memberId)?.account;
      if (before === undefined) throw new Error('a payment was booked on an account that is not locked');
      const bookings: Booking[] = payments.map(({ booking }) => booking);
      return { before, bookings, payments };
    });
  }

  private bookOn(memberId: string, { id, amount, bookedOn }: KeptMovement): void {
    const account = this.current.get(memberId);
    if (account === undefined) throw new Error('a payment is for an account that is not locked');
    const payment: ReceivedPayment = { id, amount, receivedOn: bookedOn };
    const booking = bookPayment(account, payment, kindOrder(this.book, bookedOn));
    this.current.set(memberId, booking.account);
    this.bookings.set(memberId, [...(this.bookings.get(memberId) ?? []), { payment, booking }]);
  }
}
