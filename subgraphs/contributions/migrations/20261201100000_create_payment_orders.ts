import type { Knex } from 'knex';

const enums: Readonly<Record<string, readonly string[]>> = {
  payment_order_kind: ['BENEFIT', 'REFUND'],
  payment_order_status: [
    'WAITING',
    'PROPOSED',
    'APPROVED',
    'IN_FILE',
    'ACCEPTED',
    'EXECUTED',
    'REJECTED',
    'RETURNED',
    'CANCELLED',
  ],
  payment_batch_kind: ['BENEFIT', 'REFUND', 'COLLECTION'],
  payment_batch_status: ['DRAFT', 'RELEASED', 'WRITTEN', 'CANCELLED'],
};

/** Money that the fund pays out: orders, the batches that two people release, and what banks report. */
export async function up(knex: Knex): Promise<void> {
  for (const [name, values] of Object.entries(enums)) {
    await knex.raw(`create type ${name} as enum (${values.map((value) => `'${value}'`).join(', ')})`);
  }
  await knex.raw(`alter type entry_kind add value if not exists 'REFUND_RETURNED'`);
  await knex.schema.alterTable('debtor', (table) => {
    table
      .bigInteger('reserved_cents')
      .notNullable()
      .defaultTo(0)
      .comment('Part of the credit that refunds under way take, in cents.');
    table.check('reserved_cents >= 0 and reserved_cents <= greatest(credit_cents, 0)', [], 'debtor_reserved');
  });
  await knex.raw('create index debtor_credit on debtor (member_id) where credit_cents > 0');
  await createBatches(knex);
  await createOrders(knex);
  await knex.raw(`create index bank_movement_own_reference on bank_movement (customer_reference)
    where nature in ('OUT', 'TRANSFER_RETURNED', 'COLLECTION', 'COLLECTION_RETURNED') and customer_reference is not null`);
}

