import type { LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';
import { nothingBooked, withChanges, type Account, type AccountCharge, type Booking } from '../account';
import { makeEntry } from '../ledger';

/**
 * Charges interest or costs of recovery to a member. General regulation, article 47; the sum comes from whoever made the cost,
 * because no lump sums were found.
 * @param charge id of the new charge, its kind and its sum in cents; nothing is booked for a sum of zero
 */
export function bookCharge(
  account: Account,
  charge: { readonly id: string; readonly kind: 'INTEREST' | 'COSTS'; readonly amount: Cents },
  on: LocalDate,
  causeId: string,
): Booking {
  const part = charge.kind === 'INTEREST' ? 'interest' : 'costs';
  const entry = makeEntry(charge.kind, on, { [part]: charge.amount }, { causeId });
  if (entry === undefined) return nothingBooked(account);
  const charges: AccountCharge[] = [{ ...charge, chargedOn: on, paid: 0 as Cents }];
  return {
    account: withChanges(account, { claims: [], charges }, account.credit),
    claims: [],
    charges,
    entries: [entry],
  };
}
