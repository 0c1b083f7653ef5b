import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { publish } from '../../../common/events';
import { continuedInsuranceSettled } from '../../../common/events/catalogue/contributions/continued-insurance-settled';
import { changedContinued, type Account } from '../domain';

/** Tells which quarters of continued insurance are paid now, or not any more. */
export async function tellContinuedInsurance(
  trx: Knex.Transaction,
  before: Account,
  after: Account,
  clock: Clock,
): Promise<void> {
  const { memberId } = after;
  for (const { quarter, isPaid } of changedContinued(before, after)) {
    const payload = { memberId, quarter, isPaid, on: clock.today() };
    await publish(trx, continuedInsuranceSettled, payload, { subject: memberId, clock });
  }
}
