import type { Knex } from 'knex';

/** What askers have used up of their budgets, so that all gateways count together. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table budget (
      key varchar(255) primary key,
      points bigint not null,
      expire bigint);
    create index budget_expire on budget (expire);
    comment on table budget is 'What askers have used up in the running minute, shared by all gateways. It may be emptied at any time.';
    comment on column budget.key is 'Keyed hash of the budget and of who asks: a subject, or the address of a stranger.';
    comment on column budget.points is 'Requests, or cost of operations.';
    comment on column budget.expire is 'End of the minute, in milliseconds since 1970.';`);
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop table budget');
}
