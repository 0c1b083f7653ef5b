import type { Knex } from 'knex';
import type { MovementNature } from '../../../common/banking';
import type { LocalDate } from '../../../common/dates';
import type { Iban } from '../../../common/identifiers';
import { cents } from '../../../common/money';
import type { MovementState } from '../domain/bank-statement/movement-state';
import type { IncomingMovement, MatchedBy, Proposal, ReferenceSource, WaitReason } from '../domain/matching/match';

/** A movement as it is kept. */
export interface KeptMovement extends IncomingMovement {
  readonly nature: MovementNature;
  readonly valueOn?: LocalDate | undefined;
  readonly communication: string;
  readonly customerReference?: string | undefined;
  readonly counterpartyIban?: Iban | undefined;
  readonly mandate?: string | undefined;
  readonly returnReason?: string | undefined;
  readonly state: MovementState;
  readonly stateReason?: MatchedBy | WaitReason | 'RETURNED' | undefined;
  readonly memberId?: string | undefined;
}

/** Row of `bank_movement`, as far as it is read here. */
interface BankMovementRow {
  readonly id: string;
  readonly nature: MovementNature;
  readonly amount_cents: number;
  readonly booked_on: LocalDate;
  readonly value_on: LocalDate | null;
  readonly account_number: number | null;
  readonly reference_source: ReferenceSource | null;
  readonly communication: string;
  readonly customer_reference: string | null;
  readonly counterparty_iban: Iban | null;
  readonly counterparty_name: string | null;
  readonly mandate: string | null;
  readonly return_reason: string | null;
  readonly state: MovementState;
  readonly state_reason: MatchedBy | WaitReason | 'RETURNED' | null;
  readonly member_id: string | null;
}

/** What became of a movement. */
export interface SettledMovement {
  readonly id: string;
  readonly state: MovementState;
  readonly reason: MatchedBy | WaitReason | 'RETURNED';
  readonly memberId: string | null;
  /** Company on whose account it was booked; for members and while it waits there is none. */
  readonly companyId?: string | undefined;
}

/** Which of the open movements: money that came in, or collections that came back. */
export type OpenKind = 'INCOMING' | 'RETURNED';

/** Lets movements be matched by one run at a time, until the transaction ends. */
export async function lockMatching(trx: Knex.Transaction): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('match_movements', 0))`);
}

/** Number of movements that were not looked at. */
export async function countOpenMovements(db: Knex): Promise<number> {
  const row = await db('bank_movement').where('state', 'OPEN').count({ count: '*' }).first();
  return Number(row?.count ?? 0);
}

/** The next open movements. */
export async function findOpenMovements(trx: Knex, kind: OpenKind, limit: number): Promise<KeptMovement[]> {
  const rows: BankMovementRow[] = await trx('bank_movement')
    .where('state', 'OPEN')
    .where('nature', kind === 'RETURNED' ? '=' : '<>', 'COLLECTION_RETURNED')
    .orderBy('id')
    .limit(limit);
  return rows.map(movementFromRow);
}

/** A movement, locked until the transaction ends. */
export async function lockMovement(trx: Knex.Transaction, id: string): Promise<KeptMovement | undefined> {
  const row: BankMovementRow | undefined = await trx('bank_movement').where({ id }).forUpdate().first();
  return row && movementFromRow(row);
}

/** Movements that wait for staff, the oldest first, with one more than asked for. */
export async function findWaitingMovements(
  db: Knex,
  page: { readonly first: number; readonly after?: { readonly bookedOn: LocalDate; readonly id: string } | undefined },
): Promise<KeptMovement[]> {
  const query = db<BankMovementRow>('bank_movement')
    .where('state', 'WORK_LIST')
    .orderBy(['booked_on', 'id'])
    .limit(page.first + 1);
  const { after } = page;
  if (after !== undefined) void query.whereRaw('(booked_on, id) > (?::date, ?::uuid)', [after.bookedOn, after.id]);
  return (await query).map(movementFromRow);
}

/**
 * The collection that came back: booked before, by the same mandate, with the same reference and amount, and not taken back
 * yet. The latest one when there are several.
 */
export async function findReturnedCollection(trx: Knex, movement: KeptMovement): Promise<KeptMovement | undefined> {
  const { mandate, customerReference, amount } = movement;
  if (mandate === undefined) return undefined;
  const row: BankMovementRow | undefined = await trx('bank_movement')
    .where({ nature: 'COLLECTION', state: 'BOOKED', mandate, amount_cents: -amount })
    .whereRaw('customer_reference is not distinct from ?', [customerReference ?? null])
    .whereNot('state_reason', 'RETURNED')
    .orderBy([{ column: 'booked_on', order: 'desc' }, 'id'])
    .first();
  return row && movementFromRow(row);
}

/** Writes down what became of movements. */
export async function settleMovements(trx: Knex, settled: readonly SettledMovement[]): Promise<void> {
  if (settled.length === 0) return;
  const rows = settled.map(({ id, state, reason, memberId, companyId }) => {
    return { id, state, reason, member_id: memberId, company_id: companyId ?? null };
  });
  await trx.raw(
    `update bank_movement set state = settled.state, state_reason = settled.reason, member_id = settled.member_id,
       company_id = settled.company_id
     from jsonb_to_recordset(?::jsonb)
       as settled (id uuid, state movement_state, reason text, member_id uuid, company_id uuid)
     where bank_movement.id = settled.id`,
    [JSON.stringify(rows)],
  );
}

/** Keeps who was proposed for a movement, the likeliest first. */
export async function insertProposals(
  trx: Knex,
  proposals: readonly { readonly movementId: string; readonly proposals: readonly Proposal[] }[],
): Promise<void> {
  const rows = proposals.flatMap(({ movementId, proposals: ranked }) =>
    ranked.map(({ memberId, evidence }, index) => {
      return { movement_id: movementId, member_id: memberId, rank: index + 1, evidence: [...evidence] };
    }),
  );
  await trx.batchInsert('movement_proposal', rows, 500);
}

/** A member who was proposed for a movement. */
export interface KeptProposal extends Proposal {
  readonly movementId: string;
}

/** Who was proposed for these movements, the likeliest first. */
export async function findProposals(db: Knex, movementIds: readonly string[]): Promise<KeptProposal[]> {
  const rows = await db('movement_proposal')
    .whereIn('movement_id', [...movementIds])
    .orderBy(['movement_id', 'rank']);
  return rows.map((row) => ({ movementId: row.movement_id, memberId: row.member_id, evidence: row.evidence }));
}

function movementFromRow(row: BankMovementRow): KeptMovement {
  return {
    id: row.id,
    nature: row.nature,
    amount: cents(row.amount_cents),
    bookedOn: row.booked_on,
    valueOn: row.value_on ?? undefined,
    accountNumber: row.account_number ?? undefined,
    referenceSource: row.reference_source ?? undefined,
    communication: row.communication,
    customerReference: row.customer_reference ?? undefined,
    counterpartyIban: row.counterparty_iban ?? undefined,
    counterpartyName: row.counterparty_name ?? undefined,
    mandate: row.mandate ?? undefined,
    returnReason: row.return_reason ?? undefined,
    state: row.state,
    stateReason: row.state_reason ?? undefined,
    memberId: row.member_id ?? undefined,
  };
}
