import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { addDays, type LocalDate } from '../../../common/dates';
import { refuseTransfer, type TransferFacts } from '../domain/fund-transfer';
import type { Member } from '../domain/member';
import { Refused } from '../domain/refused';
import { findActivities } from './activities';
import { actOnce, requireMember, type Author } from './author';
import { endActivities } from './cease';
import { findMember } from './members';

/** A transfer to another fund as it is asked for. */
export interface TransferRequest {
  readonly memberId: string;
  readonly newFund: string;
  readonly notifiedOn: LocalDate;
  readonly effectiveOn: LocalDate;
  readonly hasOverdueAmounts: boolean;
  readonly idempotencyKey: string;
}

/** Records a transfer to another fund: the affiliation here ends the day before, once for a key. @throws Refused */
export async function transferToFund(db: Knex, input: TransferRequest, author: Author): Promise<void> {
  await actOnce(db, { operation: 'transferToFund', input }, author, async (trx) => {
    const { memberId, newFund, notifiedOn, effectiveOn, hasOverdueAmounts } = input;
    const { clock } = author;
    await requireMember(trx, memberId);
    const member = (await findMember(trx, memberId, clock.today())) as Member;
    const affiliatedSince = await sinceWhen(trx, memberId, effectiveOn);
    refuseTransfer({ affiliatedSince, birthDate: member.birthDate, notifiedOn, effectiveOn, hasOverdueAmounts });
    const transfer = { id: randomUUID(), member_id: memberId, direction: 'OUT', other_fund: newFund };
    const days = { notified_on: notifiedOn, effective_on: effectiveOn, recorded_at: clock.now() };
    await trx('fund_transfer').insert({ ...transfer, ...days });
    await endActivities(trx, memberId, addDays(effectiveOn, -1), 'TRANSFER', author);
    return { transferId: transfer.id };
  });
}

/** First day of the affiliation that runs until a transfer, without a break. @throws Refused with NOT_AFFILIATED */
async function sinceWhen(trx: Knex, memberId: string, effectiveOn: LocalDate): Promise<LocalDate> {
  const activities = await findActivities(trx, [memberId]);
  const before = addDays(effectiveOn, -1);
  const running = activities.filter(({ from, to }) => from <= before && (to === null || to >= before));
  if (running.length === 0) throw new Refused('NOT_AFFILIATED');
  let since = running.map(({ from }) => from).sort()[0] as LocalDate;
  for (const { from, to } of [...activities].reverse()) {
    if (from < since && to !== null && to >= addDays(since, -1)) since = from;
  }
  return since;
}

/**
 * The transfer of a member who comes from another fund, to be written with the affiliation; this fund notifies the other one
 * today. General regulation, article 10. @throws Refused with TRANSFER_REFUSED
 */
export function recordTransferIn(
  formerFund: string,
  facts: Omit<TransferFacts, 'notifiedOn'>,
  { clock }: Author,
): (trx: Knex.Transaction, memberId: string) => Promise<void> {
  return async (trx, memberId) => {
    const notifiedOn = clock.today();
    refuseTransfer({ ...facts, notifiedOn });
    await trx('fund_transfer').insert({
      id: randomUUID(),
      member_id: memberId,
      direction: 'IN',
      other_fund: formerFund,
      notified_on: notifiedOn,
      effective_on: facts.effectiveOn,
      recorded_at: clock.now(),
    });
  };
}
