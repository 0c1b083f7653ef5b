import type { LocalDate } from '../../../../common/dates';
import { addCents, cents, minCents, subtractCents, sumCents, zeroCents, type Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { claimKey, withChanges, type Account, type AccountCharge, type Booking } from '../account';
import type { Claim, QuarterSums } from '../claim';
import { makeEntry, type EntryParts, type LedgerEntry } from '../ledger';
import { annualSurcharge, quarterEnds, quarterlySurcharge } from '../surcharge';

/** A payment that the bank took back. */
export interface ReturnedPayment {
  /** The payment that was booked. */
  readonly paymentId: string;
  readonly receivedOn: LocalDate;
  readonly amount: Cents;
  /** What the ledger says it was applied to. */
  readonly applied: readonly Pick<LedgerEntry, 'quarter' | 'claim' | 'parts'>[];
}

/** When and by what movement it was taken back. */
export interface Returning {
  readonly on: LocalDate;
  readonly movementId: string;
}

/** Order in which sums of one debt are taken back: the last to be paid are the first to go. */
const kinds = ['surcharge', 'fee', 'contribution'] as const;

/**
 * Takes a payment off an account again: what it settled is owed again from its original due date, with the surcharges that
 * would have been charged meanwhile. What it settled and is no longer paid by it (a quarter that was lowered since) is taken
 * from money in hand, then from what was paid last. Undefined when the account does not hold that much: the money was
 * given back to the member meanwhile, and people have to decide.
 */
export function returnPayment(
  book: ParameterBook,
  account: Account,
  payment: ReturnedPayment,
  { on, movementId }: Returning,
): Booking | undefined {
  const taking = new Taking(account, payment.amount);
  for (const part of payment.applied) taking.takePart(book, part, { ...payment, on });
  taking.takeCredit(on, movementId);
  taking.takeLatest(on, movementId);
  return taking.left > 0 ? undefined : taking.booking();
}

/** What is taken, from where, and what is left to take. */
class Taking {
  left: Cents;
  private credit: Cents;
  private readonly claims: Map<string, Claim>;
  private readonly charges: Map<string, AccountCharge>;
  private readonly entries: (LedgerEntry | undefined)[] = [];

  constructor(
    private readonly account: Account,
    amount: Cents,
  ) {
    this.left = amount;
    this.credit = account.credit;
    this.claims = new Map(account.claims.map((claim) => [claimKey(claim), claim]));
    this.charges = new Map(account.charges.map((charge) => [charge.id, charge]));
  }

  /** Takes back what the payment itself settled of one claim, as far as it is still paid. */
  takePart(
    book: ParameterBook,
    { quarter, claim: number = 0, parts }: Pick<LedgerEntry, 'quarter' | 'claim' | 'parts'>,
    { on, paymentId, receivedOn }: ReturnedPayment & Pick<Returning, 'on'>,
  ): void {
    if (quarter === undefined) return;
    const claim = this.claims.get(claimKey({ quarter, number }));
    if (claim === undefined) return;
    const most = { contribution: zeroCents, fee: zeroCents, surcharge: zeroCents, ...parts };
    const taken = this.takeFrom(claim, most, { on, causeId: paymentId });
    this.chargeMissed(book, claimKey(claim), addCents(taken.contribution, taken.fee), { receivedOn, on, paymentId });
  }

  /** Takes money in hand. */
  takeCredit(on: LocalDate, causeId: string): void {
    const taken = minCents(this.left, this.credit);
    if (taken <= 0) return;
    this.credit = subtractCents(this.credit, taken);
    this.left = subtractCents(this.left, taken);
    this.entries.push(returned(on, 'CREDIT', { unapplied: taken }, { causeId }));
  }

  /** Takes what is left from what was paid, the debts that fell due last first. */
  takeLatest(on: LocalDate, causeId: string): void {
    const latest = [...this.claims.values()].sort((one, other) => (one.dueOn < other.dueOn ? 1 : -1));
    for (const claim of latest) this.takeFrom(claim, claim.paid, { on, causeId });
    for (const charge of this.charges.values()) {
      const taken = minCents(this.left, charge.paid);
      if (taken <= 0) continue;
      this.left = subtractCents(this.left, taken);
      this.charges.set(charge.id, { ...charge, paid: subtractCents(charge.paid, taken) });
      const part = partOf(charge.kind, taken);
      this.entries.push(returned(on, 'DEBTOR', part, { causeId }));
    }
  }

  booking(): Booking {
    const claims = [...this.claims.values()].filter((claim) => !this.account.claims.includes(claim));
    const charges = [...this.charges.values()].filter((charge) => !this.account.charges.includes(charge));
    const entries = this.entries.filter((entry) => entry !== undefined);
    return { account: withChanges(this.account, { claims, charges }, this.credit), claims, charges, entries };
  }

  private takeFrom(
    claim: Claim,
    most: QuarterSums,
    { on, causeId }: { readonly on: LocalDate; readonly causeId: string },
  ): QuarterSums {
    const taken = { contribution: zeroCents, fee: zeroCents, surcharge: zeroCents };
    for (const kind of kinds) {
      taken[kind] = cents(Math.max(0, Math.min(this.left, most[kind], claim.paid[kind])));
      this.left = subtractCents(this.left, taken[kind]);
    }
    if (sumCents(Object.values(taken)) === 0) return taken;
    const paid = {
      contribution: subtractCents(claim.paid.contribution, taken.contribution),
      fee: subtractCents(claim.paid.fee, taken.fee),
      surcharge: subtractCents(claim.paid.surcharge, taken.surcharge),
    };
    this.claims.set(claimKey(claim), { ...claim, paid });
    const about = { quarter: claim.quarter, claim: claim.number, causeId };
    this.entries.push(returned(on, 'DEBTOR', present(taken), about));
    return taken;
  }

  /** Charges the surcharges of days that are settled already, on which the principal counted as paid. */
  private chargeMissed(
    book: ParameterBook,
    key: string,
    principal: Cents,
    {
      receivedOn,
      on,
      paymentId,
    }: { readonly receivedOn: LocalDate; readonly on: LocalDate; readonly paymentId: string },
  ): void {
    const claim = this.claims.get(key);
    if (claim === undefined || claim.standing !== 'OWED') return;
    const missed = missedSurcharge(book, claim, principal, receivedOn);
    if (missed <= 0) return;
    const charged = { ...claim.charged, surcharge: addCents(claim.charged.surcharge, missed) };
    this.claims.set(key, { ...claim, charged });
    const about = { quarter: claim.quarter, claim: claim.number, causeId: paymentId };
    this.entries.push(makeEntry('SURCHARGE', on, { surcharge: missed }, about));
  }
}

/**
 * Surcharges on a principal that counted as paid from a day on, for the days up to which the claim was charged already.
 * General regulation, articles 44 and 44bis. Later days are charged by the next run as always.
 */
export function missedSurcharge(book: ParameterBook, claim: Claim, principal: Cents, paidOn: LocalDate): Cents {
  const { surchargeFrom, surchargedTo, annualSurchargedOn } = claim;
  const from = surchargeFrom > paidOn ? surchargeFrom : paidOn;
  const ends = surchargedTo === undefined ? [] : quarterEnds(from, surchargedTo);
  const quarterly = ends.map((end) => quarterlySurcharge(book, principal, end));
  const isAnnual = annualSurchargedOn !== undefined && paidOn < annualSurchargedOn;
  return sumCents([...quarterly, isAnnual ? annualSurcharge(book, principal, annualSurchargedOn) : zeroCents]);
}

/** The entry of money that the bank took back: from what the member owes again, or from the member's money in hand. */
function returned(
  on: LocalDate,
  debit: 'DEBTOR' | 'CREDIT',
  parts: EntryParts,
  about: Pick<LedgerEntry, 'quarter' | 'claim' | 'causeId'>,
): LedgerEntry | undefined {
  const entry = makeEntry('PAYMENT_RETURNED', on, parts, about);
  return entry && { ...entry, debit };
}

function present(sums: QuarterSums): EntryParts {
  return Object.fromEntries(Object.entries(sums).filter(([, amount]) => amount !== 0));
}

/** A sum of a charge by the kind under which the ledger holds it. */
function partOf(kind: AccountCharge['kind'], sum: Cents): EntryParts {
  if (kind === 'CONTINUED_INSURANCE') return { contribution: sum };
  return kind === 'COSTS' ? { costs: sum } : { interest: sum };
}