/** Removes them; a value of a type stays, since rows may have it. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop index bank_movement_own_reference');
  for (const table of ['payment_order', 'payment_status_report', 'payment_batch']) await knex.schema.dropTable(table);
  for (const name of Object.keys(enums)) await knex.raw(`drop type ${name}`);
  await knex.raw('drop index debtor_credit');
  await knex.schema.alterTable('debtor', (table) => table.dropColumn('reserved_cents'));
}

async function createBatches(knex: Knex): Promise<void> {
  await knex.schema.createTable('payment_batch', (table) => {
    table.comment('Orders that go to the bank in one file: composed by one person, released by another.');
    table.uuid('id').primary().comment('The batch; the ids of its file are made of it.');
    table
      .specificType('number', 'bigint generated always as identity')
      .notNullable()
      .unique()
      .comment('Number for people.');
    table.specificType('kind', 'payment_batch_kind').notNullable().comment('What is paid or collected.');
    table.text('sequence').comment('Sequence of direct debits: FRST, RCUR, OOFF or FNAL; null for transfers.');
    table.specificType('status', 'payment_batch_status').notNullable().comment('How far the batch is.');
    table.date('execute_on').notNullable().comment('Day on which money is to move.');
    table.text('composed_by').notNullable().comment('Who composed it.');
    table.timestamp('composed_at', { useTz: true }).notNullable().comment('When.');
    table.text('released_by').comment('Who released it; never who composed it.');
    table.timestamp('released_at', { useTz: true }).comment('When; the time of creation in the file.');
    table.integer('released_count').comment('Number of orders when it was released.');
    table.bigInteger('released_cents').comment('Their sum in cents when it was released.');
    table.text('message_id').notNullable().unique().comment('Id of the message, stable.');
    table
      .text('information_id')
      .notNullable()
      .unique()
      .comment('Id of the payment information; comes back on statements.');
    table.jsonb('initiator').comment('Account and name of the fund as in the file; kept when it is first written.');
    table.text('version').comment('Version of the message that was written.');
    table.specificType('sha256', 'char(64) collate "C"').comment('Digest of the file as first written.');
    table.timestamp('written_at', { useTz: true }).comment('When it was first written.');
    table.check('released_by is null or released_by <> composed_by', [], 'payment_batch_four_eyes');
  });
  await knex.schema.createTable('payment_status_report', (table) => {
    table.comment('Status reports of banks (pain.002) that were taken, by the digest of their content.');
    table.specificType('sha256', 'char(64) collate "C"').primary().comment('Digest of the content.');
    table.uuid('batch_id').notNullable().references('payment_batch.id').comment('The batch it is about.');
    table.text('name').notNullable().comment('Name under which it came.');
    table.timestamp('taken_at', { useTz: true }).notNullable().comment('When it was taken.');
    table.text('taken_by').notNullable().comment('Who brought it.');
    table.text('group_status').comment('What it says of the whole; null when it speaks of orders only.');
    table.jsonb('counts').notNullable().comment('What came of it, in orders.');
  });
}

async function createOrders(knex: Knex): Promise<void> {
  await knex.schema.createTable('payment_order', (table) => {
    table.comment('Amounts that the fund pays out. One that failed is never sent again: a new order takes its place.');
    table.uuid('id').primary().comment('The order.');
    table.uuid('member_id').notNullable().index().comment('The member.');
    table.specificType('kind', 'payment_order_kind').notNullable().comment('Benefit or refund of money in hand.');
    table.uuid('source_id').notNullable().comment('Payment of a benefit, or the refund itself.');
    table.text('benefit').comment('The benefit; null for a refund.');
    table.bigInteger('amount_cents').notNullable().comment('In cents, more than zero.');
    table.specificType('iban', 'varchar(34) collate "C"').comment('Account to be credited; null while none is known.');
    table.text('name').notNullable().comment('Name of the beneficiary.');
    table.text('street').comment('Street without number.');
    table.text('building_number').comment('House number, with box.');
    table.text('postal_code').comment('Postal code.');
    table.text('town').comment('Town; without it the address cannot stand in a file.');
    table.specificType('country', 'char(2)').comment('Country of the address.');
    table.text('remittance').notNullable().comment('What the beneficiary reads.');
    table.specificType('status', 'payment_order_status').notNullable().comment('How far it is.');
    table.text('wait_reason').comment('Why it waits; null when it does not.');
    table.text('end_reason').comment('ISO reason of the bank, or why the fund cancelled it.');
    table.uuid('batch_id').references('payment_batch.id').comment('Batch it is in; null while it is in none.');
    table.text('end_to_end_id').notNullable().unique().comment('Goes to the bank and comes back.');
    table.date('ordered_on').notNullable().comment('Day from which it may be paid.');
    table.text('ordered_by').notNullable().comment('Who ordered it: a person, or the event of a benefit.');
    table.date('executed_on').comment('Day on which the account of the fund was debited.');
    table.date('ended_on').comment('Day on which it was rejected, returned or cancelled.');
    table.check('amount_cents > 0', [], 'payment_order_amount');
    table.check(
      `batch_id is not null or status in ('WAITING', 'PROPOSED', 'CANCELLED')`,
      [],
      'payment_order_is_in_batch',
    );
    table.check('iban is not null and town is not null or batch_id is null', [], 'payment_order_is_complete');
  });
  // What is under way or was paid is not ordered a second time.
  await knex.raw(`create unique index payment_order_source on payment_order (kind, source_id)
    where status not in ('REJECTED', 'RETURNED', 'CANCELLED')`);
  await knex.raw('create index payment_order_batch on payment_order (batch_id, status)');
  await knex.raw(`create index payment_order_open on payment_order (kind, ordered_on, id)
    where status = 'PROPOSED' and batch_id is null`);
  await knex.raw('create index payment_order_status on payment_order (status, ordered_on, id)');
}
