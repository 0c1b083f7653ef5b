import type { Knex } from 'knex';

const appendOnly = [
  'recovery_step',
  'recovery_delivery',
  'recovery_contact',
  'recovery_interruption',
  'recovery_proceeding_event',
];

/** Recovery of what is overdue: steps, contacts, holds, proceedings, work lists. Facts are only ever added. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create function refuse_recovery_change() returns trigger language plpgsql as
    $$ begin raise exception 'what happened in recovery is append-only'; end $$`);
  await createSteps(knex);
  await createContacts(knex);
  await createProceedings(knex);
  await createWork(knex);
  for (const table of appendOnly) {
    await knex.raw(`create trigger ${table}_append_only before update or delete on ${table}
      for each statement execute function refuse_recovery_change()`);
  }
}

/** Removes them. */
export async function down(knex: Knex): Promise<void> {
  const others = ['recovery_hold', 'recovery_proceeding', 'recovery_officer', 'recovery_task', 'recovery_run'];
  for (const table of [...appendOnly, ...others, 'solidarity_link', 'debtor_number'])
    await knex.schema.dropTable(table);
  await knex.raw('drop function refuse_recovery_change()');
}

function debtorColumns(table: Knex.CreateTableBuilder): void {
  table.text('debtor_kind').notNullable().comment('MEMBER or COMPANY.');
  table.uuid('debtor_id').notNullable().comment('The member or the company.');
}

async function createSteps(knex: Knex): Promise<void> {
  await knex.schema.createTable('recovery_step', (table) => {
    table.comment('Steps of recovery that were taken, with what each letter said. Append-only.');
    table.uuid('id').primary().comment('The step.');
    debtorColumns(table);
    table.text('kind').notNullable().comment('REMINDER, STATEMENT, FORMAL_NOTICE, SOLIDARITY_CALL, WRIT, and so on.');
    table.date('taken_on').notNullable().comment('Day of the step.');
    table.specificType('debt_keys', 'text[]').notNullable().comment('Debts it is about: quarter#number, or year.');
    table.bigInteger('total_cents').notNullable().comment('Sum it asked for, in cents.');
    table.text('channel').notNullable().comment('POST, REGISTERED, ELECTRONIC or BAILIFF.');
    table.text('caused_by').notNullable().comment('RUN, STAFF or OFFICER.');
    table.uuid('cause_id').notNullable().comment('Run or proceeding that caused it.');
    table.uuid('link_id').comment('Link of joint liability by which somebody else is called; null otherwise.');
    table.text('liable_kind').comment('MEMBER or COMPANY that is called; null otherwise.');
    table.uuid('liable_id').comment('Who is called; null otherwise.');
    table
      .jsonb('letter')
      .comment('Everything the letter says, to make the same one again; null for steps without one.');
    table.timestamp('recorded_at', { useTz: true }).notNullable().comment('When it was recorded.');
    table.index(['debtor_id', 'taken_on']);
  });
  await knex.raw('create index recovery_step_liable on recovery_step (liable_id) where liable_id is not null');
  await knex.raw(`create index recovery_step_cause on recovery_step (cause_id)`);
  await knex.schema.createTable('recovery_delivery', (table) => {
    table.comment('What is proved of the delivery of a step. Append-only.');
    table.uuid('id').primary().comment('The proof.');
    table.uuid('step_id').notNullable().index().comment('The step.');
    table.text('event').notNullable().comment('SENT, RECEIVED or RETURNED.');
    table.date('on').notNullable().comment('Day of it.');
    table.text('proof').notNullable().comment('Number of the registered letter, or of the deed of the bailiff.');
    table.text('recorded_by').notNullable().comment('Who recorded it.');
    table.timestamp('recorded_at', { useTz: true }).notNullable().comment('When it was recorded.');
  });
  await knex.schema.createTable('recovery_run', (table) => {
    table.comment('Daily runs of recovery.');
    table.date('run_on').primary().comment('Day as of which everything is decided.');
    table.uuid('id').notNullable().comment('Cause of the steps of this run.');
    table.timestamp('started_at', { useTz: true }).notNullable().comment('When it was first started.');
    table.timestamp('finished_at', { useTz: true }).comment('When it last reached the end; null before.');
    table.jsonb('counts').notNullable().comment('Steps by kind, and debtors left alone by reason.');
  });
}

