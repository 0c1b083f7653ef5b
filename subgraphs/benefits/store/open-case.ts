import { isDeepStrictEqual } from 'node:util';
import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { publish } from '../../../common/events';
import { caseOpened } from '../../../common/events/catalogue/benefits/case-opened';
import type { Iban } from '../../../common/identifiers';
import type { BenefitCase, ClaimChannel } from '../domain/case';
import { afterSuspension, decisionDueOn } from '../domain/charter/clocks';
import type { CaseDocument, ClaimDetails, ReceivedDocument } from '../domain/claims';
import { missingDocuments, optionalDocuments } from '../domain/documents';
import { fundBenefits, type FundBenefit, type SocialScheme } from '../domain/facts';
import type { InstitutionCode } from '../domain/rights/institutions';
import { findCasesOf, insertCase, updateCase } from './cases';
import { takeDecision, type ActContext } from './decide-case';
import { askDocuments, forgetMissing, receiveDocument } from './documents';
import { findExemptions } from './exemptions';
import { findOwnFacts } from './facts';

/** A claim that is taken in, or a right that an event opens. */
export interface ClaimToOpen {
  readonly memberId: string;
  readonly benefit: SocialScheme;
  readonly channel: ClaimChannel;
  readonly submittedOn: LocalDate;
  readonly eventOn: LocalDate | null;
  readonly claim: ClaimDetails;
  readonly iban: Iban | null;
}

/** Whether the fund decides on a scheme. */
export function isFundBenefit(scheme: SocialScheme): scheme is FundBenefit {
  return (fundBenefits as readonly string[]).includes(scheme);
}

/** The case of the same benefit for the same event, refused ones left out; undefined when there is none. */
export async function sameClaim(trx: Knex, claim: ClaimToOpen): Promise<BenefitCase | undefined> {
  const cases = await findCasesOf(trx, claim.memberId);
  return cases.find(
    ({ benefit, eventOn, status }) => benefit === claim.benefit && eventOn === claim.eventOn && status !== 'REFUSED',
  );
}

/**
 * Opens a case, asks once for everything that is missing, and decides at once when nothing is. Charter, articles 8 to 11.
 * @returns the id of the case
 */
export async function openCase(trx: Knex.Transaction, context: ActContext, claim: ClaimToOpen): Promise<string> {
  const decideBy = decisionDueOn(context.book, claim.submittedOn);
  const isAutomatic = claim.channel === 'AUTOMATIC';
  const one = await insertCase(trx, { ...claim, ...untouched, status: 'OPEN', isAutomatic, decideBy });
  const payload = {
    ...{ caseId: one.id, memberId: one.memberId, benefit: claim.benefit as FundBenefit },
    ...{ openedOn: claim.submittedOn, isAutomatic },
  };
  await publish(trx, caseOpened, payload, { subject: one.memberId, clock: context.clock });
  await proceed(trx, context, one);
  return one.id;
}

/** A case of which nothing happened yet. */
const untouched = { suspendedOn: null, suspendedDays: 0, monthsUsed: 0, forwardedTo: null, forwardedOn: null };

/** Passes a misdirected claim on without delay; the day on which it came in is kept. Charter, article 9. */
export async function forwardClaim(
  trx: Knex.Transaction,
  { book, clock }: ActContext,
  claim: ClaimToOpen,
  forwardedTo: InstitutionCode,
): Promise<string> {
  const decideBy = decisionDueOn(book, claim.submittedOn);
  const forwarding = { status: 'FORWARDED' as const, forwardedTo, forwardedOn: clock.today() };
  return (await insertCase(trx, { ...claim, ...untouched, ...forwarding, isAutomatic: false, decideBy })).id;
}

/** Asks for what is missing and stops the clock, or lets it go on and decides. Charter, articles 10 and 11. */
export async function proceed(trx: Knex.Transaction, context: ActContext, one: BenefitCase): Promise<void> {
  const own = (await findOwnFacts(trx, [one.memberId])).get(one.memberId);
  const exemptions = await findExemptions(trx, one.memberId);
  const { events = [], indemnities = [] } = own ?? {};
  const held = { channel: one.channel, events, indemnities, exemptions };
  const missing = missingDocuments(one.benefit as FundBenefit, one.claim, held);
  const today = context.clock.today();
  await forgetMissing(trx, one.id, missing);
  await askDocuments(trx, one.id, missing, today);
  if (missing.some((document) => !optionalDocuments.includes(document))) {
    await updateCase(trx, one.id, { status: 'AWAITING_DOCUMENTS', suspendedOn: one.suspendedOn ?? today });
    return;
  }
  if (one.suspendedOn !== null) {
    const decideBy = afterSuspension(one.decideBy, one.suspendedOn, today);
    await updateCase(trx, one.id, { status: 'OPEN', suspendedOn: null, decideBy });
  }
  await takeDecision(trx, context, one, { kind: 'FIRST', isForced: false });
}

/** Documents that came in, with what they show. */
export type ReceivedDocuments = Readonly<Partial<Record<CaseDocument, ReceivedDocument>>>;

/**
 * Records documents and goes on with the case; one that comes after the decision adapts it. What is known already changes
 * nothing, so that a repeat has no second effect.
 */
export async function receiveDocuments(
  trx: Knex.Transaction,
  context: ActContext,
  one: BenefitCase,
  received: ReceivedDocuments,
  read: ClaimDetails = one.claim,
): Promise<void> {
  const claim: ClaimDetails = { ...read, received: { ...read.received, ...received } };
  if (isDeepStrictEqual(claim, one.claim)) return;
  for (const [document, { on }] of Object.entries(received)) {
    await receiveDocument(trx, one.id, document as CaseDocument, on);
  }
  await updateCase(trx, one.id, { claim });
  const changed = { ...one, claim };
  if (one.status === 'OPEN' || one.status === 'AWAITING_DOCUMENTS') return proceed(trx, context, changed);
  await takeDecision(trx, context, changed, { kind: 'REVISION', isForced: false });
}

/** Takes a claim into the case that an event opened by itself and that still waits for it, and goes on with it. */
export async function adoptClaim(
  trx: Knex.Transaction,
  context: ActContext,
  one: BenefitCase,
  { claim, channel, iban }: ClaimToOpen,
): Promise<void> {
  const merged: ClaimDetails = { ...claim, received: { ...one.claim.received, ...claim.received } };
  await updateCase(trx, one.id, { claim: merged, channel, iban });
  await proceed(trx, context, { ...one, claim: merged, channel, iban });
}

/** Whether a case was opened by itself and still waits for the member's claim. */
export function awaitsClaim({ isAutomatic, status, channel }: BenefitCase): boolean {
  return isAutomatic && channel === 'AUTOMATIC' && (status === 'OPEN' || status === 'AWAITING_DOCUMENTS');
}
