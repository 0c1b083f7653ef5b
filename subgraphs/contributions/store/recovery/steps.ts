import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import { cents, type Cents } from '../../../../common/money';
import type {
  DebtorKind,
  DebtorRef,
  DeliveryChannel,
  RecoveryLetter,
  RecoveryStepKind,
  TakenStep,
} from '../../domain/recovery';

/** A step as it is kept. */
export interface KeptStep extends TakenStep {
  readonly debtor: DebtorRef;
  readonly total: Cents;
  readonly causedBy: 'RUN' | 'STAFF' | 'OFFICER';
  readonly causeId: string;
  /** Who is called for the debtor; absent for a step towards the debtor. */
  readonly liable?: DebtorRef | undefined;
  readonly letter: RecoveryLetter | null;
  readonly deliveries: readonly StepDelivery[];
}

/** What is proved of the delivery of a step. */
export interface StepDelivery {
  readonly event: 'SENT' | 'RECEIVED' | 'RETURNED';
  readonly on: LocalDate;
  readonly proof: string;
}

/** A step that is about to be kept. */
export type NewStep = Omit<KeptStep, 'deliveries' | 'provenOn'>;

interface StepRow {
  readonly id: string;
  readonly debtor_kind: DebtorKind;
  readonly debtor_id: string;
  readonly kind: RecoveryStepKind;
  readonly taken_on: LocalDate;
  readonly debt_keys: string[];
  readonly total_cents: number;
  readonly channel: DeliveryChannel;
  readonly caused_by: KeptStep['causedBy'];
  readonly cause_id: string;
  readonly link_id: string | null;
  readonly liable_kind: DebtorKind | null;
  readonly liable_id: string | null;
  readonly letter: RecoveryLetter | null;
  readonly deliveries?: StepDelivery[];
}

/** Keeps steps, many in one statement. */
export async function insertSteps(trx: Knex, steps: readonly NewStep[], at: Date): Promise<void> {
  const rows = steps.map((step) => ({
    id: step.id,
    debtor_kind: step.debtor.kind,
    debtor_id: step.debtor.id,
    kind: step.kind,
    taken_on: step.on,
    debt_keys: [...step.keys],
    total_cents: step.total,
    channel: step.channel,
    caused_by: step.causedBy,
    cause_id: step.causeId,
    link_id: step.linkId ?? null,
    liable_kind: step.liable?.kind ?? null,
    liable_id: step.liable?.id ?? null,
    letter: step.letter === null ? null : JSON.stringify(step.letter),
    recorded_at: at,
  }));
  await trx.batchInsert('recovery_step', rows, 500);
}

/** Steps against these debtors that count, the oldest first: those of a proceeding that was withdrawn or annulled do not. */
export async function findSteps(db: Knex, debtorIds: readonly string[]): Promise<KeptStep[]> {
  return readSteps(db, `debtor_id = any(?::uuid[]) and ${counts}`, [[...debtorIds]]);
}

/** Every step against these debtors, the latest first. */
export async function findStepHistory(db: Knex, debtorIds: readonly string[]): Promise<KeptStep[]> {
  return (await readSteps(db, 'debtor_id = any(?::uuid[])', [[...debtorIds]])).reverse();
}

/** Calls on these who answer for somebody else, the latest first. */
export async function findCalls(db: Knex, liableIds: readonly string[]): Promise<KeptStep[]> {
  return (await readSteps(db, 'liable_id = any(?::uuid[])', [[...liableIds]])).reverse();
}

/** Steps of a run that have a letter, after one of them, in order of id. */
export async function findLettersOfRun(
  db: Knex,
  runId: string,
  after: string | null,
  limit: number,
): Promise<KeptStep[]> {
  const where = 'cause_id = ? and letter is not null and id > ? order by id limit ?';
  return readSteps(db, where, [runId, after ?? '00000000-0000-0000-0000-000000000000', limit]);
}

/** One step; undefined when there is none. */
export async function findStep(db: Knex, id: string): Promise<KeptStep | undefined> {
  return (await readSteps(db, 'id = ?', [id]))[0];
}

/** Keeps a proof of delivery. */
export async function insertDelivery(
  trx: Knex,
  delivery: StepDelivery & { readonly id: string; readonly stepId: string; readonly by: string; readonly at: Date },
): Promise<void> {
  const { id, stepId, event, on, proof, by, at } = delivery;
  await trx('recovery_delivery').insert({ id, step_id: stepId, event, on, proof, recorded_by: by, recorded_at: at });
}

const counts = `not exists (select 1 from recovery_proceeding where recovery_proceeding.id = step.cause_id
  and recovery_proceeding.outcome in ('WITHDRAWN', 'ANNULLED'))`;

async function readSteps(db: Knex, where: string, bindings: readonly unknown[]): Promise<KeptStep[]> {
  const order = where.includes('order by') ? '' : 'order by taken_on, recorded_at, id';
  const { rows } = await db.raw<{ rows: StepRow[] }>(
    `select step.*, coalesce((
       select json_agg(json_build_object('event', event, 'on', "on", 'proof', proof) order by recorded_at, id)
       from recovery_delivery where step_id = step.id), '[]'::json) as deliveries
     from recovery_step step where ${where} ${order}`,
    bindings as Knex.RawBinding[],
  );
  return rows.map(stepFromRow);
}

function stepFromRow(row: StepRow): KeptStep {
  const deliveries = row.deliveries ?? [];
  const sent = deliveries.find(({ event }) => event === 'SENT');
  const isByOfficer = row.channel === 'BAILIFF';
  return {
    id: row.id,
    debtor: { kind: row.debtor_kind, id: row.debtor_id },
    kind: row.kind,
    on: row.taken_on,
    keys: row.debt_keys,
    total: cents(row.total_cents),
    channel: row.channel,
    causedBy: row.caused_by,
    causeId: row.cause_id,
    linkId: row.link_id ?? undefined,
    liable: row.liable_id && row.liable_kind ? { kind: row.liable_kind, id: row.liable_id } : undefined,
    letter: row.letter,
    deliveries,
    // What a bailiff serves is recorded with its deed, so that the step proves itself.
    provenOn: sent?.on ?? (isByOfficer ? row.taken_on : undefined),
  };
}
