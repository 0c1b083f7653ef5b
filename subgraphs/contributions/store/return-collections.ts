import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { negateCents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { returnPayment } from '../domain/matching/return-payment';
import type { WaitReason } from '../domain/matching/match';
import { lockAccount, saveBooking } from './accounts';
import {
  findOpenMovements,
  findReturnedCollection,
  lockMatching,
  settleMovements,
  type KeptMovement,
} from './bank-movements';
import { findPaymentEntries } from './ledger';

/** What it works with. */
export interface ReturnOptions {
  readonly book: ParameterBook;
  readonly clock: Clock;
}

/** Takes the next collections that came back off the accounts again. */
export async function returnNextCollections(trx: Knex.Transaction, options: ReturnOptions, batchSize: number) {
  await lockMatching(trx);
  const counts = { booked: 0, returned: 0, waiting: 0 };
  for (const movement of await findOpenMovements(trx, 'RETURNED', batchSize)) {
    const reason = await takeBack(trx, movement, options);
    counts[reason === 'RETURNED' ? 'returned' : 'waiting'] += 1;
  }
  return counts;
}

/** Takes one back; says why it waits for staff when it cannot be. */
async function takeBack(
  trx: Knex.Transaction,
  movement: KeptMovement,
  { book, clock }: ReturnOptions,
): Promise<WaitReason | 'RETURNED'> {
  const wait = async (reason: WaitReason) => {
    await settleMovements(trx, [{ id: movement.id, state: 'WORK_LIST', reason, memberId: null }]);
    return reason;
  };
  const collection = await findReturnedCollection(trx, movement);
  if (collection?.memberId === undefined) return wait('COLLECTION_NOT_FOUND');
  const { memberId, id: paymentId, bookedOn: receivedOn } = collection;
  const account = await lockAccount(trx, memberId);
  if (account === undefined) return wait('COLLECTION_NOT_FOUND');
  const applied = await findPaymentEntries(trx, memberId, paymentId);
  const payment = { paymentId, receivedOn, applied, amount: negateCents(movement.amount) };
  const booking = returnPayment(book, account, payment, { on: movement.bookedOn, movementId: movement.id });
  if (booking === undefined) return wait('RETURN_EXCEEDS_PAID');
  await saveBooking(trx, account, booking, clock);
  await settleMovements(trx, [
    { id: movement.id, state: 'BOOKED', reason: 'RETURNED', memberId },
    { id: paymentId, state: 'BOOKED', reason: 'RETURNED', memberId },
  ]);
  return 'RETURNED';
}
