import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { Refused } from '../domain/refused';
import { findActivities, saveActivity, type EndReason } from './activities';
import type { KnownPeriod } from './affiliations';
import type { Author } from './author';
import { deriveAgain, publishEnd } from './derivation';
import { closeLinks } from './solidarity-links';

/**
 * Ends every activity of a member that runs on after a day, derives the periods again, closes the links of joint liability and
 * publishes all of it. Returns the periods that stand. @throws Refused with NOT_AFFILIATED when nothing runs on that day
 */
export async function endActivities(
  trx: Knex.Transaction,
  memberId: string,
  on: LocalDate,
  reason: EndReason,
  { subjectId, clock }: Author,
): Promise<KnownPeriod[]> {
  const running = (await findActivities(trx, [memberId])).filter(
    ({ from, to }) => from <= on && (to === null || to > on),
  );
  if (running.length === 0) throw new Refused('NOT_AFFILIATED');
  for (const activity of running) {
    await saveActivity(trx, { ...activity, to: on, endReason: reason }, subjectId, clock.now());
  }
  const periods = await deriveAgain(trx, memberId, clock);
  await closeLinks(trx, { debtorId: memberId }, on, clock);
  await publishEnd(trx, memberId, periods, reason, clock);
  return periods;
}
