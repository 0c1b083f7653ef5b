import type { Knex } from 'knex';

/** What companies are told and asked for, and the money that they pay. */
export async function up(knex: Knex): Promise<void> {
  await addFacts(knex);
  await createNotice(knex);
  await createPayment(knex);
  await widenLedger(knex);
}

/** Takes it back; money that was applied to no debt would be lost, so that it refuses while there is any. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table company_ledger_entry drop constraint company_ledger_entry_moves;
    alter table company_ledger_entry alter column year set not null, drop column unapplied_cents, drop column cause_id,
      add constraint company_ledger_entry_moves check (debit <> credit and contribution_cents + surcharge_cents > 0)`);
  await knex.schema.alterTable('bank_movement', (table) => table.dropColumn('company_id'));
  await knex.schema.dropTable('company_payment');
  await knex.schema.dropTable('company_notice');
  await knex.schema.alterTable('company_contribution', (table) => {
    table.dropColumns('surcharge_cents', 'paid_surcharge_cents', 'proceedings_on');
  });
  await knex.schema.alterTable('company_debtor', (table) => {
    table.dropColumns('street', 'postal_code', 'municipality', 'mandataries', 'starter_years');
    table.dropColumns('credit_cents', 'surcharged_to');
  });
}

async function addFacts(knex: Knex): Promise<void> {
  await knex.schema.alterTable('company_debtor', (table) => {
    table.text('street').comment('Street, number and box of the seat; null when it is not known.');
    table.text('postal_code').comment('Postal code of the seat.');
    table.text('municipality').comment('Municipality of the seat.');
    table
      .jsonb('mandataries')
      .notNullable()
      .defaultTo('[]')
      .comment('Members with a mandate and its period; they may read the account.');
    table
      .jsonb('starter_years')
      .notNullable()
      .defaultTo('[]')
      .comment('Contribution years in which it may be exempt as a starter, with whether it is.');
    table.bigInteger('credit_cents').notNullable().defaultTo(0).comment('Money applied to no debt, in cents.');
    table
      .date('surcharged_to')
      .comment('Last day up to which surcharges were charged; null when none were looked for.');
  });
  await knex.schema.alterTable('company_contribution', (table) => {
    table.bigInteger('surcharge_cents').notNullable().defaultTo(0).comment('Surcharges charged, in cents.');
    table.bigInteger('paid_surcharge_cents').notNullable().defaultTo(0).comment('Part of them that is paid, in cents.');
    table
      .date('proceedings_on')
      .comment('Day of a summons or writ, after whose month no surcharge runs; null without one.');
  });
}

async function createNotice(knex: Knex): Promise<void> {
  await knex.schema.createTable('company_notice', (table) => {
    table.comment('Notices of the annual contribution as they were issued, whatever became of the claim later.');
    table.uuid('company_id').notNullable().comment('The company.');
    table.smallint('year').notNullable().comment('Contribution year.');
    table.date('issued_on').notNullable().comment('Day of the notice.');
    table.date('due_on').notNullable().comment('Last day for payment.');
    table.text('size').notNullable().comment('SMALL or LARGE.');
    table.bigInteger('amount_cents').notNullable().comment('Contribution claimed, in cents.');
    table.primary(['company_id', 'year']);
  });
  await knex.raw(`insert into company_notice select company_id, year, claimed_on, due_on, size, amount_cents
    from company_contribution`);
}

async function createPayment(knex: Knex): Promise<void> {
  await knex.schema.createTable('company_payment', (table) => {
    table.comment('Money that came in for companies, and money that went back to them.');
    table.uuid('company_id').notNullable().comment('The company.');
    table.uuid('id').notNullable().comment('The payment; cause of the entries that booked it.');
    table
      .bigInteger('amount_cents')
      .notNullable()
      .comment('Sum, in cents; below zero when it went back to the company.');
    table.date('received_on').notNullable().comment('Day on which the account of the fund was credited or debited.');
    table.timestamp('recorded_at', { useTz: true }).notNullable().comment('When it was booked.');
    table.primary(['company_id', 'id']);
  });
  await knex.schema.alterTable('bank_movement', (table) => {
    table.uuid('company_id').comment('Company on whose account it was booked; null for members and while it waits.');
  });
  // Money of companies had to wait for staff so far; the next import looks at it again.
  await knex.raw(`update bank_movement set state = 'OPEN', state_reason = null
    where state = 'WORK_LIST' and state_reason = 'COMPANY_ACCOUNT'`);
}

async function widenLedger(knex: Knex): Promise<void> {
  await knex.schema.alterTable('company_ledger_entry', (table) => {
    table.setNullable('year');
    table.bigInteger('unapplied_cents').notNullable().defaultTo(0).comment('Part that belongs to no debt, in cents.');
    table.uuid('cause_id').comment('Payment, run or event that caused it; null for entries from before it was kept.');
    table.dropChecks(['company_ledger_entry_moves']);
    table.check(
      'debit <> credit and contribution_cents + surcharge_cents + unapplied_cents > 0',
      [],
      'company_ledger_entry_moves',
    );
  });
  await knex.raw(
    `comment on column company_ledger_entry.year is 'Contribution year concerned; null for money of no debt.'`,
  );
}