async function createContacts(knex: Knex): Promise<void> {
  await knex.schema.createTable('recovery_contact', (table) => {
    table.comment('Contacts in person with debtors, and attempts. Append-only.');
    table.uuid('id').primary().comment('The contact.');
    debtorColumns(table);
    table.date('on').notNullable().comment('Day of it.');
    table.text('by').notNullable().comment('Employee who made it.');
    table.text('channel').notNullable().comment('PHONE, VIDEO, OFFICE or VISIT.');
    table.text('outcome').notNullable().comment('What came of it.');
    table.date('promised_on').comment('Day until which the debtor promised to pay; null without promise.');
    table.text('note').notNullable().comment('In the words of the employee.');
    table.timestamp('recorded_at', { useTz: true }).notNullable().comment('When it was recorded.');
    table.index(['debtor_id', 'on']);
  });
  await knex.schema.createTable('recovery_hold', (table) => {
    table.comment(
      'Times in which recovery waits: disputes and insolvency. Plans and files before INASTI stand elsewhere.',
    );
    table.uuid('id').primary().comment('The hold; the declaration for one that an event brought.');
    debtorColumns(table);
    table.text('kind').notNullable().comment('DISPUTE or INSOLVENCY.');
    table.date('from_day').notNullable().comment('First day.');
    table.date('to_day').comment('Last day; null while it lasts.');
    table.specificType('periods', 'text[]').comment('Quarters or years that wait; null for all.');
    table.text('reason').notNullable().comment('Why, in the words of who recorded it.');
    table.text('recorded_by').notNullable().comment('Who recorded it.');
    table.timestamp('recorded_at', { useTz: true }).notNullable().comment('When it was recorded.');
    table.text('ended_by').comment('Who ended it; null while it lasts.');
    table.text('end_reason').comment('What came of it; null while it lasts.');
    table.index(['debtor_id']);
  });
  await knex.schema.createTable('recovery_interruption', (table) => {
    table.comment('What makes prescription begin anew, beside proved registered letters and service. Append-only.');
    table.uuid('id').primary().comment('The interruption.');
    debtorColumns(table);
    table.date('on').notNullable().comment('Day of it.');
    table.text('kind').notNullable().comment('REGISTERED_LETTER, BAILIFF, ACKNOWLEDGMENT, SUMMONS or CERTAIN_DATE.');
    table.specificType('debt_keys', 'text[]').notNullable().comment('Debts it is about.');
    table.text('proof').notNullable().comment('Number or place of the proof.');
    table.text('recorded_by').notNullable().comment('Who recorded it.');
    table.timestamp('recorded_at', { useTz: true }).notNullable().comment('When it was recorded.');
    table.index(['debtor_id']);
  });
}

