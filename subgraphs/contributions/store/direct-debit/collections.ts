import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { ReturnKind } from '../../../../common/banking';
import type { LocalDate } from '../../../../common/dates';
import { makeStructuredCommunication, type Iban } from '../../../../common/identifiers';
import { cents, type Cents } from '../../../../common/money';
import type { Quarter } from '../../../../common/quarter';
import type { CollectionStatus } from '../../domain/direct-debit/in-flight';
import { bankReference } from '../../domain/payments/order';

/** A direct debit as it is kept. */
export interface Collection {
  readonly id: string;
  readonly memberId: string;
  readonly mandateId: string;
  readonly quarter: Quarter;
  readonly amount: Cents;
  readonly announcedOn: LocalDate;
  readonly collectOn: LocalDate;
  readonly status: CollectionStatus;
  readonly returnKind: ReturnKind | null;
  readonly returnReason: string | null;
  readonly endedOn: LocalDate | null;
  readonly collectedOn: LocalDate | null;
}

interface CollectionRow {
  readonly id: string;
  readonly member_id: string;
  readonly mandate_id: string;
  readonly quarter: Quarter;
  readonly amount_cents: number;
  readonly announced_on: LocalDate;
  readonly collect_on: LocalDate;
  readonly status: CollectionStatus;
  readonly return_kind: ReturnKind | null;
  readonly return_reason: string | null;
  readonly ended_on: LocalDate | null;
  readonly collected_on: LocalDate | null;
}

/** A noticed quarter that may be collected: its mandate was active when the notice went out. */
export interface CollectableQuarter {
  readonly memberId: string;
  readonly mandateId: string;
  readonly accountNumber: number;
  readonly iban: Iban;
  readonly holder: string;
  readonly amendedFrom: Iban | null;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** What is open of contribution and fee. */
  readonly open: Cents;
  /** Whether something was or is being collected under the mandate. */
  readonly isUsed: boolean;
}

interface CollectableRow {
  readonly member_id: string;
  readonly mandate_id: string;
  readonly account_number: string;
  readonly iban: Iban;
  readonly holder: string;
  readonly amended_from: Iban | null;
  readonly issued_on: LocalDate;
  readonly due_on: LocalDate;
  readonly open: string;
  readonly is_used: boolean;
}

/**
 * Noticed quarters of members with an active mandate, in order of member, their mandates and accounts locked. One whose
 * collection failed is among them no more: what follows then is for people.
 */
export async function lockCollectable(
  trx: Knex.Transaction,
  quarter: Quarter,
  after: string | null,
  limit: number,
): Promise<CollectableQuarter[]> {
  const { rows } = await trx.raw<{ rows: CollectableRow[] }>(collectable, [
    quarter,
    after ?? '00000000-0000-0000-0000-000000000000',
    limit,
  ]);
  return rows.map((row) => ({
    memberId: row.member_id,
    mandateId: row.mandate_id,
    accountNumber: Number(row.account_number),
    iban: row.iban,
    holder: row.holder,
    amendedFrom: row.amended_from,
    issuedOn: row.issued_on,
    dueOn: row.due_on,
    open: cents(Number(row.open)),
    isUsed: row.is_used,
  }));
}

/** Number of noticed quarters that may be collected. */
export async function countCollectable(db: Knex, quarter: Quarter): Promise<number> {
  const { rows } = await db.raw<{ rows: [{ count: string }] }>(`select count(*) from (${source}) as found`, [quarter]);
  return Number(rows[0].count);
}

const source = `
  select n.member_id, n.quarter, m.id as mandate_id, n.issued_on, n.due_on
  from notice n join direct_debit_mandate m on m.member_id = n.member_id and m.status = 'ACTIVE'
  where n.quarter = ?
    and (select max(e.at) from direct_debit_mandate_event e where e.mandate_id = m.id and e.kind in ('ACTIVATED', 'RESUMED'))
      < (n.issued_on + 1)::timestamp at time zone 'Europe/Brussels'
    and not exists (select from direct_debit_collection c where c.member_id = n.member_id and c.quarter = n.quarter)`;

const collectable = `
  select found.*, d.account_number, m.iban, m.holder, m.amended_from,
    claim.contribution_cents + claim.fee_cents - claim.paid_contribution_cents - claim.paid_fee_cents as open,
    exists (select from direct_debit_collection c where c.mandate_id = m.id
      and c.status not in ('REJECTED', 'CANCELLED')) as is_used
  from (${source}) as found
  join debtor d on d.member_id = found.member_id
  join direct_debit_mandate m on m.id = found.mandate_id
  join claim on claim.member_id = found.member_id and claim.quarter = found.quarter and claim.number = 0
  where found.member_id > ? and d.died_on is null
  order by found.member_id limit ?
  for update of m, d`;

/** A direct debit to be kept. */
export interface CollectionToMake extends CollectableQuarter {
  readonly quarter: Quarter;
  readonly collectOn: LocalDate;
}

/** Keeps direct debits; a quarter that has one already gets no second. @returns how many were kept */
export async function insertCollections(trx: Knex, collections: readonly CollectionToMake[]): Promise<number> {
  if (collections.length === 0) return 0;
  const rows = collections.map((one) => {
    const id = randomUUID();
    return {
      id,
      member_id: one.memberId,
      mandate_id: one.mandateId,
      quarter: one.quarter,
      amount_cents: one.open,
      announced_on: one.issuedOn,
      collect_on: one.collectOn,
      iban: one.iban,
      holder: one.holder,
      amended_from: one.amendedFrom,
      sequence: one.isUsed ? 'RCUR' : 'FRST',
      communication: makeStructuredCommunication(one.accountNumber),
      end_to_end_id: bankReference('C', id),
      status: 'PROPOSED',
    };
  });
  const kept: unknown[] = await trx('direct_debit_collection')
    .insert(rows)
    .onConflict(trx.raw(`(member_id, quarter) where status not in ('REJECTED', 'RETURNED', 'CANCELLED')`))
    .ignore()
    .returning('id');
  return kept.length;
}

/** Direct debits of these members, the latest first. */
export async function findCollections(db: Knex, memberIds: readonly string[]): Promise<Collection[]> {
  const rows = await db<CollectionRow>('direct_debit_collection')
    .whereIn('member_id', [...memberIds])
    .orderBy([{ column: 'collect_on', order: 'desc' }, 'id']);
  return rows.map(collectionFromRow);
}

function collectionFromRow(row: CollectionRow): Collection {
  return {
    id: row.id,
    memberId: row.member_id,
    mandateId: row.mandate_id,
    quarter: row.quarter,
    amount: cents(row.amount_cents),
    announcedOn: row.announced_on,
    collectOn: row.collect_on,
    status: row.status,
    returnKind: row.return_kind,
    returnReason: row.return_reason,
    endedOn: row.ended_on,
    collectedOn: row.collected_on,
  };
}
