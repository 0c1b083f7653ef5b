import type { Knex } from 'knex';

const enums: Readonly<Record<string, readonly string[]>> = {
  movement_nature: [
    'TRANSFER_IN',
    'OTHER_IN',
    'COLLECTION',
    'COLLECTION_RETURNED',
    'TRANSFER_RETURNED',
    'OUT',
    'COSTS',
    'CORRECTION',
  ],
  movement_level: ['SINGLE', 'TOTAL', 'DETAIL', 'PART'],
  movement_state: ['OPEN', 'BOOKED', 'WORK_LIST', 'SET_ASIDE'],
};

/** Statements of the accounts of the fund, and what became of each movement. */
export async function up(knex: Knex): Promise<void> {
  for (const [name, values] of Object.entries(enums)) {
    await knex.raw(`create type ${name} as enum (${values.map((value) => `'${value}'`).join(', ')})`);
  }
  // A payment that came back takes a payment off the account again.
  await knex.raw(`alter type entry_kind add value if not exists 'PAYMENT_RETURNED'`);
  await createFiles(knex);
  await createMovements(knex);
  await knex.schema.createTable('payer_account', (table) => {
    table.comment('Bank accounts from which payments with a confirmed reference came, and for whom they were.');
    table.specificType('iban', 'varchar(34) collate "C"').notNullable().comment('The account of the payer.');
    table.uuid('member_id').notNullable().comment('The member for whom was paid from it.');
    table.primary(['iban', 'member_id']);
  });
  await knex.raw('create index debtor_refund_iban on debtor (refund_iban) where refund_iban is not null');
}

/** Removes them; a value of a type stays, since rows may have it. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop index debtor_refund_iban');
  for (const table of ['payer_account', 'bank_movement', 'bank_statement', 'bank_file']) {
    await knex.schema.dropTable(table);
  }
  for (const name of Object.keys(enums)) await knex.raw(`drop type ${name}`);
}

async function createFiles(knex: Knex): Promise<void> {
  await knex.schema.createTable('bank_file', (table) => {
    table.comment('Files with bank statements that were taken, each whole.');
    table.uuid('id').primary().comment('The file.');
    table.specificType('sha256', 'char(64) collate "C"').notNullable().unique().comment('Digest of its content.');
    table.text('name').notNullable().comment('Name under which it came.');
    table.text('format').notNullable().comment('CODA or CAMT_053.');
    table.timestamp('taken_at', { useTz: true }).notNullable().comment('When it was taken.');
    table.text('taken_by').notNullable().comment('Who brought it.');
    table.integer('statements').notNullable().comment('Number of statements in it.');
    table.integer('movements').notNullable().comment('Number of movements in it, details included.');
  });
  await knex.schema.createTable('bank_statement', (table) => {
    table.comment('Statements of the accounts of the fund.');
    table.uuid('id').primary().comment('The statement.');
    table.uuid('file_id').notNullable().references('bank_file.id').comment('The file it came in.');
    table.specificType('account', 'varchar(34) collate "C"').notNullable().comment('Account of the fund.');
    table.text('identification').notNullable().comment('Tells statements of one account and day apart.');
    table.integer('number').comment('Number of the electronic statement; null where the bank gives none.');
    table.date('created_on').notNullable().comment('Day of creation by the bank.');
    table
      .specificType('place', 'bigint generated always as identity')
      .notNullable()
      .comment('Order in which statements were taken.');
    table.bigInteger('old_balance_cents').notNullable().comment('Balance before, in cents.');
    table.bigInteger('new_balance_cents').notNullable().comment('Balance after, in cents.');
    table.bigInteger('debit_cents').notNullable().comment('Sum of debits, in cents.');
    table.bigInteger('credit_cents').notNullable().comment('Sum of credits, in cents.');
    table.boolean('after_gap').notNullable().comment('Whether it was taken although one before it is missing.');
    table.unique(['account', 'created_on', 'identification']);
  });
}

async function createMovements(knex: Knex): Promise<void> {
  await knex.schema.createTable('bank_movement', (table) => {
    table.comment('Movements of bank statements. The payment booked for one has its id: none is ever booked twice.');
    table.uuid('id').primary().comment('The movement.');
    table.uuid('statement_id').notNullable().comment('The statement.');
    table.integer('sequence').notNullable().comment('Place in the statement, from 1.');
    table.integer('detail').notNullable().comment('0 for the movement itself, then one for each detail.');
    table.specificType('level', 'movement_level').notNullable().comment('Alone, a sum, a detail or a part.');
    table.specificType('nature', 'movement_nature').notNullable().comment('What it is to the fund.');
    table.bigInteger('amount_cents').notNullable().comment('In cents; below zero when the account was debited.');
    table.date('booked_on').notNullable().comment('Day on which the account of the fund was credited or debited.');
    table.date('value_on').comment('Value date.');
    table.text('code').notNullable().comment('Code of the bank for the transaction.');
    table.specificType('account_number', 'bigint').comment('Account of a debtor that a confirmed reference names.');
    table.text('reference_source').comment('STRUCTURED, REBUILT_BY_BANK or FREE_TEXT; null without reference.');
    table.text('communication').notNullable().comment('What the payer wrote.');
    table.text('customer_reference').comment('EndToEndId, or PaymentInformationId of a sum.');
    table.specificType('counterparty_iban', 'varchar(34) collate "C"').comment('Account at the other end.');
    table.text('counterparty_name').comment('Name at the other end.');
    table.text('mandate').comment('Mandate of a direct debit.');
    table.text('return_reason').comment('ISO reason for which it came back.');
    table.specificType('state', 'movement_state').notNullable().comment('What became of it.');
    table.text('state_reason').comment('How it was matched, or why it waits; null while it was not looked at.');
    table.uuid('member_id').comment('The member on whose account it is booked; null while it is on none.');
    table.unique(['statement_id', 'sequence', 'detail']);
  });
  await knex.raw(`create index bank_movement_open on bank_movement (id) where state = 'OPEN'`);
  await knex.raw(`create index bank_movement_waiting on bank_movement (booked_on, id) where state = 'WORK_LIST'`);
  await knex.raw(
    `create index bank_movement_member on bank_movement (member_id, booked_on) where member_id is not null`,
  );
  await knex.raw(
    `create index bank_movement_collection on bank_movement (mandate, customer_reference) where nature = 'COLLECTION'`,
  );
}
