import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';
import type { Iban } from '../../../../common/identifiers';
import type { ParameterBook } from '../../../../common/parameters';
import {
  afterAct,
  isUnused,
  type DirectDebitMandate,
  type MandateAct,
  type MandateStatus,
} from '../../domain/direct-debit/mandate';
import { bankReference } from '../../domain/payments/order';
import { followMandate } from './refresh';

/** Row of `direct_debit_mandate`. */
export interface MandateRow {
  readonly id: string;
  readonly member_id: string;
  readonly reference: string;
  readonly status: MandateStatus;
  readonly iban: Iban;
  readonly holder: string;
  readonly signed_on: LocalDate;
  readonly amended_from: Iban | null;
  readonly last_collected_on: LocalDate | null;
  readonly end_reason: string | null;
  readonly active_since?: LocalDate | null;
}

/** A mandate before it is kept. */
export interface SignedMandate {
  readonly memberId: string;
  readonly iban: Iban;
  readonly holder: string;
  readonly signedOn: LocalDate;
  readonly by: string;
}

const live: readonly MandateStatus[] = ['SIGNED', 'ACTIVE', 'SUSPENDED'];

/** Keeps a signed mandate; undefined when the member has one that lives. */
export async function insertMandate(
  trx: Knex.Transaction,
  { memberId, iban, holder, signedOn, by }: SignedMandate,
  clock: Clock,
): Promise<DirectDebitMandate | undefined> {
  const id = randomUUID();
  const row = { id, member_id: memberId, reference: bankReference('M', id), status: 'SIGNED', iban, holder };
  const kept: MandateRow[] = await trx('direct_debit_mandate')
    .insert({ ...row, signed_on: signedOn })
    .onConflict(trx.raw(`(member_id) where status in ('SIGNED', 'ACTIVE', 'SUSPENDED')`))
    .ignore()
    .returning('*');
  const [first] = kept;
  if (first === undefined) return undefined;
  await note(trx, id, { kind: 'SIGNED', by }, clock);
  return mandateFromRow(first);
}

/** What is done to a mandate, by whom and why. */
export interface MandateChange {
  readonly act: MandateAct;
  readonly by: string;
  readonly reason?: string | undefined;
  /** New account and holder of an amendment. */
  readonly account?: { readonly iban: Iban; readonly holder: string } | undefined;
}

/** Changes a mandate; undefined when it does not allow the act. */
export async function changeMandate(
  trx: Knex.Transaction,
  id: string,
  { act, by, reason, account }: MandateChange,
  clock: Clock,
): Promise<DirectDebitMandate | undefined> {
  const before = await lockMandate(trx, id);
  const status = before && afterAct(before.status, act);
  if (before === undefined || status === undefined) return undefined;
  const isEnd = act === 'SUSPEND' || act === 'CANCEL' || act === 'EXPIRE';
  const changes = { status, end_reason: isEnd ? (reason ?? null) : null };
  const amended = account && {
    ...{ iban: account.iban, holder: account.holder },
    // The bank knows the account of the last collection, whatever was changed since.
    amended_from: before.lastCollectedOn === null ? null : (before.amendedFrom ?? before.iban),
  };
  const [row] = (await trx('direct_debit_mandate')
    .where({ id })
    .update({ ...changes, ...amended })
    .returning('*')) as MandateRow[];
  const formerIban = account && before.iban;
  await note(trx, id, { kind: pastOf[act], by, reason, formerIban }, clock);
  const changed = row && mandateFromRow(row);
  if (changed !== undefined) await followMandate(trx, changed, clock.today());
  return changed;
}

/** Lets mandates lapse under which nothing was collected for too long. @returns how many */
export async function expireMandates(trx: Knex.Transaction, book: ParameterBook, clock: Clock): Promise<number> {
  const today = clock.today();
  const rows = await trx<MandateRow>('direct_debit_mandate')
    .whereIn('status', [...live])
    .orderBy('id');
  const unused = rows.map(mandateFromRow).filter((mandate) => isUnused(book, mandate, today));
  for (const { id } of unused) await changeMandate(trx, id, { act: 'EXPIRE', by: 'fund', reason: 'UNUSED' }, clock);
  return unused.length;
}

/** A mandate, locked until the transaction ends. */
export async function lockMandate(trx: Knex.Transaction, id: string): Promise<DirectDebitMandate | undefined> {
  const row = await trx<MandateRow>('direct_debit_mandate').where({ id }).forUpdate().first();
  return row && mandateFromRow(row);
}

/** One mandate. */
export async function findMandate(db: Knex, id: string): Promise<DirectDebitMandate | undefined> {
  const row = await db<MandateRow>('direct_debit_mandate').where({ id }).first();
  return row && mandateFromRow(row);
}

/** Mandates of these members, the latest first. */
export async function findMandates(db: Knex, memberIds: readonly string[]): Promise<DirectDebitMandate[]> {
  const rows = await db<MandateRow>('direct_debit_mandate')
    .whereIn('member_id', [...memberIds])
    .orderBy([{ column: 'signed_on', order: 'desc' }, 'id'])
    .select('*', db.raw(`(${activeSince}) as active_since`));
  return rows.map(mandateFromRow);
}

/** Day in Belgium since which collections run under a mandate. */
const activeSince = `select (max(e.at) at time zone 'Europe/Brussels')::date from direct_debit_mandate_event e
  where e.mandate_id = direct_debit_mandate.id and e.kind in ('ACTIVATED', 'RESUMED')`;

/** Ends the mandate of somebody who died. */
export async function endMandateAfterDeath(trx: Knex.Transaction, memberId: string, clock: Clock): Promise<void> {
  const ids: string[] = await trx('direct_debit_mandate')
    .where({ member_id: memberId })
    .whereIn('status', [...live])
    .pluck('id');
  for (const id of ids) await changeMandate(trx, id, { act: 'CANCEL', by: 'fund', reason: 'MD07' }, clock);
}

const pastOf: Readonly<Record<MandateAct, string>> = {
  ACTIVATE: 'ACTIVATED',
  AMEND: 'AMENDED',
  SUSPEND: 'SUSPENDED',
  RESUME: 'RESUMED',
  CANCEL: 'CANCELLED',
  EXPIRE: 'EXPIRED',
};

async function note(
  trx: Knex,
  mandateId: string,
  event: {
    readonly kind: string;
    readonly by: string;
    readonly reason?: string | undefined;
    readonly formerIban?: Iban | undefined;
  },
  clock: Clock,
): Promise<void> {
  await trx('direct_debit_mandate_event').insert({
    mandate_id: mandateId,
    kind: event.kind,
    at: clock.now(),
    by: event.by,
    reason: event.reason ?? null,
    former_iban: event.formerIban ?? null,
  });
}

/** A mandate from its row. */
export function mandateFromRow(row: MandateRow): DirectDebitMandate {
  return {
    id: row.id,
    memberId: row.member_id,
    reference: row.reference,
    status: row.status,
    iban: row.iban,
    holder: row.holder,
    signedOn: row.signed_on,
    amendedFrom: row.amended_from,
    lastCollectedOn: row.last_collected_on,
    endReason: row.end_reason,
    activeSince: row.active_since ?? undefined,
  };
}
