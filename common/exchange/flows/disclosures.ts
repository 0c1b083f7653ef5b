import type { Knex } from 'knex';
import type { Flow } from './flow';

/** One use of a flow: data of a person went to a partner or came from one. */
export interface Disclosure {
  readonly flow: Flow;
  readonly direction: 'OUT' | 'IN';
  /** The partner, such as `mutual-fund:200`. */
  readonly counterparty: string;
  /** Person or system that asked, as its token says, or the part of the fund that sent. */
  readonly by: string;
  readonly memberIds: readonly string[];
}

/** Creates the log of disclosures in the subgraph's own schema. */
export async function createDisclosureTable(db: Knex): Promise<void> {
  await db.raw(table);
}

/** Drops what `createDisclosureTable` made. */
export async function dropDisclosureTable(db: Knex): Promise<void> {
  await db.raw('drop table disclosure; drop type disclosure_direction');
}

/** Writes a disclosure down, one row for each person, before the data leaves. */
export async function logDisclosure(db: Knex, disclosure: Disclosure, at: Date): Promise<void> {
  const { flow, direction, counterparty, by, memberIds } = disclosure;
  if (memberIds.length === 0) return;
  await db.raw(
    `insert into disclosure (disclosed_at, flow, legal_context, deliberation, purpose, direction, counterparty, by_subject, member_id)
     select ?, ?, ?, ?, ?, ?::disclosure_direction, ?, ?, member_id from unnest(?::uuid[]) as person (member_id)`,
    [
      at,
      flow.id,
      flow.legalContext,
      flow.deliberation,
      flow.purpose,
      direction,
      counterparty,
      by,
      [...new Set(memberIds)],
    ],
  );
}

const table = `
  create type disclosure_direction as enum ('OUT', 'IN');
  create table disclosure (
    id bigint generated always as identity primary key,
    member_id uuid not null,
    disclosed_at timestamptz not null,
    flow text collate "C" not null,
    legal_context text collate "C" not null,
    deliberation text,
    purpose text not null,
    direction disclosure_direction not null,
    counterparty text collate "C" not null,
    by_subject text not null
  );
  create index disclosure_member on disclosure (member_id, disclosed_at);
  comment on table disclosure is 'Log of personal data that went to partners or came from them: who, when, about whom, on what ground.';
  comment on column disclosure.id is 'Order of the log.';
  comment on column disclosure.member_id is 'Person whom the data is about.';
  comment on column disclosure.disclosed_at is 'When.';
  comment on column disclosure.flow is 'Flow that allows it.';
  comment on column disclosure.legal_context is 'Legal context of the flow at that time.';
  comment on column disclosure.deliberation is 'Deliberation of the Information Security Committee, as known at that time.';
  comment on column disclosure.purpose is 'Purpose of the flow at that time.';
  comment on column disclosure.direction is 'OUT to the partner, IN from the partner.';
  comment on column disclosure.counterparty is 'The partner.';
  comment on column disclosure.by_subject is 'Person or system that asked, as its token says, or the part of the fund that sent.';
`;
