import type { Knex } from 'knex';

/** Payments of benefits, undue payments with their repayment, and contracts of supplementary pension. */
export async function up(db: Knex): Promise<void> {
  await db.raw(payment);
  await db.raw(undue);
  await db.raw(instalment);
  await db.raw(contract);
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop table supplementary_contract, undue_instalment, undue_payment, payment');
}

const payment = `
  create table payment (
    id uuid primary key default gen_random_uuid(),
    case_id uuid not null references benefit_case,
    member_id uuid not null,
    decision_id uuid not null references decision,
    period_from date not null,
    period_to date not null,
    due_on date not null,
    gross_cents bigint,
    withheld_cents bigint not null default 0,
    set_off_cents bigint not null default 0,
    status text collate "C" not null check (status in
      ('PLANNED', 'AMOUNT_AWAITED', 'HELD', 'ORDERED', 'PAID', 'CANCELLED')),
    is_arrears boolean not null default false,
    hold_reason text collate "C",
    ordered_on date,
    paid_on date
  );
  create index payment_case on payment (case_id, due_on);
  create index payment_member on payment (member_id, due_on);
  create index payment_due on payment (due_on) where status in ('PLANNED', 'AMOUNT_AWAITED');
  comment on table payment is 'Payments of benefits, one for each period of a decision.';
  comment on column payment.id is 'Opaque id; travels with the payment to the bank and back.';
  comment on column payment.case_id is 'The case.';
  comment on column payment.member_id is 'The member.';
  comment on column payment.decision_id is 'Decision that it executes.';
  comment on column payment.period_from is 'First day that is paid for.';
  comment on column payment.period_to is 'Last day that is paid for.';
  comment on column payment.due_on is 'Day by which the law wants it paid.';
  comment on column payment.gross_cents is 'Taxable sum in cents; null while its amount is awaited.';
  comment on column payment.withheld_cents is 'Tax withheld at source, in cents.';
  comment on column payment.set_off_cents is 'Kept back for an undue payment, in cents.';
  comment on column payment.status is 'Where the payment stands.';
  comment on column payment.is_arrears is 'Whether it pays for a period of an earlier year.';
  comment on column payment.hold_reason is 'Why it is held; null when it is not.';
  comment on column payment.ordered_on is 'Day of the order to the bank.';
  comment on column payment.paid_on is 'Day on which the account of the fund was debited.';`;

const undue = `
  create table undue_payment (
    id uuid primary key default gen_random_uuid(),
    case_id uuid not null references benefit_case,
    member_id uuid not null,
    reference text collate "C" not null unique,
    found_on date not null,
    cause text collate "C" not null,
    reason_code text collate "C" not null,
    period_from date not null,
    period_to date not null,
    amount_cents bigint not null check (amount_cents > 0),
    prescribed_cents bigint not null,
    computation jsonb not null,
    status text collate "C" not null check (status in ('CLAIMED', 'WAIVER_ASKED', 'WAIVED', 'IN_INSTALMENTS', 'REPAID')),
    waiver_asked_on date,
    waiver_decided_on date,
    waived_cents bigint not null default 0,
    repaid_cents bigint not null default 0,
    appeal_until date not null,
    court text collate "C" not null
  );
  create index undue_payment_member on undue_payment (member_id);
  create index undue_payment_case on undue_payment (case_id);
  comment on table undue_payment is 'Benefits paid unduly and claimed back by a reasoned decision.';
  comment on column undue_payment.id is 'Opaque id.';
  comment on column undue_payment.case_id is 'The case.';
  comment on column undue_payment.member_id is 'The member.';
  comment on column undue_payment.reference is 'Reference on letters.';
  comment on column undue_payment.found_on is 'Day of the finding and of its notification.';
  comment on column undue_payment.cause is 'Who or what caused it; decides on prescription and waiver.';
  comment on column undue_payment.reason_code is 'Code of the rule that was not met.';
  comment on column undue_payment.period_from is 'First day of the undue period.';
  comment on column undue_payment.period_to is 'Last day of the undue period.';
  comment on column undue_payment.amount_cents is 'Sum claimed back, prescribed parts left out, in cents.';
  comment on column undue_payment.prescribed_cents is 'Undue sum that is prescribed and not claimed, in cents.';
  comment on column undue_payment.computation is 'Payments counted, one by one.';
  comment on column undue_payment.status is 'Where the recovery stands.';
  comment on column undue_payment.waiver_asked_on is 'Day on which a waiver was asked for; null when not.';
  comment on column undue_payment.waiver_decided_on is 'Day of INASTI''s decision; null while there is none.';
  comment on column undue_payment.waived_cents is 'Sum waived by INASTI, in cents.';
  comment on column undue_payment.repaid_cents is 'Sum repaid or set off, in cents.';
  comment on column undue_payment.appeal_until is 'Last day for an appeal.';
  comment on column undue_payment.court is 'Labor court of the member''s residence.';`;

const instalment = `
  create table undue_instalment (
    undue_id uuid not null references undue_payment,
    number integer not null,
    due_on date not null,
    amount_cents bigint not null check (amount_cents > 0),
    paid_on date,
    primary key (undue_id, number)
  );
  comment on table undue_instalment is 'Instalments agreed for an undue payment.';
  comment on column undue_instalment.undue_id is 'The undue payment.';
  comment on column undue_instalment.number is 'Order, from 1.';
  comment on column undue_instalment.due_on is 'Last day for the instalment.';
  comment on column undue_instalment.amount_cents is 'Sum of the instalment, in cents.';
  comment on column undue_instalment.paid_on is 'Day on which it was paid or set off; null while open.';`;

const contract = `
  create table supplementary_contract (
    id uuid primary key default gen_random_uuid(),
    member_id uuid not null,
    kind text collate "C" not null check (kind in ('ORDINARY', 'SOCIAL')),
    insurer text not null,
    valid_from date not null,
    valid_to date
  );
  create index supplementary_contract_member on supplementary_contract (member_id, valid_from);
  comment on table supplementary_contract is 'Contracts of free supplementary pension that the member told the fund of.';
  comment on column supplementary_contract.id is 'Opaque id.';
  comment on column supplementary_contract.member_id is 'The member.';
  comment on column supplementary_contract.kind is 'Ordinary contract, or social contract with solidarity part.';
  comment on column supplementary_contract.insurer is 'Name of the insurer.';
  comment on column supplementary_contract.valid_from is 'First day of the contract.';
  comment on column supplementary_contract.valid_to is 'Last day; null while it runs.';`;
