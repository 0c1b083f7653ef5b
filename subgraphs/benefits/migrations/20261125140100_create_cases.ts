import type { Knex } from 'knex';

/** Cases, the documents they wait for, and their decisions. */
export async function up(db: Knex): Promise<void> {
  await db.raw(benefitCase);
  await db.raw(caseDocument);
  await db.raw(decision);
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop table decision, case_document, benefit_case; drop sequence case_reference');
}

const benefitCase = `
  create sequence case_reference;
  comment on sequence case_reference is 'Numbers of the references that letters carry.';
  create table benefit_case (
    id uuid primary key default gen_random_uuid(),
    member_id uuid not null,
    benefit text collate "C" not null,
    reference text collate "C" not null unique,
    status text collate "C" not null check (status in
      ('OPEN', 'AWAITING_DOCUMENTS', 'AMOUNT_AWAITED', 'GRANTED', 'REFUSED', 'CLOSED', 'FORWARDED')),
    is_automatic boolean not null,
    channel text collate "C" not null check (channel in ('ELECTRONIC', 'REGISTERED_LETTER', 'DEPOSIT', 'AUTOMATIC')),
    submitted_on date not null,
    event_on date,
    decide_by date not null,
    suspended_on date,
    suspended_days integer not null default 0,
    claim jsonb not null,
    iban text collate "C",
    months_used numeric(5, 2) not null default 0,
    forwarded_to text collate "C",
    forwarded_on date
  );
  create index benefit_case_member on benefit_case (member_id, submitted_on desc, id);
  create index benefit_case_clock on benefit_case (decide_by) where status in ('OPEN', 'AWAITING_DOCUMENTS');
  comment on table benefit_case is 'Claims and automatic grants of benefits, and claims passed on to other institutions.';
  comment on column benefit_case.id is 'Opaque id.';
  comment on column benefit_case.member_id is 'The member.';
  comment on column benefit_case.benefit is 'The scheme; one that the fund does not decide is passed on.';
  comment on column benefit_case.reference is 'Reference of the file on letters.';
  comment on column benefit_case.status is 'Where the case stands.';
  comment on column benefit_case.is_automatic is 'Whether the fund opened it without a claim.';
  comment on column benefit_case.channel is 'How the claim came in; decides on its date.';
  comment on column benefit_case.submitted_on is 'Date of the claim, or day on which the case was opened by itself.';
  comment on column benefit_case.event_on is 'Fact, birth, death or start of the interruption.';
  comment on column benefit_case.decide_by is 'Last day for the decision, moved by suspensions.';
  comment on column benefit_case.suspended_on is 'Since when the clock stands still because documents are missing; null while it runs.';
  comment on column benefit_case.suspended_days is 'Days that the clock stood still so far.';
  comment on column benefit_case.claim is 'What was claimed and declared, by name.';
  comment on column benefit_case.iban is 'Account named in the claim; null for the one on file.';
  comment on column benefit_case.months_used is 'Months of benefit that the case consumes of a credit, in steps of a quarter of a month.';
  comment on column benefit_case.forwarded_to is 'Institution to which a misdirected claim was passed on.';
  comment on column benefit_case.forwarded_on is 'Day on which it was passed on.';`;

const caseDocument = `
  create table case_document (
    case_id uuid not null references benefit_case,
    document text collate "C" not null,
    asked_on date not null,
    reminded_on date,
    received_on date,
    primary key (case_id, document)
  );
  comment on table case_document is 'Documents that a case waits for: asked once, reminded once.';
  comment on column case_document.case_id is 'The case.';
  comment on column case_document.document is 'Kind of document.';
  comment on column case_document.asked_on is 'Day on which it was asked for.';
  comment on column case_document.reminded_on is 'Day of the reminder; null while there was none.';
  comment on column case_document.received_on is 'Day on which it came in; null while it is missing.';`;

const decision = `
  create table decision (
    id uuid primary key default gen_random_uuid(),
    case_id uuid not null references benefit_case,
    member_id uuid not null,
    number integer not null,
    kind text collate "C" not null check (kind in ('FIRST', 'REVISION', 'WITHDRAWAL', 'APPEAL')),
    outcome text collate "C" not null check (outcome in ('GRANTED', 'PARTLY_GRANTED', 'REFUSED')),
    decided_on date not null,
    valid_from date,
    valid_to date,
    reasons jsonb not null,
    explanation jsonb not null,
    per_month_cents bigint,
    total_cents bigint,
    vouchers integer,
    is_amount_awaited boolean not null,
    appeal_until date not null,
    court text collate "C" not null,
    unique (case_id, number)
  );
  create index decision_member on decision (member_id);
  comment on table decision is 'Decisions of cases; a later number replaces an earlier one, which is kept.';
  comment on column decision.id is 'Opaque id.';
  comment on column decision.case_id is 'The case.';
  comment on column decision.member_id is 'The member.';
  comment on column decision.number is 'Order within the case, from 1.';
  comment on column decision.kind is 'First decision, revision, withdrawal within the appeal period, or outcome of an appeal.';
  comment on column decision.outcome is 'What was decided.';
  comment on column decision.decided_on is 'Day of the decision and of its notification.';
  comment on column decision.valid_from is 'First day that is granted; null when nothing is.';
  comment on column decision.valid_to is 'Last day that is granted; null when nothing is or no end is fixed.';
  comment on column decision.reasons is 'Every reason with its code, facts and article.';
  comment on column decision.explanation is 'Steps of the computation with the legal values used.';
  comment on column decision.per_month_cents is 'Benefit of a full month in cents; null for benefits counted otherwise or while awaited.';
  comment on column decision.total_cents is 'Sum granted in cents as far as it is fixed; null while awaited or for vouchers.';
  comment on column decision.vouchers is 'Service vouchers granted; null for benefits in money.';
  comment on column decision.is_amount_awaited is 'Whether an amount is neither published nor derivable yet.';
  comment on column decision.appeal_until is 'Last day for an appeal.';
  comment on column decision.court is 'Labor court of the member''s residence.';`;
