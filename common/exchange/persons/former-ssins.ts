import type { Knex } from 'knex';
import { ssinReplaced } from '../../events/catalogue/members/ssin-replaced';
import { defineConsumer } from '../../events/consumer';

/** Creates the table of numbers that were replaced: partners may still use them. */
export async function createFormerSsinTable(db: Knex): Promise<void> {
  await db.raw(table);
}

/** Drops what `createFormerSsinTable` made. */
export async function dropFormerSsinTable(db: Knex): Promise<void> {
  await db.raw('drop table former_ssin');
}

/** Keeps the number that was replaced: the new one comes with the snapshot of the person. */
export const keepFormerSsin = defineConsumer({
  event: ssinReplaced,
  name: 'keep-former-ssin',
  apply: async ({ memberId, formerSsin }, { trx }) => {
    await trx('former_ssin').insert({ ssin: formerSsin, member_id: memberId }).onConflict('ssin').merge();
  },
});

const table = `
  create table former_ssin (
    ssin char(11) collate "C" primary key,
    member_id uuid not null
  );
  comment on table former_ssin is 'Social security numbers that were replaced; partners may still use them.';
  comment on column former_ssin.ssin is 'The number that no longer counts.';
  comment on column former_ssin.member_id is 'The member who had it.';
`;
