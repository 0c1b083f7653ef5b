import type { Knex } from 'knex';

const enums: Readonly<Record<string, readonly string[]>> = {
  direct_debit_mandate_status: ['SIGNED', 'ACTIVE', 'SUSPENDED', 'CANCELLED', 'EXPIRED'],
  collection_status: ['PROPOSED', 'APPROVED', 'IN_FILE', 'ACCEPTED', 'COLLECTED', 'REJECTED', 'RETURNED', 'CANCELLED'],
};

/** Direct debits: mandates with their life, and what is collected under them. */
export async function up(knex: Knex): Promise<void> {
  for (const [name, values] of Object.entries(enums)) {
    await knex.raw(`create type ${name} as enum (${values.map((value) => `'${value}'`).join(', ')})`);
  }
  await createMandates(knex);
  await createCollections(knex);
  await knex.schema.alterTable('bank_movement', (table) => {
    table.text('return_kind').comment('REJECT, RETURN, REFUND, REVERSAL or CANCELLATION, where the bank says it.');
  });
}

/** Removes them. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('bank_movement', (table) => table.dropColumn('return_kind'));
  for (const table of ['direct_debit_collection', 'direct_debit_mandate_event', 'direct_debit_mandate']) {
    await knex.schema.dropTable(table);
  }
  for (const name of Object.keys(enums)) await knex.raw(`drop type ${name}`);
}

async function createMandates(knex: Knex): Promise<void> {
  await knex.schema.createTable('direct_debit_mandate', (table) => {
    table.comment('Mandates by which members let the fund collect what they owe (SEPA core direct debit).');
    table.uuid('id').primary().comment('The mandate.');
    table.uuid('member_id').notNullable().comment('The member.');
    table.text('reference').notNullable().unique().comment('Unique mandate reference; at most 35 characters.');
    table.specificType('status', 'direct_debit_mandate_status').notNullable().comment('How it stands.');
    table.specificType('iban', 'varchar(34) collate "C"').notNullable().comment('Account that is debited.');
    table.text('holder').notNullable().comment('Holder of the account.');
    table.date('signed_on').notNullable().comment('Day of the signature.');
    table
      .specificType('amended_from', 'varchar(34) collate "C"')
      .comment('Former account, as long as the bank of the debtor was not told of the change by a collection.');
    table.date('last_collected_on').comment('Day for which was last collected under it; null when never.');
    table.text('end_reason').comment('Why it is suspended or ended: an ISO reason, or MEMBER, FUND, UNUSED.');
  });
  await knex.raw(`create unique index direct_debit_mandate_live on direct_debit_mandate (member_id)
    where status in ('SIGNED', 'ACTIVE', 'SUSPENDED')`);
  await knex.raw(`create index direct_debit_mandate_member on direct_debit_mandate (member_id, signed_on)`);
  await knex.schema.createTable('direct_debit_mandate_event', (table) => {
    table.comment('What happened to mandates, in order; rows are only added.');
    table.specificType('id', 'bigint generated always as identity primary key').comment('Order.');
    table.uuid('mandate_id').notNullable().index().references('direct_debit_mandate.id').comment('The mandate.');
    table.text('kind').notNullable().comment('What happened: SIGNED, ACTIVATED, AMENDED and so on.');
    table.timestamp('at', { useTz: true }).notNullable().comment('When.');
    table.text('by').notNullable().comment('Who did it.');
    table.text('reason').comment('Why; null when nothing was said.');
    table.specificType('former_iban', 'varchar(34)').comment('Account before a change.');
  });
}

async function createCollections(knex: Knex): Promise<void> {
  await knex.schema.createTable('direct_debit_collection', (table) => {
    table.comment('Direct debits: announced by a due notice, in a file, collected or come back.');
    table.uuid('id').primary().comment('The collection.');
    table.uuid('member_id').notNullable().comment('The member.');
    table.uuid('mandate_id').notNullable().references('direct_debit_mandate.id').comment('The mandate.');
    table.specificType('quarter', 'char(7)').notNullable().comment('Quarter of the due notice.');
    table.bigInteger('amount_cents').notNullable().comment('In cents, more than zero.');
    table.date('announced_on').notNullable().comment('Day of the notice that announced it.');
    table.date('collect_on').notNullable().comment('Day on which the account of the member is debited.');
    table.specificType('iban', 'varchar(34) collate "C"').notNullable().comment('Account that is debited.');
    table.text('holder').notNullable().comment('Holder of the account.');
    table.specificType('amended_from', 'varchar(34) collate "C"').comment('Former account, told with this collection.');
    table.text('sequence').notNullable().comment('FRST for the first under a mandate, then RCUR.');
    table.text('communication').notNullable().comment('Structured communication of the account.');
    table.text('end_to_end_id').notNullable().unique().comment('Goes to the bank and comes back.');
    table.specificType('status', 'collection_status').notNullable().comment('How far it is.');
    table.text('return_kind').comment('REJECT, RETURN, REFUND, REVERSAL or CANCELLATION, where the bank says it.');
    table.text('return_reason').comment('ISO reason for which it was rejected or came back.');
    table.date('ended_on').comment('Day of the rejection, return or cancellation.');
    table.date('collected_on').comment('Day on which the account of the fund was credited.');
    table.uuid('batch_id').references('payment_batch.id').comment('Batch it is in; null while it is in none.');
    table.check('amount_cents > 0', [], 'collection_amount');
    table.check(`batch_id is not null or status in ('PROPOSED', 'CANCELLED')`, [], 'collection_is_in_batch');
  });
  // A quarter is collected once; a new attempt after a failure is a decision of people and another row.
  await knex.raw(`create unique index direct_debit_collection_quarter on direct_debit_collection (member_id, quarter)
    where status not in ('REJECTED', 'RETURNED', 'CANCELLED')`);
  await knex.raw('create index direct_debit_collection_batch on direct_debit_collection (batch_id, status)');
  await knex.raw(`create index direct_debit_collection_open on direct_debit_collection (sequence, collect_on, id)
    where status = 'PROPOSED' and batch_id is null`);
}