async function createProceedings(knex: Knex): Promise<void> {
  await knex.schema.createTable('recovery_officer', (table) => {
    table.comment('Lawyers, bailiffs, receivers and courts that the fund works with.');
    table.uuid('id').primary().comment('The officer.');
    table.text('kind').notNullable().comment('LAWYER, BAILIFF, RECEIVER or COURT.');
    table.text('name').notNullable().comment('Name.');
    table.text('address').notNullable().comment('Address in one line.');
    table.text('email').comment('E-mail address; null when none is known.');
    table.text('phone').comment('Telephone number; null when none is known.');
    table.date('ended_on').comment('Last day on which new proceedings go there; null while they may.');
    table.unique(['kind', 'name', 'address']);
  });
  await knex.schema.createTable('recovery_proceeding', (table) => {
    table.comment('Judicial proceedings and claims in bankruptcies.');
    table.uuid('id').primary().comment('The proceeding.');
    debtorColumns(table);
    table.text('kind').notNullable().comment('WRIT, SUMMONS or BANKRUPTCY_CLAIM.');
    table.uuid('officer_id').references('recovery_officer.id').comment('Who follows it; null when nobody is named.');
    table.date('opened_on').notNullable().comment('Day of the writ, the summons or the claim.');
    table.specificType('debt_keys', 'text[]').notNullable().comment('Debts it pursues.');
    table.bigInteger('principal_cents').notNullable().comment('Contributions and fees pursued at the start, in cents.');
    table.bigInteger('surcharge_cents').notNullable().comment('Surcharges pursued at the start, in cents.');
    table.bigInteger('costs_cents').notNullable().comment('Interest and costs open at the start, in cents.');
    table
      .date('deadline_on')
      .comment('Day set by the judge, such as that for claims in a bankruptcy; null when not known.');
    table.text('reason').notNullable().comment('Why this instrument.');
    table.text('proposed').notNullable().comment('Instrument that was proposed.');
    table.text('opened_by').notNullable().comment('Who chose it.');
    table.date('closed_on').comment('Day on which it was closed; null while it runs.');
    table.text('outcome').comment('PAID, WITHDRAWN, ANNULLED or NO_ASSETS; null while it runs.');
    table.index(['debtor_id']);
  });
  await knex.schema.createTable('recovery_proceeding_event', (table) => {
    table.comment('What happened in proceedings. Append-only.');
    table.uuid('id').primary().comment('The event.');
    table.uuid('proceeding_id').notNullable().index().comment('The proceeding.');
    table.specificType('place', 'bigint generated always as identity').notNullable().comment('Order of recording.');
    table.text('kind').notNullable().comment('OPENED, SERVED, JUDGMENT, COSTS, and so on.');
    table.date('on').notNullable().comment('Day of it.');
    table.bigInteger('amount_cents').comment('Cost, interest, dividend or admitted sum, in cents; null otherwise.');
    table.text('reference').notNullable().comment('Number of the deed or of the roll; empty when there is none.');
    table.text('note').notNullable().comment('In the words of who recorded it.');
    table.text('recorded_by').notNullable().comment('Who recorded it.');
    table.timestamp('recorded_at', { useTz: true }).notNullable().comment('When it was recorded.');
  });
}

async function createWork(knex: Knex): Promise<void> {
  await knex.schema.createTable('recovery_task', (table) => {
    table.comment('Work of recovery that people do. Opened and settled by what is known of the file.');
    table.uuid('id').primary().comment('The task; the same id as in the list of the client manager.');
    debtorColumns(table);
    table.text('kind').notNullable().comment('MAKE_CONTACT, PROVE_DELIVERY, CHOOSE_INSTRUMENT, and so on.');
    table.text('about').notNullable().comment('Step or proceeding it is about; empty for the debtor as a whole.');
    table.date('due_on').notNullable().comment('Last day.');
    table.date('opened_on').notNullable().comment('Day on which it arose.');
    table.date('settled_on').comment('Day on which it was settled; null while it is open.');
    table.index(['debtor_id']);
  });
  await knex.raw(
    `create unique index recovery_task_open on recovery_task (debtor_id, kind, about) where settled_on is null`,
  );
  await knex.raw(`create index recovery_task_due on recovery_task (due_on, id) where settled_on is null`);
  await knex.schema.createTable('solidarity_link', (table) => {
    table.comment('Who answers for the contributions of a member, as last told by the members subgraph.');
    table.uuid('id').primary().comment('The link.');
    table.text('kind').notNullable().comment('COMPANY_FOR_DIRECTOR or SELF_EMPLOYED_FOR_HELPER.');
    table.uuid('member_id').notNullable().index().comment('The member who owes.');
    table.uuid('liable_id').notNullable().index().comment('The company or member who answers.');
    table.date('from_day').notNullable().comment('First day.');
    table.date('to_day').comment('Last day; null while it lasts.');
  });
  await knex.schema.createTable('debtor_number', (table) => {
    table.comment('Official numbers of debtors, which a writ has to mention.');
    table.uuid('debtor_id').primary().comment('The member or the company.');
    table.text('debtor_kind').notNullable().comment('MEMBER or COMPANY.');
    table.text('number').notNullable().comment('Social security number of the person, or enterprise number.');
  });
}
