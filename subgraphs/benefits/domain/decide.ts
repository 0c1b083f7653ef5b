import { firstOfMonth, type LocalDate } from '../../../common/dates';
import type { ParameterBook } from '../../../common/parameters';
import { addQuarters, quarterOf } from '../../../common/quarter';
import { parseRatio } from '../../../common/ratio';
import type { BridgingGround, GroundFacts } from './bridging-right/ground';
import { decideBridgingRight } from './bridging-right/rule';
import { decideCarer } from './carer/rule';
import type { BenefitCase } from './case';
import type { BridgingRightDetails, CaseDocument, ClaimDetails, ReceivedDocument } from './claims';
import type { ContributionHistory, FundBenefit, IndemnityFact, LifeEventFact } from './facts';
import type { Met } from './finding';
import { countOn } from './known';
import { decideLeave } from './leave/rule';
import { decideVouchers } from './maternity/vouchers';
import type { Ruling } from './ruling';
import { buildsPension, withRunningQuarter } from './social-status';

/** Everything that the file holds when a case is decided. */
export interface DecisionFacts {
  readonly history: ContributionHistory;
  readonly events: readonly LifeEventFact[];
  readonly indemnities: readonly IndemnityFact[];
  /** Other cases of the member, for credits that are used up. */
  readonly others: readonly BenefitCase[];
  readonly livesInBelgium: Met;
  /** Days on which INASTI exempted the member from contributions, the latest first. */
  readonly exemptions: readonly LocalDate[];
}

/** Decides a case on the facts of the file. @throws Error when the case holds no claim to this benefit. */
export function decideCase(book: ParameterBook, one: BenefitCase, facts: DecisionFacts, decidedOn: LocalDate): Ruling {
  switch (one.benefit as FundBenefit) {
    case 'BRIDGING_RIGHT':
      return bridgingRight(book, one, facts, decidedOn);
    case 'CARER_ALLOWANCE':
      return carer(book, one, facts, decidedOn);
    case 'MATERNITY_VOUCHERS':
      return vouchers(book, one, facts);
    case 'BIRTH_LEAVE':
    case 'BEREAVEMENT_LEAVE':
      return leave(book, one, facts, decidedOn);
  }
}

function bridgingRight(book: ParameterBook, one: BenefitCase, facts: DecisionFacts, decidedOn: LocalDate): Ruling {
  const details = required(one.claim.bridgingRight);
  const previous = usedBefore(book, one, facts);
  const hasCharge = details.hasDependants && one.claim.received?.FAMILY_CERTIFICATE?.isConclusive === true;
  return decideBridgingRight(
    book,
    {
      ...previous,
      ground: groundFacts(details, one.claim, facts),
      submittedOn: one.submittedOn,
      interruptedUntil: details.interruptedUntilOn,
      history: facts.history,
      liability: liabilityAt(facts.history, details.on),
      livesInBelgium: facts.livesInBelgium,
      isNotExcluded: one.claim.isExcluded !== true,
      familyChargeFrom: hasCharge ? firstOfMonth(details.on) : null,
      ownActivityMonths: details.ownActivityMonths,
      replacementIncome: details.replacementIncome,
    },
    decidedOn,
  );
}

function groundFacts(details: BridgingRightDetails, claim: ClaimDetails, facts: DecisionFacts): GroundFacts {
  const { history, exemptions } = facts;
  const { ground, on, incomeOfYear, incomeOfYearBefore, isAidedPersonBelow, officer } = details;
  const exemptionDecidedOn = details.exemptionDecidedOn ?? exemptions.find((day) => day < firstOfMonth(on)) ?? null;
  const settled = history.get(quarterOf(on)) ?? history.get(addQuarters(quarterOf(on), -1));
  const lowIncome = {
    incomeOfYear,
    incomeOfYearBefore,
    isMaxiSpouse: settled?.category === 'MAXI_SPOUSE',
    isAidedPersonBelow: isAidedPersonBelow ?? undefined,
    officer: officer && {
      ...officer,
      share: parseRatio(officer.share),
      isWindingUpStarted: shown(claim, 'PROOF_OF_WINDING_UP'),
    },
  };
  return {
    ground,
    on,
    exemptionDecidedOn,
    isShown: shown(claim, 'PROOF_OF_GROUND'),
    lowIncome: ofGround(ground, lowIncome),
  };
}

function ofGround<T>(ground: BridgingGround, lowIncome: T): T | null {
  return ground === 'LOW_INCOME' ? lowIncome : null;
}

