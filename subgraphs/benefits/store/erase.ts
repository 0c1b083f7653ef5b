import type { Knex } from 'knex';

/**
 * Erases what is held of a person: identity, life events, attestations, contracts, and what claims declared. Cases,
 * decisions and payments stay without the person, because accounts and statistics need them.
 */
export async function eraseMember(trx: Knex, memberId: string): Promise<void> {
  const ofMember = { member_id: memberId };
  for (const table of ['member', 'life_event', 'indemnity', 'supplementary_contract', 'exemption_decision', 'question'])
    await trx(table).where(ofMember).delete();
  await trx('benefit_case').where(ofMember).update({ claim: '{}', iban: null });
}
