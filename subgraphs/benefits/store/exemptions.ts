import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';

/** Keeps a granted exemption, or forgets it when a later decision on the same request grants nothing. */
export async function saveExemption(
  trx: Knex,
  one: {
    readonly requestId: string;
    readonly memberId: string;
    readonly decidedOn: LocalDate;
    readonly isGranted: boolean;
  },
): Promise<void> {
  const { requestId, memberId, decidedOn, isGranted } = one;
  await trx('exemption_decision').where({ request_id: requestId }).delete();
  if (isGranted) {
    await trx('exemption_decision').insert({ request_id: requestId, member_id: memberId, decided_on: decidedOn });
  }
}

/** Days on which INASTI exempted a member, the latest first. */
export async function findExemptions(db: Knex, memberId: string): Promise<LocalDate[]> {
  const rows = await db('exemption_decision')
    .where({ member_id: memberId })
    .orderBy('decided_on', 'desc')
    .select('decided_on');
  return rows.map(({ decided_on: on }: { decided_on: string }) => on as LocalDate);
}
