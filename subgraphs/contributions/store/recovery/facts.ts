import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import type {
  ContactChannel,
  ContactOutcome,
  DebtorRef,
  Interruption,
  RecoveryContact,
  SolidarityLink,
  Suspension,
} from '../../domain/recovery';

/** Something that belongs to a debtor. */
export type OfDebtor<Fact> = Fact & { readonly debtorId: string };

/** A hold as it is kept. */
export interface Hold extends Suspension {
  readonly id: string;
  readonly reason: string;
}

/** Contacts with these debtors, the oldest first. */
export async function findContacts(db: Knex, debtorIds: readonly string[]): Promise<OfDebtor<RecoveryContact>[]> {
  const rows = await db('recovery_contact')
    .whereIn('debtor_id', [...debtorIds])
    .orderBy(['on', 'recorded_at']);
  return rows.map((row) => ({
    debtorId: row.debtor_id,
    id: row.id,
    on: row.on,
    by: row.by,
    channel: row.channel as ContactChannel,
    outcome: row.outcome as ContactOutcome,
    promisedOn: row.promised_on ?? undefined,
    note: row.note,
  }));
}

/** Keeps a contact. */
export async function insertContact(trx: Knex, debtor: DebtorRef, contact: RecoveryContact, at: Date): Promise<void> {
  const { id, on, by, channel, outcome, promisedOn, note } = contact;
  const own = { debtor_kind: debtor.kind, debtor_id: debtor.id };
  await trx('recovery_contact').insert({
    ...{ ...own, id, on, by, channel, outcome, note, promised_on: promisedOn ?? null, recorded_at: at },
  });
}

/** Holds of these debtors, ended ones too. */
export async function findHolds(db: Knex, debtorIds: readonly string[]): Promise<OfDebtor<Hold>[]> {
  const rows = await db('recovery_hold')
    .whereIn('debtor_id', [...debtorIds])
    .orderBy(['from_day', 'id']);
  return rows.map((row) => ({
    debtorId: row.debtor_id,
    id: row.id,
    kind: row.kind as Suspension['kind'],
    from: row.from_day,
    to: row.to_day,
    periods: row.periods,
    reason: row.reason,
  }));
}

/** Keeps a hold; one that is kept already stays as it is. */
export async function insertHold(
  trx: Knex,
  debtor: DebtorRef,
  hold: Hold,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  const { id, kind, from, to, periods, reason } = hold;
  const row = { id, debtor_kind: debtor.kind, debtor_id: debtor.id, kind, from_day: from, to_day: to, reason };
  await trx('recovery_hold')
    .insert({ ...row, periods: periods === null ? null : [...periods], recorded_by: by, recorded_at: at })
    .onConflict('id')
    .ignore();
}

/** Ends a hold that lasts. @returns whether there was one */
export async function endHold(
  trx: Knex,
  id: string,
  { on, by, reason }: { readonly on: LocalDate; readonly by: string; readonly reason: string },
): Promise<DebtorRef | undefined> {
  const [row] = await trx('recovery_hold')
    .where({ id })
    .whereNull('to_day')
    .update({ to_day: on, ended_by: by, end_reason: reason })
    .returning(['debtor_kind', 'debtor_id']);
  return row && { kind: row.debtor_kind, id: row.debtor_id };
}

/** Interruptions that were recorded by hand. */
export async function findInterruptions(db: Knex, debtorIds: readonly string[]): Promise<OfDebtor<Interruption>[]> {
  const rows = await db('recovery_interruption')
    .whereIn('debtor_id', [...debtorIds])
    .orderBy('on');
  return rows.map((row) => ({ debtorId: row.debtor_id, on: row.on, keys: row.debt_keys }));
}

/** Keeps an interruption that was recorded by hand. */
export async function insertInterruption(
  trx: Knex,
  debtor: DebtorRef,
  interruption: Interruption & { readonly id: string; readonly kind: string; readonly proof: string },
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  const { id, on, kind, keys, proof } = interruption;
  const row = { id, debtor_kind: debtor.kind, debtor_id: debtor.id, on, kind, debt_keys: [...keys], proof };
  await trx('recovery_interruption').insert({ ...row, recorded_by: by, recorded_at: at });
}

/** Who answers for these members. */
export async function findLinks(db: Knex, memberIds: readonly string[]): Promise<SolidarityLink[]> {
  const rows = await db('solidarity_link')
    .whereIn('member_id', [...memberIds])
    .orderBy(['from_day', 'id']);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    memberId: row.member_id,
    liable: { kind: row.kind === 'COMPANY_FOR_DIRECTOR' ? 'COMPANY' : 'MEMBER', id: row.liable_id },
    from: row.from_day,
    to: row.to_day,
  }));
}

/** Puts a link in place of an earlier state of it. */
export async function saveLink(trx: Knex, link: SolidarityLink): Promise<void> {
  const { id, kind, memberId, liable, from, to } = link;
  await trx('solidarity_link')
    .insert({ id, kind, member_id: memberId, liable_id: liable.id, from_day: from, to_day: to })
    .onConflict('id')
    .merge();
}

/**
 * What makes recovery of members wait beside the holds: plans that run, and files before INASTI. The quarters of a plan do not
 * matter: while it is kept, everything waits.
 */
export async function findRequestSuspensions(db: Knex, memberIds: readonly string[]): Promise<OfDebtor<Suspension>[]> {
  const plans = await db('payment_plan')
    .whereIn('member_id', [...memberIds])
    .where('state', 'RUNNING')
    .select('member_id', 'granted_on');
  const files = await db('request')
    .whereIn('member_id', [...memberIds])
    .whereIn('kind', ['EXEMPTION', 'SURCHARGE_WAIVER'])
    .where('status', 'FORWARDED')
    .select('member_id', 'kind', 'submitted_on', 'quarters');
  return [
    ...plans.map((row) => {
      const kind = 'PAYMENT_PLAN' as const;
      return { debtorId: row.member_id, kind, from: row.granted_on, to: null, periods: null };
    }),
    ...files.map((row) => {
      const kind = row.kind === 'EXEMPTION' ? ('EXEMPTION_PENDING' as const) : ('WAIVER_PENDING' as const);
      return { debtorId: row.member_id, kind, from: row.submitted_on, to: null, periods: row.quarters };
    }),
  ];
}
