import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';

/** The first day of a writ or summons by member and claim; one that was withdrawn or annulled does not count. */
export async function findPursuedDays(db: Knex, memberIds: readonly string[]): Promise<Map<string, LocalDate>> {
  const { rows } = await db.raw<{ rows: { member_id: string; key: string; on: LocalDate }[] }>(
    `select debtor_id as member_id, key, min(opened_on) as "on"
     from recovery_proceeding, unnest(debt_keys) as key
     where debtor_id = any(?::uuid[]) and kind in ('WRIT', 'SUMMONS')
       and coalesce(outcome, '') not in ('WITHDRAWN', 'ANNULLED')
     group by debtor_id, key`,
    [[...memberIds]],
  );
  return new Map(rows.map(({ member_id: memberId, key, on }) => [`${memberId} ${key}`, on]));
}
