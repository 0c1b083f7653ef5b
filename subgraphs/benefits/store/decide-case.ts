import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { publish } from '../../../common/events';
import { decisionTaken } from '../../../common/events/catalogue/benefits/decision-taken';
import { ParameterNotInForce, ParameterNotPublished, type ParameterBook } from '../../../common/parameters';
import { stillToPay } from '../domain/arrears';
import type { BenefitCase, CaseStatus } from '../domain/case';
import { appealUntil } from '../domain/charter/clocks';
import { laborCourtOf } from '../domain/charter/labor-court';
import { decideCase, isDecidable } from '../domain/decide';
import type { Decision, DecisionKind } from '../domain/decision';
import type { FundBenefit } from '../domain/facts';
import type { Ruling } from '../domain/ruling';
import { findCasesOf, updateCase } from './cases';
import { findDecisions, insertDecision } from './decisions';
import { findExemptions } from './exemptions';
import { findOwnFacts } from './facts';
import { findMembers } from './members';
import { cancelOpenPayments, findPayments, planPayments } from './payments';

/** What acts on a case need besides the transaction. */
export interface ActContext {
  readonly book: ParameterBook;
  readonly clock: Clock;
}

/** What decides how a case is decided. */
export interface DecideOptions {
  readonly kind: DecisionKind;
  /** Whether the fund decides on what it has, although something is only unknown. Charter, article 11. */
  readonly isForced: boolean;
  /** Adapts the ruling of the rules: a judgment, or the first day of a corrected right. */
  readonly adapt?: (ruling: Ruling) => Ruling;
}

/**
 * Decides a case in the caller's transaction: writes the decision, replaces the payments that did not leave, publishes it.
 * @returns the decision, or undefined when something that it needs is unknown and it is not forced
 */
export async function takeDecision(
  trx: Knex.Transaction,
  { book, clock }: ActContext,
  one: BenefitCase,
  { kind, isForced, adapt = (ruling) => ruling }: DecideOptions,
): Promise<Decision | undefined> {
  const found = await rulingOf(trx, { book, clock }, one);
  if (found === undefined) return undefined;
  const ruling = adapt(found);
  if (!isForced && !isDecidable(ruling)) return undefined;
  const [person] = await findMembers(trx, [one.memberId]);
  const court = person && laborCourtOf(person.postalCode, person.language);
  if (court === undefined) return undefined;
  const decidedOn = clock.today();
  const facts = { caseId: one.id, memberId: one.memberId, kind, decidedOn, court };
  const decision = await insertDecision(trx, { ...facts, ...ruling, appealUntil: appealUntil(book, decidedOn) });
  await cancelOpenPayments(trx, one.id);
  const payments = await findPayments(trx, [one.id]);
  await planPayments(trx, decision, stillToPay(ruling.periods, payments, decidedOn));
  await updateCase(trx, one.id, { status: statusAfter(ruling), monthsUsed: ruling.monthsUsed, suspendedOn: null });
  await announce(trx, clock, one, decision);
  return decision;
}

/** What the rules say of a case; undefined while a legal value that they need is not published. */
export async function rulingOf(trx: Knex.Transaction, { book, clock }: ActContext, one: BenefitCase) {
  const own = (await findOwnFacts(trx, [one.memberId])).get(one.memberId);
  if (own === undefined) return undefined;
  const others = await findCasesOf(trx, one.memberId);
  const exemptions = await findExemptions(trx, one.memberId);
  const livesInBelgium = own.sex === null ? null : true;
  try {
    return decideCase(book, one, { ...own, others, livesInBelgium, exemptions }, clock.today());
  } catch (error) {
    if (error instanceof ParameterNotPublished || error instanceof ParameterNotInForce) return undefined;
    throw error;
  }
}

function statusAfter({ outcome, isAmountAwaited }: Ruling): CaseStatus {
  if (outcome === 'REFUSED') return 'REFUSED';
  return isAmountAwaited ? 'AMOUNT_AWAITED' : 'GRANTED';
}

async function announce(trx: Knex.Transaction, clock: Clock, one: BenefitCase, decision: Decision): Promise<void> {
  const { id: decisionId, outcome, decidedOn, from, to } = decision;
  const payload = {
    ...{ caseId: one.id, decisionId, memberId: one.memberId, benefit: one.benefit as FundBenefit },
    ...{ outcome, decidedOn, from, to, contributionFreeQuarters: [...decision.freeQuarters] },
  };
  await publish(trx, decisionTaken, payload, { subject: one.memberId, clock });
}

/** The decision of a case that counts: the latest. */
export async function latestDecision(db: Knex, caseId: string): Promise<Decision | undefined> {
  return (await findDecisions(db, [caseId]))[0];
}
