import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import { cents, type Cents } from '../../../../common/money';
import type {
  DebtorKind,
  DebtorRef,
  OpenProceeding,
  ProceedingEvent,
  ProceedingKind,
  ProceedingOutcome,
} from '../../domain/recovery';
import type { RecoveryOfficer } from './officers';

/** Something that happened in a proceeding, as it is kept. */
export interface KeptProceedingEvent extends ProceedingEvent {
  readonly id: string;
  readonly amount: Cents | null;
  readonly reference: string;
  readonly note: string;
  readonly by: string;
}

/** A proceeding with its events, the oldest first. */
export interface KeptProceeding {
  readonly id: string;
  readonly debtor: DebtorRef;
  readonly kind: ProceedingKind;
  readonly officer: RecoveryOfficer | null;
  readonly openedOn: LocalDate;
  readonly keys: readonly string[];
  readonly principal: Cents;
  readonly surcharge: Cents;
  readonly costs: Cents;
  readonly deadlineOn: LocalDate | null;
  readonly reason: string;
  readonly proposed: string;
  readonly openedBy: string;
  readonly closedOn: LocalDate | null;
  readonly outcome: ProceedingOutcome | null;
  readonly events: readonly KeptProceedingEvent[];
}

/** A proceeding that is about to be opened. */
export type NewProceeding = Omit<KeptProceeding, 'officer' | 'events' | 'closedOn' | 'outcome'> & {
  readonly officerId: string | null;
};

/** Keeps a proceeding. */
export async function insertProceeding(trx: Knex, one: NewProceeding): Promise<void> {
  await trx('recovery_proceeding').insert({
    id: one.id,
    debtor_kind: one.debtor.kind,
    debtor_id: one.debtor.id,
    kind: one.kind,
    officer_id: one.officerId,
    opened_on: one.openedOn,
    debt_keys: [...one.keys],
    principal_cents: one.principal,
    surcharge_cents: one.surcharge,
    costs_cents: one.costs,
    deadline_on: one.deadlineOn,
    reason: one.reason,
    proposed: one.proposed,
    opened_by: one.openedBy,
  });
}

/** Keeps an event of a proceeding. */
export async function insertProceedingEvent(
  trx: Knex,
  proceedingId: string,
  event: KeptProceedingEvent,
  at: Date,
): Promise<void> {
  const { id, kind, on, amount, reference, note, by } = event;
  const row = { id, proceeding_id: proceedingId, kind, on, amount_cents: amount, reference, note };
  await trx('recovery_proceeding_event').insert({ ...row, recorded_by: by, recorded_at: at });
}

/** Closes a proceeding. */
export async function closeProceeding(trx: Knex, id: string, on: LocalDate, outcome: ProceedingOutcome): Promise<void> {
  await trx('recovery_proceeding').where({ id }).update({ closed_on: on, outcome });
}

/** Proceedings against these debtors, the latest first. */
export async function findProceedings(db: Knex, debtorIds: readonly string[]): Promise<KeptProceeding[]> {
  return readProceedings(db, (query) => void query.whereIn('proceeding.debtor_id', [...debtorIds]));
}

/** One proceeding; undefined when there is none. */
export async function findProceeding(db: Knex, id: string): Promise<KeptProceeding | undefined> {
  return (await readProceedings(db, (query) => void query.where('proceeding.id', id)))[0];
}

/** One proceeding, locked until the transaction ends. */
export async function lockProceeding(trx: Knex.Transaction, id: string): Promise<KeptProceeding | undefined> {
  await trx('recovery_proceeding').where({ id }).forUpdate().select('id');
  return findProceeding(trx, id);
}

/** What deadlines hang on, of proceedings that run. */
export function openProceedings(proceedings: readonly KeptProceeding[]): OpenProceeding[] {
  return proceedings
    .filter(({ closedOn }) => closedOn === null)
    .map(({ id, kind, openedOn, events }) => {
      const on = (wanted: string) => events.find((one) => one.kind === wanted)?.on;
      const isOpposed = events.some((one) => one.kind === 'OPPOSED') && on('JUDGMENT') === undefined;
      const isEnforced = on('ENFORCED') !== undefined;
      return { id, kind, openedOn, servedOn: on('SERVED'), declaredOn: on('CLAIM_DECLARED'), isOpposed, isEnforced };
    });
}

async function readProceedings(db: Knex, narrow: (query: Knex.QueryBuilder) => void): Promise<KeptProceeding[]> {
  const query = db('recovery_proceeding as proceeding')
    .leftJoin('recovery_officer as officer', 'officer.id', 'proceeding.officer_id')
    .select('proceeding.*', db.raw('to_jsonb(officer) as officer'))
    .orderBy([{ column: 'opened_on', order: 'desc' }, 'proceeding.id']);
  narrow(query);
  const rows = (await query) as ProceedingRow[];
  if (rows.length === 0) return [];
  const events = (await db('recovery_proceeding_event')
    .whereIn(
      'proceeding_id',
      rows.map(({ id }) => id),
    )
    .orderBy(['on', 'place'])) as EventRow[];
  return rows.map((row) =>
    proceedingFrom(row, events.filter((event) => event.proceeding_id === row.id).map(eventFrom)),
  );
}

interface ProceedingRow {
  readonly id: string;
  readonly debtor_kind: DebtorKind;
  readonly debtor_id: string;
  readonly kind: ProceedingKind;
  readonly officer: {
    id: string;
    kind: RecoveryOfficer['kind'];
    name: string;
    address: string;
    email: string | null;
    phone: string | null;
    ended_on: LocalDate | null;
  } | null;
  readonly opened_on: LocalDate;
  readonly debt_keys: string[];
  readonly principal_cents: number;
  readonly surcharge_cents: number;
  readonly costs_cents: number;
  readonly deadline_on: LocalDate | null;
  readonly reason: string;
  readonly proposed: string;
  readonly opened_by: string;
  readonly closed_on: LocalDate | null;
  readonly outcome: ProceedingOutcome | null;
}

interface EventRow {
  readonly id: string;
  readonly proceeding_id: string;
  readonly kind: ProceedingEvent['kind'];
  readonly on: LocalDate;
  readonly amount_cents: number | null;
  readonly reference: string;
  readonly note: string;
  readonly recorded_by: string;
}

function proceedingFrom(row: ProceedingRow, events: KeptProceedingEvent[]): KeptProceeding {
  const { officer } = row;
  return {
    id: row.id,
    debtor: { kind: row.debtor_kind, id: row.debtor_id },
    kind: row.kind,
    officer: officer && { ...officer, endedOn: officer.ended_on },
    openedOn: row.opened_on,
    keys: row.debt_keys,
    principal: cents(row.principal_cents),
    surcharge: cents(row.surcharge_cents),
    costs: cents(row.costs_cents),
    deadlineOn: row.deadline_on,
    reason: row.reason,
    proposed: row.proposed,
    openedBy: row.opened_by,
    closedOn: row.closed_on,
    outcome: row.outcome,
    events,
  };
}

function eventFrom({ id, kind, on, amount_cents: amount, reference, note, recorded_by: by }: EventRow) {
  return { id, kind, on, amount: amount === null ? null : cents(amount), reference, note, by };
}
