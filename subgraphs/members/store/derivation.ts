import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { publish } from '../../../common/events';
import { affiliationEnded } from '../../../common/events/catalogue/members/affiliation-ended';
import { derivePeriods, horizonOf } from '../domain/derive-periods';
import type { CategoryFacts } from '../domain/facts';
import { findActivities, type EndReason } from './activities';
import { replacePeriods, type KnownPeriod } from './affiliations';
import { findMember } from './members';
import { findSituations } from './situations';
import { publishPeriods } from './snapshots';

/** The facts from which a member's categories follow, as they stand. */
export async function findCategoryFacts(db: Knex, memberId: string, clock: Clock): Promise<CategoryFacts> {
  const member = await findMember(db, memberId, clock.today());
  const activities = await findActivities(db, [memberId]);
  const situations = await findSituations(db, [memberId]);
  return { birthDate: member?.birthDate ?? null, activities, situations };
}

/**
 * Derives a member's periods again after a fact changed, keeps what changed and publishes it. Returns the periods that
 * stand, the earliest first.
 */
export async function deriveAgain(trx: Knex.Transaction, memberId: string, clock: Clock): Promise<KnownPeriod[]> {
  const facts = await findCategoryFacts(trx, memberId, clock);
  const derived = derivePeriods(facts, horizonOf(facts, clock.today()));
  const { periods, hasChanged } = await replacePeriods(trx, memberId, derived, clock.now());
  if (hasChanged) await publishPeriods(trx, memberId, periods, clock);
  return periods;
}

/** Reasons as the event tells them; a bankruptcy or a merged file ends an affiliation as a cessation does. */
const publishedReasons = {
  CESSATION: 'CESSATION',
  TRANSFER: 'TRANSFER',
  DEATH: 'DEATH',
  BANKRUPTCY: 'CESSATION',
  MERGER: 'CESSATION',
} as const satisfies Record<EndReason, string>;

/** Publishes that nothing runs on, when that is so. */
export async function publishEnd(
  trx: Knex.Transaction,
  memberId: string,
  periods: readonly KnownPeriod[],
  reason: EndReason,
  clock: Clock,
): Promise<void> {
  const last = periods.at(-1);
  if (last === undefined || last.to === null) return;
  const payload = { memberId, affiliationId: last.id, on: last.to, reason: publishedReasons[reason] };
  await publish(trx, affiliationEnded, payload, { subject: memberId, clock });
}