/** What earlier facts used of the basic package, and the career since the last one. PL 26.12.2022, article 193 §3. */
function usedBefore(book: ParameterBook, one: BenefitCase, { others, history }: DecisionFacts) {
  const on = one.eventOn ?? one.submittedOn;
  const rightsQuarter = countOn(book, 'bridging-right-supplementary/months-of-a-rights-quarter', on).value;
  const past = others.filter(
    ({ benefit, id, monthsUsed }) => benefit === 'BRIDGING_RIGHT' && id !== one.id && monthsUsed > 0,
  );
  const monthsUsed = past.reduce((sum, other) => sum + other.monthsUsed, 0);
  const last = past
    .map(({ eventOn, submittedOn }) => quarterOf(eventOn ?? submittedOn))
    .sort()
    .at(-1);
  const built =
    last && [...history.values()].filter((settled) => settled.quarter >= last && buildsPension(settled)).length;
  return {
    monthsUsed,
    quartersUsed: Math.floor(monthsUsed / rightsQuarter),
    pensionQuartersSincePreviousFact: built ?? null,
  };
}

function carer(book: ParameterBook, one: BenefitCase, facts: DecisionFacts, decidedOn: LocalDate): Ruling {
  const details = required(one.claim.carer);
  const { person } = details;
  const paper = person.reason === 'HANDICAPPED_CHILD' ? 'RECOGNITION_OF_HANDICAP' : 'MEDICAL_CERTIFICATE';
  const others = facts.others.filter(({ benefit, id }) => benefit === 'CARER_ALLOWANCE' && id !== one.id);
  const monthsUsed = others.reduce((sum, other) => sum + other.monthsUsed, 0);
  const exemptedQuarter = countOn(book, 'carer-allowance/months-of-an-exempted-quarter', details.on).value;
  return decideCarer(
    book,
    {
      ...details,
      start: details.on,
      until: details.untilOn,
      submittedOn: one.submittedOn,
      person: { ...person, incapacity: person.incapacity === null ? null : parseRatio(person.incapacity) },
      certificateOn: conclusive(one.claim.received?.[paper])?.on ?? null,
      isReductionSworn: shown(one.claim, 'SWORN_STATEMENT'),
      isPensioner: pensionerAt(facts.history, details.on),
      history: facts.history,
      liability: liabilityAt(facts.history, details.on),
      monthsUsed,
      exemptedQuartersUsed: Math.floor(monthsUsed / exemptedQuarter),
    },
    decidedOn,
  );
}

function vouchers(book: ParameterBook, one: BenefitCase, facts: DecisionFacts): Ruling {
  const details = required(one.claim.vouchers);
  const isAttested = facts.indemnities.some(({ kind }) => kind === 'MATERNITY');
  const isConfirmed = details.userNumber !== null || shown(one.claim, 'VOUCHER_CONFIRMATION') === true;
  return decideVouchers(book, {
    ...details,
    birthDate: details.on,
    isMaternityInsured: isAttested ? true : shown(one.claim, 'MATERNITY_ATTESTATION'),
    isConfirmed,
    hasUserNumber: isConfirmed,
    history: facts.history,
  });
}

function leave(book: ParameterBook, one: BenefitCase, facts: DecisionFacts, decidedOn: LocalDate): Ruling {
  const details = required(one.claim.leave);
  const isBirth = one.benefit === 'BIRTH_LEAVE';
  const isKnown = facts.events.some(({ kind, on }) => kind === (isBirth ? 'BIRTH' : 'DEATH') && on === details.on);
  return decideLeave(
    book,
    {
      ...details,
      kind: isBirth ? 'birth-leave' : 'bereavement-leave',
      submittedOn: one.submittedOn,
      isLinkShown: isKnown ? true : shown(one.claim, 'PROOF_OF_LINK'),
      isHouseholdHelpShown: shown(one.claim, 'PROOF_OF_HOUSEHOLD_HELP') === true,
      history: facts.history,
      liability: liabilityAt(facts.history, details.on),
    },
    decidedOn,
  );
}

/** Whether a document shows what it must: null while it did not come in. */
function shown({ received }: ClaimDetails, document: CaseDocument): Met {
  return received?.[document]?.isConclusive ?? null;
}

function conclusive(document: ReceivedDocument | undefined): ReceivedDocument | undefined {
  return document?.isConclusive === true ? document : undefined;
}

/** The quarter of an event that is not settled yet takes the category of the last one that is. */
function liabilityAt(history: ContributionHistory, on: LocalDate): ContributionHistory {
  const quarter = quarterOf(on);
  const before = [...history.values()].filter((settled) => settled.quarter < quarter);
  const last = before.sort((one, other) => (one.quarter < other.quarter ? -1 : 1)).at(-1);
  return withRunningQuarter(history, { quarter, category: last?.category ?? null });
}

function pensionerAt(history: ContributionHistory, on: LocalDate): Met {
  const settled = liabilityAt(history, on).get(quarterOf(on));
  return settled === undefined ? null : settled.category === 'PENSIONER';
}

function required<T>(details: T | undefined): T {
  if (details === undefined) throw new Error('the case holds no claim to its benefit');
  return details;
}

/**
 * Whether a ruling can be notified: a grant, or a refusal with a reason that is known not to be met. What is only unknown
 * waits for facts, until the fund may decide on what it has.
 */
export function isDecidable({ outcome, reasons }: Ruling): boolean {
  return outcome !== 'REFUSED' || reasons.some(({ isMet }) => isMet === false);
}
