import type { Knex } from 'knex';
import { publish } from '../../../common/events';
import { contributionsMergeConflictFound } from '../../../common/events/catalogue/contributions/merge-conflict-found';
import { moveRows, type FollowMerger, type Merger, type MovedTable } from '../../../common/mergers';
import { addCents } from '../../../common/money';
import { forgetPerson } from '../../../common/statistics/store/persons';
import { lockAccount, publishPassedOn } from './accounts';
import { lockDebtor, setCredit } from './debtors';
import { findMergeConflicts } from './merge-conflicts';
import { passOnDirectDebits } from './pass-on-direct-debits';

/**
 * What passes to the account that takes over. What both accounts have in one place (a notice of one quarter, an income of one
 * day) stays with the account that ended, and is a conflict that staff are told of where it matters.
 */
const tables: readonly MovedTable[] = [
  { table: 'payment' },
  { table: 'other_charge' },
  { table: 'request' },
  { table: 'payment_plan' },
  { table: 'payment_order' },
  { table: 'refund' },
  { table: 'supplementary_contract' },
  { table: 'continued_insurance_quarter', key: ['quarter'] },
  { table: 'supplementary_contract' },
  { table: 'contribution_free_quarter', key: ['quarter', 'decision_id'], double: 'GOES' },
  { table: 'opt_out_renunciation', key: ['year'], double: 'GOES' },
  { table: 'regularization' },
  { table: 'bank_movement' },
  { table: 'client_mandate' },
  { table: 'former_account_number' },
  { table: 'notice', key: ['quarter'] },
  { table: 'professional_income', key: ['year', 'known_on'] },
  { table: 'income_estimate', key: ['year'] },
  { table: 'payer_account', key: ['iban'], double: 'GOES' },
  { table: 'recovery_contact', column: 'debtor_id' },
  { table: 'recovery_hold', column: 'debtor_id' },
  { table: 'recovery_task', column: 'debtor_id', key: ['kind', 'about'] },
  { table: 'recovery_step', column: 'liable_id' },
  { table: 'solidarity_link' },
  { table: 'solidarity_link', column: 'liable_id' },
  { table: 'debtor_number', column: 'debtor_id', key: ['debtor_kind'], double: 'GOES' },
  { table: 'movement_proposal', key: ['movement_id'], double: 'GOES' },
];

/**
 * Makes two accounts of one person one: claims, entries, payments, credit and everything that hangs on them pass on to the
 * cent, the number of the account that ends goes on finding the money, and the quarters are told anew. A quarter that both
 * accounts were charged for has the claims of both; nothing is taken back by guess.
 */
export const followMerger: FollowMerger = async (trx, merger, { clock }) => {
  const { duplicateId, memberId } = merger;
  for (const id of [duplicateId, memberId].sort()) await lockDebtor(trx, id);
  const before = await lockAccount(trx, memberId);
  const conflicts = await findMergeConflicts(trx, merger);
  await passOnDebtor(trx, merger);
  await passOnEntries(trx, merger);
  await passOnDebtKeys(trx, merger);
  await passOnClaims(trx, merger);
  await moveRows(trx, tables, merger);
  await passOnDirectDebits(trx, merger, clock);
  await trx('affiliation_period').where({ member_id: duplicateId }).delete();
  await forgetPerson(trx, duplicateId, clock.today());
  const after = await lockAccount(trx, memberId);
  if (after !== undefined) await publishPassedOn(trx, before, after, clock);
  if (conflicts.length > 0) {
    const payload = { memberId, duplicateId, conflicts };
    await publish(trx, contributionsMergeConflictFound, payload, { subject: memberId, clock });
  }
};

/** The account that ends leaves its number and its credit; where the other has no account yet, it becomes the other's. */
async function passOnDebtor(trx: Knex.Transaction, { duplicateId, memberId }: Merger): Promise<void> {
  const duplicate = await lockDebtor(trx, duplicateId);
  const survivor = await lockDebtor(trx, memberId);
  if (duplicate === undefined) return;
  if (survivor === undefined) {
    await trx('debtor').where({ member_id: duplicateId }).update({ member_id: memberId });
    return;
  }
  await trx('debtor').where({ member_id: duplicateId }).delete();
  await setCredit(trx, memberId, addCents(survivor.creditCents, duplicate.creditCents));
  await trx('former_account_number').insert({ account_number: duplicate.accountNumber, member_id: memberId });
}

/** Claims of a quarter follow those that the other account has of it: the first of them gets the next number there. */
async function passOnClaims(trx: Knex.Transaction, { duplicateId, memberId }: Merger): Promise<void> {
  await trx.raw(
    `update claim moving set member_id = :memberId, number = moving.number + coalesce(
       (select max(other.number) + 1 from claim other where other.member_id = :memberId and other.quarter = moving.quarter), 0)
     where moving.member_id = :duplicateId`,
    { duplicateId, memberId },
  );
}

/** Entries pass on with the numbers that their claims get; to be called before the claims pass on. */
async function passOnEntries(trx: Knex.Transaction, { duplicateId, memberId }: Merger): Promise<void> {
  await trx.raw(
    `update ledger_entry moving set member_id = :memberId, booked_under = coalesce(moving.booked_under, moving.member_id),
       claim_number = moving.claim_number + coalesce(
         (select max(other.number) + 1 from claim other where other.member_id = :memberId and other.quarter = moving.quarter), 0)
     where moving.member_id = :duplicateId`,
    { duplicateId, memberId },
  );
}

/** Steps, interruptions and proceedings name the claims that they are about by the numbers that these get. */
async function passOnDebtKeys(trx: Knex.Transaction, { duplicateId, memberId }: Merger): Promise<void> {
  for (const table of ['recovery_step', 'recovery_interruption', 'recovery_proceeding'])
    await trx.raw(
      `update ${table} moving set debtor_id = :memberId, debt_keys = array(
         select case when key.text like '%#%' then split_part(key.text, '#', 1) || '#' ||
             (split_part(key.text, '#', 2)::integer + coalesce((select max(other.number) + 1 from claim other
               where other.member_id = :memberId and other.quarter = split_part(key.text, '#', 1)), 0))
           else key.text end
         from unnest(moving.debt_keys) with ordinality as key (text, place) order by key.place)
       where moving.debtor_id = :duplicateId`,
      { duplicateId, memberId },
    );
}
