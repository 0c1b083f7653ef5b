import type { Knex } from 'knex';
import type { Situation } from '../domain/facts';
import type { SituationRow } from './tables';

/** A fact of a member's situation with its opaque id. */
export interface KnownSituation extends Situation {
  readonly id: string;
  readonly memberId: string;
}

/** Facts of members that stand, the earliest first. */
export async function findSituations(db: Knex, memberIds: readonly string[]): Promise<KnownSituation[]> {
  const rows = await db<SituationRow>('situation')
    .whereIn('member_id', [...memberIds])
    .whereNull('superseded_at')
    .orderBy(['valid_from', 'id']);
  return (rows as SituationRow[]).map(situationOfRow);
}

/** Records a fact, or a new version of one that is known. */
export async function saveSituation(trx: Knex, situation: KnownSituation, by: string, at: Date): Promise<void> {
  await trx('situation').where({ situation_id: situation.id }).whereNull('superseded_at').update({ superseded_at: at });
  await trx('situation').insert({ ...situationColumns(situation), recorded_at: at, recorded_by: by });
}

/** Takes a fact back: it never counted. What was recorded stays as history. */
export async function voidSituation(trx: Knex, id: string, at: Date): Promise<void> {
  await trx('situation').where({ situation_id: id }).whereNull('superseded_at').update({ superseded_at: at });
}

/** Columns that hold a fact. */
export function situationColumns(situation: KnownSituation) {
  return {
    situation_id: situation.id,
    member_id: situation.memberId,
    kind: situation.kind,
    valid_from: situation.from,
    valid_to: situation.to,
    details: JSON.stringify(situation.details),
  };
}

/** One fact as it stands; undefined when there is none. */
export async function findSituation(db: Knex, id: string): Promise<KnownSituation | undefined> {
  const row = await db<SituationRow>('situation').where({ situation_id: id }).whereNull('superseded_at').first();
  return row && situationOfRow(row as SituationRow);
}

function situationOfRow(row: SituationRow): KnownSituation {
  return {
    id: row.situation_id,
    memberId: row.member_id,
    kind: row.kind,
    from: row.valid_from,
    to: row.valid_to,
    details: row.details,
  };
}
