import { createHash } from 'node:crypto';
import type { CopyValue } from '../../../common/database';
import { addDays, addMonths, lastOfMonth, parseLocalDate, type LocalDate } from '../../../common/dates';
import { zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import type { BenefitCase } from '../domain/case';
import { appealUntil, decisionDueOn } from '../domain/charter/clocks';
import { laborCourtOf } from '../domain/charter/labor-court';
import type { ClaimDetails } from '../domain/claims';
import { decideCase } from '../domain/decide';
import { historyOf, type FundBenefit } from '../domain/facts';
import type { PaymentPeriod, Ruling } from '../domain/ruling';
import type { BulkMember } from './bulk';
import { withoutQuantities } from './decisions';

/** Rows of one invented case, by table. */
export interface DemoCases {
  readonly benefit_case: readonly (readonly CopyValue[])[];
  readonly decision: readonly (readonly CopyValue[])[];
  readonly payment: readonly (readonly CopyValue[])[];
}

/** A claim that a member of the demo population may have made. */
interface DemoClaim {
  readonly benefit: FundBenefit;
  readonly submittedOn: LocalDate;
  readonly eventOn: LocalDate;
  readonly claim: ClaimDetails;
}

/** One member in so many has a case; a choice of the demonstration. */
const rarity = 60;

/**
 * Past and running cases of a member of the demo population, decided by the rules like any other; most members have none.
 * The same member always has the same ones.
 */
export function demoCases(book: ParameterBook, member: BulkMember, today: LocalDate): DemoCases[] {
  if (!hasDemoCases(member.person.memberId)) return [];
  const digest = createHash('sha256').update(member.person.memberId).digest();
  const yearsAgo = (digest[2] ?? 0) % 2;
  const claim = demoClaim((digest[0] ?? 0) % 4, (digest[1] ?? 0) % 28, addMonths(today, -12 * yearsAgo));
  return [rowsOf(book, member, claim, digest, today)].filter((rows) => rows !== undefined);
}

/** Whether a member of the demo population has invented cases; cheap, so that the others need not be looked at. */
export function hasDemoCases(memberId: string): boolean {
  return Number.parseInt(memberId.slice(-8), 16) % rarity === 0;
}

/** One of four stories, seen from today or from a year ago: bankruptcy in spring, care before, a birth in summer, a death in winter. */
function demoClaim(story: number, day: number, today: LocalDate): DemoClaim {
  const on = (monthsAgo: number) => addDays(addMonths(parseLocalDate(`${today.slice(0, 8)}01`), -monthsAgo), day);
  if (story === 0) return bankruptcy(on(7));
  if (story === 1) return care(on(16));
  return story === 2 ? leave('BIRTH_LEAVE', 'FILIATION', on(5), 10) : leave('BEREAVEMENT_LEAVE', 'PARTNER', on(10), 5);
}

/** A payment of an invented case that was made. */
export interface DemoPayment {
  readonly id: string;
  readonly benefit: FundBenefit;
  readonly paidOn: LocalDate;
  /** Last day that it is for. */
  readonly periodTo: LocalDate;
  readonly gross: Cents;
}

/** What was paid in the invented cases of a member: those who report payments are told the same ones. */
export function demoPayments(book: ParameterBook, member: BulkMember, today: LocalDate): DemoPayment[] {
  return demoCases(book, member, today).flatMap(({ benefit_case: cases, payment }) =>
    payment
      .filter((row) => row[paymentColumn.status] === 'PAID')
      .map((row) => ({
        id: row[paymentColumn.id] as string,
        benefit: cases[0]?.[caseColumn.benefit] as FundBenefit,
        paidOn: row[paymentColumn.paidOn] as LocalDate,
        periodTo: row[paymentColumn.periodTo] as LocalDate,
        gross: row[paymentColumn.gross] as Cents,
      })),
  );
}

/** Places of values in a row of `payment` and of `benefit_case`. */
const paymentColumn = { id: 0, periodTo: 5, gross: 7, status: 8, paidOn: 10 } as const;
const caseColumn = { benefit: 2 } as const;

function bankruptcy(on: LocalDate): DemoClaim {
  const untold = { exemptionDecidedOn: null, incomeOfYear: null, incomeOfYearBefore: null, isAidedPersonBelow: null };
  const award = { interruptedUntilOn: null, officer: null, hasDependants: false, ownActivityMonths: [] };
  const bridgingRight = { ground: 'BANKRUPTCY' as const, on, ...untold, ...award, replacementIncome: zeroCents };
  const received = { PROOF_OF_GROUND: { on: addDays(on, 9), isConclusive: true } };
  return { benefit: 'BRIDGING_RIGHT', submittedOn: addDays(on, 9), eventOn: on, claim: { bridgingRight, received } };
}

function care(on: LocalDate): DemoClaim {
  const health = { incapacity: null, firstPillarPoints: null, hasIntegrationAllowance: false, birthDate: null };
  const person = {
    reason: 'SERIOUS_ILLNESS' as const,
    isPartner: false,
    kinshipDegree: 1,
    isSameHousehold: false,
    ...health,
  };
  const period = { on, untilOn: lastOfMonth(addMonths(on, 3)), isFull: true, personDiedOn: null };
  const carer = { ...period, personName: 'Demonstration', person, hasInterruptionAllowance: false };
  const received = { MEDICAL_CERTIFICATE: { on: addDays(on, -5), isConclusive: true } };
  return { benefit: 'CARER_ALLOWANCE', submittedOn: addDays(on, -5), eventOn: on, claim: { carer, received } };
}

function leave(
  benefit: 'BIRTH_LEAVE' | 'BEREAVEMENT_LEAVE',
  relation: string,
  on: LocalDate,
  count: number,
): DemoClaim {
  const days = Array.from({ length: count }, (_, index) => addDays(on, index + 1));
  const details = { on, days, halfDays: [], relation, stillbornAfterDays: null, asksPremium: false };
  const received = { PROOF_OF_LINK: { on: addDays(on, 12), isConclusive: true } };
  return { benefit, submittedOn: addDays(on, 12), eventOn: on, claim: { leave: details, received } };
}

function rowsOf(
  book: ParameterBook,
  { person, quarters }: BulkMember,
  { benefit, submittedOn, eventOn, claim }: DemoClaim,
  digest: Buffer,
  today: LocalDate,
): DemoCases | undefined {
  const { memberId } = person;
  const court = laborCourtOf(person.postalCode, person.language);
  if (court === undefined) return undefined;
  const [id, decisionId] = [uuidOf(digest, 'case'), uuidOf(digest, 'decision')];
  const file = { id, memberId, benefit, submittedOn, eventOn, claim } as BenefitCase;
  const facts = {
    history: historyOf(quarters),
    events: [],
    indemnities: [],
    others: [],
    livesInBelgium: true,
    exemptions: [],
  };
  const decidedOn = addDays(submittedOn, 14);
  const ruling = decideCase(book, file, facts, decidedOn);
  const payments = ruling.periods.map((period, index) =>
    paymentRow(period, { id, memberId, decisionId }, today, digest, index),
  );
  const status = statusOf(ruling, payments);
  const reference = `${submittedOn.slice(0, 4)}-D${digest.toString('hex', 4, 10)}`;
  const head = [id, memberId, benefit, reference, status, false, 'ELECTRONIC', submittedOn, eventOn];
  const { outcome, from, to, reasons, perMonth, total, vouchers, isAmountAwaited, monthsUsed } = ruling;
  const explanation = withoutQuantities(ruling.explanation);
  const taken = [decisionId, id, memberId, 1, 'FIRST', outcome, decidedOn, from, to, reasons, explanation];
  return {
    benefit_case: [[...head, decisionDueOn(book, submittedOn), claim, monthsUsed]],
    decision: [[...taken, perMonth, total, vouchers, isAmountAwaited, appealUntil(book, decidedOn), court]],
    payment: payments,
  };
}

/** What was due before today is paid; the rest is planned, or awaited. */
function paymentRow(
  { from, to, dueOn, gross }: PaymentPeriod,
  { id, memberId, decisionId }: { id: string; memberId: string; decisionId: string },
  today: LocalDate,
  digest: Buffer,
  index: number,
): CopyValue[] {
  const isPaid = gross !== null && dueOn < today;
  const status = gross === null ? 'AMOUNT_AWAITED' : isPaid ? 'PAID' : 'PLANNED';
  const paidOn = isPaid ? dueOn : null;
  return [uuidOf(digest, `payment ${index}`), id, memberId, decisionId, from, to, dueOn, gross, status, paidOn, paidOn];
}

function statusOf({ outcome, isAmountAwaited }: Ruling, payments: readonly CopyValue[][]): string {
  if (outcome === 'REFUSED') return 'REFUSED';
  if (isAmountAwaited) return 'AMOUNT_AWAITED';
  return payments.every((payment) => payment[paymentColumn.status] === 'PAID') ? 'CLOSED' : 'GRANTED';
}

/** A version 4 look-alike id that follows from the member and a purpose. */
function uuidOf(digest: Buffer, purpose: string): string {
  const hex = createHash('sha256').update(digest).update(purpose).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
