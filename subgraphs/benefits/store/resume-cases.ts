import type { Knex } from 'knex';
import type { BenefitCase } from '../domain/case';
import { bridgingRightRequestBy } from '../domain/bridging-right/deadline';
import { findCasesOf, lockCase } from './cases';
import { latestDecision, rulingOf, takeDecision, type ActContext } from './decide-case';
import { isFundBenefit, proceed } from './open-case';

/**
 * Goes on with the cases of a member after a fact changed: what waited is decided as soon as nothing is missing (Charter,
 * article 8), and a bridging right that was refused for unpaid quarters is granted when they are paid before the last day
 * of the request (PL 26.12.2022, article 197).
 */
export async function resumeCases(trx: Knex.Transaction, context: ActContext, memberId: string): Promise<void> {
  for (const { id, benefit, status, eventOn } of await findCasesOf(trx, memberId)) {
    if (!isFundBenefit(benefit)) continue;
    const isWaiting = status === 'OPEN' || status === 'AWAITING_DOCUMENTS';
    if (!isWaiting && (status !== 'REFUSED' || benefit !== 'BRIDGING_RIGHT' || eventOn === null)) continue;
    const one = await lockCase(trx, id);
    if (one === undefined) continue;
    if (isWaiting) await proceed(trx, context, one);
    else await grantLatePayer(trx, context, one);
  }
}

async function grantLatePayer(trx: Knex.Transaction, context: ActContext, one: BenefitCase): Promise<void> {
  if (one.eventOn === null || context.clock.today() > bridgingRightRequestBy(context.book, one.eventOn)) return;
  const former = await latestDecision(trx, one.id);
  const unmet = former?.reasons.filter(({ isMet }) => isMet !== true).map(({ code }) => code);
  if (unmet?.join() !== 'PAID_QUARTERS') return;
  const ruling = await rulingOf(trx, context, one);
  if (ruling?.outcome === 'GRANTED') await takeDecision(trx, context, one, { kind: 'REVISION', isForced: false });
}
