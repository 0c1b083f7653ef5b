import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { ParameterBook } from '../../../common/parameters';
import { bookPayment, kindOrder, type Account, type CompanyAccount } from '../domain';
import { lockMovement, settleMovements, type KeptMovement } from './bank-movements';
import { lockAccounts, saveAccountBookings } from './book-payments';
import { bookCompanyMoney } from './company/book';
import { findLate, placeLatePayment } from './late-payments';
import { keepPayers } from './payers';

/** What allocating works with. */
export interface AllocateOptions {
  readonly book: ParameterBook;
  readonly clock: Clock;
}

/**
 * Books waiting money on an account of which staff says that it is for; the payer is remembered. Says why when nothing was
 * booked. All in the caller's transaction.
 */
export async function allocateMovement(
  trx: Knex.Transaction,
  { movementId, memberId }: { readonly movementId: string; readonly memberId: string },
  { book, clock }: AllocateOptions,
): Promise<Account | 'NOT_WAITING' | 'NO_MEMBER'> {
  const movement = await lockMovement(trx, movementId);
  if (movement === undefined || !isWaitingMoney(movement)) return 'NOT_WAITING';
  const [locked] = await lockAccounts(trx, [memberId]);
  if (locked === undefined) return 'NO_MEMBER';
  const payment = { id: movement.id, amount: movement.amount, receivedOn: movement.bookedOn };
  const booking = bookPayment(locked.account, payment, kindOrder(book, movement.bookedOn));
  const booked = { before: locked.account, bookings: [booking], payments: [{ payment, booking }] };
  await saveAccountBookings(trx, [booked], clock);
  await settleMovements(trx, [{ id: movement.id, state: 'BOOKED', reason: 'STAFF', memberId }]);
  const { counterpartyIban: iban } = movement;
  await keepPayers(trx, iban === undefined ? [] : [{ iban, memberId }]);
  const [late] = await findLate(trx, [{ memberId, receivedOn: movement.bookedOn, causeId: movement.id }]);
  return (late && (await placeLatePayment(trx, book, late, clock))) ?? booking.account;
}

/** The same for the account of a company. */
export async function allocateToCompany(
  trx: Knex.Transaction,
  { movementId, companyId }: { readonly movementId: string; readonly companyId: string },
  { book, clock }: AllocateOptions,
): Promise<CompanyAccount | 'NOT_WAITING' | 'NO_COMPANY'> {
  const movement = await lockMovement(trx, movementId);
  if (movement === undefined || !isWaitingMoney(movement)) return 'NOT_WAITING';
  const receipt = { id: movement.id, amount: movement.amount, on: movement.bookedOn, companyId };
  const [booked] = await bookCompanyMoney(trx, book, [receipt], clock);
  if (booked === undefined) return 'NO_COMPANY';
  await settleMovements(trx, [{ id: movement.id, state: 'BOOKED', reason: 'STAFF', memberId: null, companyId }]);
  return booked.kept.account;
}

/** Whether a movement is money of somebody that came in and waits: not a transfer of the fund that came back. */
function isWaitingMoney({ state, nature, amount }: KeptMovement): boolean {
  return state === 'WORK_LIST' && amount > 0 && nature !== 'TRANSFER_RETURNED';
}
