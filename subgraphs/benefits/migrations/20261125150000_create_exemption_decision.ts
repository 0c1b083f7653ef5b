import type { Knex } from 'knex';

/** Exemptions of contributions that INASTI granted: they show economic difficulties without a document. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table exemption_decision (
      request_id uuid primary key,
      member_id uuid not null,
      decided_on date not null
    );
    create index exemption_decision_member on exemption_decision (member_id, decided_on);
    comment on table exemption_decision is 'Exemptions of contributions that INASTI granted; kept by events of the INASTI subgraph.';
    comment on column exemption_decision.request_id is 'Id of the request.';
    comment on column exemption_decision.member_id is 'The member.';
    comment on column exemption_decision.decided_on is 'Day of the decision.';`);
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop table exemption_decision');
}
