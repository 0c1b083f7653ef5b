import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Activity } from '../domain/facts';
import type { ActivityRow } from './tables';

/** Why an activity ended. */
export type EndReason = 'CESSATION' | 'TRANSFER' | 'DEATH' | 'BANKRUPTCY' | 'MERGER';

/** An activity with everything that was declared about it. */
export interface KnownActivity extends Activity {
  readonly memberId: string;
  readonly declaredOn: LocalDate;
  readonly enterpriseNumber: string | null;
  readonly companyId: string | null;
  readonly aidedMemberId: string | null;
  readonly endReason: EndReason | null;
}

/** Activities of members that stand, the earliest first. */
export async function findActivities(db: Knex, memberIds: readonly string[]): Promise<KnownActivity[]> {
  const rows = await db<ActivityRow>('activity')
    .whereIn('member_id', [...memberIds])
    .whereNull('superseded_at')
    .orderBy(['valid_from', 'id']);
  return (rows as ActivityRow[]).map(activityOf);
}

/** Activities in which somebody helps a member, the earliest first. */
export async function findHelpersOf(db: Knex, aidedMemberId: string): Promise<KnownActivity[]> {
  const rows = await db<ActivityRow>('activity')
    .where({ aided_member_id: aidedMemberId })
    .whereNull('superseded_at')
    .orderBy(['valid_from', 'id']);
  return (rows as ActivityRow[]).map(activityOf);
}

/** Records an activity, or a new version of one that is known. */
export async function saveActivity(trx: Knex, activity: KnownActivity, by: string, at: Date): Promise<void> {
  await trx('activity').where({ activity_id: activity.id }).whereNull('superseded_at').update({ superseded_at: at });
  await trx('activity').insert({ ...activityColumns(activity), recorded_at: at, recorded_by: by });
}

/** Columns that hold an activity. */
export function activityColumns(activity: KnownActivity) {
  return {
    activity_id: activity.id,
    member_id: activity.memberId,
    quality: activity.quality,
    branch: activity.branch,
    valid_from: activity.from,
    valid_to: activity.to,
    declared_on: activity.declaredOn,
    enterprise_number: activity.enterpriseNumber,
    company_id: activity.companyId,
    aided_member_id: activity.aidedMemberId,
    end_reason: activity.endReason,
  };
}

function activityOf(row: ActivityRow): KnownActivity {
  return {
    id: row.activity_id,
    memberId: row.member_id,
    quality: row.quality,
    branch: row.branch,
    from: row.valid_from,
    to: row.valid_to,
    declaredOn: row.declared_on,
    enterpriseNumber: row.enterprise_number,
    companyId: row.company_id,
    aidedMemberId: row.aided_member_id,
    endReason: row.end_reason as EndReason | null,
  };
}
