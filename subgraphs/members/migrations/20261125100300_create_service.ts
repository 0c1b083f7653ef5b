import type { Knex } from 'knex';

/** The fund's own side of a file: offices, client managers, tasks, contacts, accountants' mandates, documents. */
export async function up(db: Knex): Promise<void> {
  await db.raw(tables);
}

export async function down(db: Knex): Promise<void> {
  await db.raw(`
    alter table member drop constraint if exists member_client_manager_id_fkey;
    drop table fund_transfer, access_log, issued_document, life_event, client_mandate, accountant,
      contact_log, task, client_manager_assignment, client_manager_absence, client_manager, office;
  `);
}

const tables = `
    create table office (
      id uuid primary key,
      name text not null,
      address text not null,
      postal_codes int4range[] not null
    );
    comment on table office is 'Offices of the fund that are open to members.';
    comment on column office.id is 'Opaque id.';
    comment on column office.name is 'Name of the office.';
    comment on column office.address is 'Address in one line.';
    comment on column office.postal_codes is 'Postal codes whose inhabitants the office serves.';

    create table client_manager (
      id uuid primary key,
      name text not null,
      phone text not null,
      email text not null,
      office_id uuid not null references office (id),
      languages text[] not null,
      works_until date
    );
    comment on table client_manager is 'Employees of the fund who look after files.';
    comment on column client_manager.id is 'Opaque id; the subject of their tokens.';
    comment on column client_manager.name is 'First and last name.';
    comment on column client_manager.phone is 'Direct telephone number in international form.';
    comment on column client_manager.email is 'E-mail address.';
    comment on column client_manager.office_id is 'Office where they work.';
    comment on column client_manager.languages is 'Languages in which they serve members.';
    comment on column client_manager.works_until is 'Last working day; null while employed.';
    alter table member add foreign key (client_manager_id) references client_manager (id);
    create index member_client_manager on member (client_manager_id, client_manager_since);

    create table client_manager_absence (
      id uuid primary key,
      client_manager_id uuid not null references client_manager (id),
      valid_from date not null,
      valid_to date not null,
      deputy_id uuid not null references client_manager (id)
    );
    create index client_manager_absence_manager on client_manager_absence (client_manager_id);
    comment on table client_manager_absence is 'Absences of client managers, with who stands in.';
    comment on column client_manager_absence.id is 'Opaque id.';
    comment on column client_manager_absence.client_manager_id is 'Who is absent.';
    comment on column client_manager_absence.valid_from is 'First day of the absence.';
    comment on column client_manager_absence.valid_to is 'Last day of the absence.';
    comment on column client_manager_absence.deputy_id is 'Who stands in.';

    create table client_manager_assignment (
      id uuid primary key,
      member_id uuid not null references member (id),
      client_manager_id uuid not null references client_manager (id),
      valid_from date not null,
      valid_to date not null,
      reason text not null,
      recorded_at timestamptz not null
    );
    create index client_manager_assignment_member on client_manager_assignment (member_id);
    comment on table client_manager_assignment is 'Earlier client managers of files; the present one stands on the member.';
    comment on column client_manager_assignment.id is 'Opaque id.';
    comment on column client_manager_assignment.member_id is 'The file.';
    comment on column client_manager_assignment.client_manager_id is 'Who looked after it.';
    comment on column client_manager_assignment.valid_from is 'First day.';
    comment on column client_manager_assignment.valid_to is 'Last day.';
    comment on column client_manager_assignment.reason is 'Why the file passed to somebody else.';
    comment on column client_manager_assignment.recorded_at is 'When the fund recorded it.';

    create table task (
      id uuid primary key,
      member_id uuid not null references member (id),
      client_manager_id uuid references client_manager (id),
      kind text collate "C" not null,
      arguments jsonb not null,
      due_on date not null,
      created_at timestamptz not null,
      done_at timestamptz,
      done_by text,
      outcome text
    );
    create index task_manager on task (client_manager_id, due_on) where done_at is null;
    create index task_member on task (member_id);
    comment on table task is 'What client managers have to do for members, until when.';
    comment on column task.id is 'Opaque id.';
    comment on column task.member_id is 'For whom.';
    comment on column task.client_manager_id is 'Who does it; null while nobody is assigned.';
    comment on column task.kind is 'Kind of task; its text is members.task-<kind>.';
    comment on column task.arguments is 'Arguments of the text.';
    comment on column task.due_on is 'Last day.';
    comment on column task.created_at is 'When the task arose.';
    comment on column task.done_at is 'When it was done; null while it is open.';
    comment on column task.done_by is 'Opaque id of who did it.';
    comment on column task.outcome is 'What came of it, in the words of who did it.';

    create table contact_log (
      id uuid primary key,
      member_id uuid not null references member (id),
      channel text collate "C" not null,
      direction text collate "C" not null,
      at timestamptz not null,
      by_subject text not null,
      summary text not null,
      task_id uuid references task (id)
    );
    create index contact_log_member on contact_log (member_id, at);
    comment on table contact_log is 'Contacts between the fund and members.';
    comment on column contact_log.id is 'Opaque id.';
    comment on column contact_log.member_id is 'With whom.';
    comment on column contact_log.channel is 'PHONE, POST, EMAIL, INTERNET or OFFICE.';
    comment on column contact_log.direction is 'INCOMING or OUTGOING.';
    comment on column contact_log.at is 'When.';
    comment on column contact_log.by_subject is 'Opaque id of the employee.';
    comment on column contact_log.summary is 'What was said, in a few words.';
    comment on column contact_log.task_id is 'Task that the contact settled.';

    create table accountant (
      id uuid primary key,
      name text not null,
      recorded_at timestamptz not null
    );
    comment on table accountant is 'Accountants and firms that members may give a mandate.';
    comment on column accountant.id is 'Opaque id; stands in the tokens of the accountant.';
    comment on column accountant.name is 'Name of the person or firm.';
    comment on column accountant.recorded_at is 'When the fund recorded the accountant.';

    create table client_mandate (
      id uuid primary key,
      member_id uuid not null references member (id),
      accountant_id uuid not null references accountant (id),
      valid_from date not null,
      valid_to date,
      scope text[] not null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      revoked_at timestamptz
    );
    create index client_mandate_member on client_mandate (member_id);
    create index client_mandate_accountant on client_mandate (accountant_id, member_id);
    comment on table client_mandate is 'Mandates by which accountants may consult files.';
    comment on column client_mandate.id is 'Opaque id.';
    comment on column client_mandate.member_id is 'Whose file.';
    comment on column client_mandate.accountant_id is 'Who may consult it.';
    comment on column client_mandate.valid_from is 'First day on which the mandate counts.';
    comment on column client_mandate.valid_to is 'Last day on which it counts; null while it runs.';
    comment on column client_mandate.scope is 'What the mandate opens: CONSULT, and DECLARE to act for the member.';
    comment on column client_mandate.recorded_at is 'When it was granted.';
    comment on column client_mandate.recorded_by is 'Opaque id of who granted it.';
    comment on column client_mandate.revoked_at is 'When it was revoked.';

    create table life_event (
      id uuid primary key,
      member_id uuid not null references member (id),
      kind text collate "C" not null,
      occurred_on date not null,
      details jsonb not null,
      declared_at timestamptz not null,
      declared_by text not null
    );
    create index life_event_member on life_event (member_id, occurred_on);
    comment on table life_event is 'Events of life that members declared, whose consequences the fund told.';
    comment on column life_event.id is 'Opaque id.';
    comment on column life_event.member_id is 'Who declared it.';
    comment on column life_event.kind is 'Kind of event, such as MARRIAGE or BIRTH.';
    comment on column life_event.occurred_on is 'Day of the event.';
    comment on column life_event.details is 'What the kind asks for.';
    comment on column life_event.declared_at is 'When it was declared.';
    comment on column life_event.declared_by is 'Opaque id of who declared it.';

    create table issued_document (
      id uuid primary key,
      member_id uuid references member (id),
      company_id uuid references company (id),
      kind text collate "C" not null,
      language char(2) collate "C" not null,
      issued_on date not null,
      content bytea not null,
      check (num_nonnulls(member_id, company_id) = 1)
    );
    create index issued_document_member on issued_document (member_id) where member_id is not null;
    create index issued_document_company on issued_document (company_id) where company_id is not null;
    comment on table issued_document is 'Certificates issued by this part, as they were sent.';
    comment on column issued_document.id is 'Opaque id.';
    comment on column issued_document.member_id is 'For which member.';
    comment on column issued_document.company_id is 'For which company.';
    comment on column issued_document.kind is 'Kind of certificate, such as AFFILIATION_CERTIFICATE.';
    comment on column issued_document.language is 'Language of the text.';
    comment on column issued_document.issued_on is 'Day of issue.';
    comment on column issued_document.content is 'The PDF.';

    create table access_log (
      id bigint generated by default as identity primary key,
      member_id uuid not null,
      at timestamptz not null,
      subject_id text not null,
      role text collate "C" not null,
      purpose text collate "C" not null,
      fields text[] not null
    );
    create index access_log_member on access_log (member_id, at);
    comment on table access_log is 'Reads of a file by somebody other than the member; the member can read it.';
    comment on column access_log.id is 'Key.';
    comment on column access_log.member_id is 'Whose file.';
    comment on column access_log.at is 'When.';
    comment on column access_log.subject_id is 'Who read, as an opaque id.';
    comment on column access_log.role is 'In which role.';
    comment on column access_log.purpose is 'For what purpose.';
    comment on column access_log.fields is 'Which fields of the file.';

    create table fund_transfer (
      id uuid primary key,
      member_id uuid not null references member (id),
      direction text collate "C" not null check (direction in ('IN', 'OUT')),
      other_fund text not null,
      notified_on date not null,
      effective_on date not null,
      recorded_at timestamptz not null
    );
    create index fund_transfer_member on fund_transfer (member_id);
    comment on table fund_transfer is 'Moves of members from and to other funds (general regulation, article 10).';
    comment on column fund_transfer.id is 'Opaque id.';
    comment on column fund_transfer.member_id is 'Who moves.';
    comment on column fund_transfer.direction is 'IN to this fund, OUT of it.';
    comment on column fund_transfer.other_fund is 'Name of the other fund.';
    comment on column fund_transfer.notified_on is 'Day on which the new fund notified the old one.';
    comment on column fund_transfer.effective_on is 'First day with the new fund.';
    comment on column fund_transfer.recorded_at is 'When the fund recorded it.';
  `;
