import type { Knex } from 'knex';

/** Indemnity attestations of mutual funds. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table indemnity_attestation (
      attestation_id uuid primary key,
      member_id uuid not null,
      mutual_fund_code char(3) collate "C" not null,
      version bigint not null,
      status voucher_status not null,
      quarter char(7) collate "C" not null,
      made_on date not null,
      risks jsonb not null,
      received_at timestamptz not null
    );
    create index indemnity_attestation_member on indemnity_attestation (member_id);
    comment on table indemnity_attestation is 'Indemnity attestations as last taken in; a version that is not higher changes nothing.';
    comment on column indemnity_attestation.attestation_id is 'Id that the mutual fund gave.';
    comment on column indemnity_attestation.member_id is 'Person whom it is about.';
    comment on column indemnity_attestation.mutual_fund_code is 'Mutual fund that made it.';
    comment on column indemnity_attestation.version is 'Version that was taken in last.';
    comment on column indemnity_attestation.status is 'What that version does to the one before.';
    comment on column indemnity_attestation.quarter is 'Closed quarter that it attests, YYYY-Qn.';
    comment on column indemnity_attestation.made_on is 'Day on which the mutual fund made it.';
    comment on column indemnity_attestation.risks is 'Periods of incapacity and maternity: kind, from, to, initialStart, exitCode, hasCeased.';
    comment on column indemnity_attestation.received_at is 'When the version was taken in.';`);
}

/** Removes the table. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('indemnity_attestation');
}
