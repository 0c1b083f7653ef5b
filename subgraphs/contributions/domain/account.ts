import type { LocalDate } from '../../../common/dates';
import { addCents, subtractCents, sumCents, zeroCents, type Cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';
import type { Debt, DebtKind } from './allocation';
import { noSums, openAmount, openSums, overdueOn, principalOf, type Claim } from './claim';
import type { ContributionCategory } from './contribution-category';
import type { LedgerEntry } from './ledger';
import type { QuarterAssessment } from './quarter-assessment';
import { lastDay } from './quarter-index';

/** Interest or costs of recovery, which belong to no quarter, or the contribution of a quarter of continued insurance. */
export interface AccountCharge {
  readonly id: string;
  readonly kind: 'INTEREST' | 'COSTS' | 'CONTINUED_INSURANCE';
  /** Quarter of continued insurance. */
  readonly quarter?: Quarter | undefined;
  readonly chargedOn: LocalDate;
  readonly amount: Cents;
  readonly paid: Cents;
}

/** Everything a member owes and has in hand with the fund. */
export interface Account {
  readonly memberId: string;
  readonly claims: readonly Claim[];
  readonly charges: readonly AccountCharge[];
  /** Money that is applied to no debt. */
  readonly credit: Cents;
}

/** What one act changes in an account; entries and state always change together. */
export interface Booking {
  /** The account after it. */
  readonly account: Account;
  /** Claims that are new or changed. */
  readonly claims: readonly Claim[];
  /** Charges that are new or changed. */
  readonly charges: readonly AccountCharge[];
  readonly entries: readonly LedgerEntry[];
}

/** Whether a quarter counts as paid for the rights that depend on it, and if not why. */
export type QuarterSituation = 'PAID' | 'NOT_PAID' | 'EXEMPTED' | 'ASSIMILATED' | 'NOT_OWED';

/** The situation of one quarter, as other parts of the graph are told. */
export interface SettledQuarter {
  readonly quarter: Quarter;
  readonly category: ContributionCategory;
  readonly situation: QuarterSituation;
  readonly income?: Cents | undefined;
}

/** Everything charged less everything paid and less what is in hand; negative when the fund owes the member. */
export function balanceOfAccount({ claims, charges, credit }: Account): Cents {
  const open = sumCents([...claims.map(openAmount), ...charges.map(openCharge)]);
  return subtractCents(open, credit);
}

/** Part of the balance whose due date has passed; money in hand is not set against it. */
export function overdueOfAccount({ claims, charges }: Account, today: LocalDate): Cents {
  const late = charges.filter(({ chargedOn }) => chargedOn < today).map(openCharge);
  return addCents(overdueOn(claims, today), sumCents(late));
}

/** The open debts of an account, one for each claim and kind of sum. */
export function debtsOf({ claims, charges }: Account): Debt[] {
  const ofClaims = claims.flatMap((claim) => {
    const { contribution, fee, surcharge } = openSums(claim);
    const { quarter, dueOn, number } = claim;
    const debt = (kind: DebtKind, open: Cents): Debt => ({
      key: claimKey(claim),
      quarter,
      claim: number,
      kind,
      open,
      dueOn,
    });
    return [debt('CONTRIBUTION', contribution), debt('FEE', fee), debt('SURCHARGE', surcharge)];
  });
  const ofCharges = charges.map((charge) => {
    const kind: DebtKind = charge.kind === 'CONTINUED_INSURANCE' ? 'CONTRIBUTION' : charge.kind;
    const { id: key, quarter, chargedOn: dueOn } = charge;
    return { key, kind, open: openCharge(charge), dueOn, ...(quarter !== undefined && { quarter }) };
  });
  return [...ofClaims, ...ofCharges].filter(({ open }) => open > 0);
}

/** Tells the claims of an account apart. */
export function claimKey({ quarter, number }: Pick<Claim, 'quarter' | 'number'>): string {
  return `${quarter}#${number}`;
}

/**
 * Situation of a quarter from its claims: paid once contribution and fee are, even while surcharges are open. Rights hang
 * on the contribution; surcharges are recovered on their own.
 */
export function situationOf(claims: readonly Claim[]): SettledQuarter {
  const last = claims.reduce((one, other) => (other.number > one.number ? other : one));
  const { quarter, category, standing, income } = last;
  const charged = sumCents(claims.map((claim) => principalOf(claim.charged)));
  const open = sumCents(claims.map((claim) => principalOf(openSums(claim))));
  const situation = standing !== 'OWED' && open === 0 ? standing : payment(charged, open);
  return { quarter, category, situation, income };
}

/**
 * Quarters whose situation differs between two states of an account, as they are in the second. A quarter that was just
 * claimed and is not paid yet is no news.
 */
export function changedSituations(before: Account, after: Account): SettledQuarter[] {
  const known = situations(before);
  return [...situations(after).values()].filter(({ quarter, situation, income }) => {
    const earlier = known.get(quarter);
    if (earlier === undefined) return situation !== 'NOT_PAID';
    return earlier.situation !== situation || earlier.income !== income;
  });
}

/** An account with some of its claims and charges put in place of earlier ones. */
export function withChanges(account: Account, changes: Pick<Booking, 'claims' | 'charges'>, credit: Cents): Account {
  const claims = new Map([...account.claims, ...changes.claims].map((claim) => [claimKey(claim), claim]));
  const charges = new Map([...account.charges, ...changes.charges].map((charge) => [charge.id, charge]));
  return { ...account, claims: [...claims.values()], charges: [...charges.values()], credit };
}

/** Nothing changed. */
export function nothingBooked(account: Account): Booking {
  return { account, claims: [], charges: [], entries: [] };
}

/** Two bookings, one after the other. */
export function afterwards(first: Booking, second: Booking): Booking {
  const claims = new Map([...first.claims, ...second.claims].map((claim) => [claimKey(claim), claim]));
  const charges = new Map([...first.charges, ...second.charges].map((charge) => [charge.id, charge]));
  const entries = [...first.entries, ...second.entries];
  return { account: second.account, claims: [...claims.values()], charges: [...charges.values()], entries };
}

/** A new account of which nothing is known yet. */
export function emptyAccount(memberId: string): Account {
  return { memberId, claims: [], charges: [], credit: zeroCents };
}

/** What is still open of a charge. */
export function openCharge({ amount, paid }: AccountCharge): Cents {
  return subtractCents(amount, paid);
}

/** The claim with a payment applied to one kind of sum. */
export function payClaim(claim: Claim, kind: DebtKind, amount: Cents): Claim {
  const name = kind.toLowerCase() as keyof Claim['paid'];
  return { ...claim, paid: { ...claim.paid, [name]: addCents(claim.paid[name], amount) } };
}

/**
 * The claim of a quarterly notice, not paid yet; due on the last day of the quarter. General regulation, article 42.
 * @param surchargeFrom first quarter end that bears a surcharge; that of the quarter itself when left out
 */
export function noticeClaim(
  assessed: Omit<QuarterAssessment, 'place' | 'base'>,
  claimedOn: LocalDate,
  surchargeFrom = lastDay(assessed.quarter),
): Claim {
  // Written out, not spread: this runs for every quarter of a population.
  return {
    quarter: assessed.quarter,
    number: 0,
    category: assessed.category,
    basis: assessed.basis,
    standing: 'OWED',
    isFirstQuarter: assessed.isFirstQuarter,
    claimedOn,
    dueOn: lastDay(assessed.quarter),
    income: assessed.income,
    source: assessed.source,
    charged: { contribution: assessed.contribution, fee: assessed.fee, surcharge: zeroCents },
    paid: noSums,
    surchargeFrom,
  };
}

function situations(account: Account): Map<Quarter, SettledQuarter> {
  const byQuarter = new Map<Quarter, Claim[]>();
  for (const claim of account.claims) byQuarter.set(claim.quarter, [...(byQuarter.get(claim.quarter) ?? []), claim]);
  return new Map([...byQuarter].map(([quarter, claims]) => [quarter, situationOf(claims)]));
}

function payment(charged: Cents, open: Cents): QuarterSituation {
  if (charged === 0) return 'NOT_OWED';
  return open <= 0 ? 'PAID' : 'NOT_PAID';
}
