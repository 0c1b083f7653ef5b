import { lastDayOf, yearOf, type Quarter } from '../../../common/quarter';
import type { LocalDate } from '../../../common/dates';
import { addCents, subtractCents, zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { applyRatio, roundQuotient, type Ratio } from '../../../common/ratio';
import { withChanges, type Account, type AccountCharge, type Booking } from './account';
import { computeAnnualContribution } from './annual-contribution';
import { makeEntry } from './ledger';
import { revaluedIncome } from './provisional-contribution';
import { contributionOnSlices, makeScale } from './slices';
import { yearLaw, type Known, type YearLaw } from './year-law';

/** What is continued after a cessation. */
export type ContinuedInsuranceOption = 'PENSION' | 'PENSION_AND_HEALTH';

/** A quarter of continued insurance as INASTI decided last. */
export interface ContinuedQuarter {
  readonly quarter: Quarter;
  readonly option: ContinuedInsuranceOption;
  readonly granted: boolean;
}

/** Whether the contribution of a quarter is paid, or why it cannot be asked. */
export type ContinuedStatus = 'NOT_BEGUN' | 'AMOUNT_NOT_KNOWN' | 'DUE' | 'PAID';

const file = 'contributions.continued-insurance';

/**
 * Contribution of a quarter of continued insurance for the pension, in cents: two slices on the income of three years before,
 * brought to the level of the year, at least a share of the minimum of the main occupation. Royal decree of 22 December 1967,
 * article 41 §2. The last version of an income counts. Null when that income is not known, and for health care, whose rate was not found.
 * @throws ParameterNotPublished for a year whose law is not known
 */
export function continuedContribution(
  book: ParameterBook,
  { quarter, option }: Pick<ContinuedQuarter, 'quarter' | 'option'>,
  incomes: readonly { readonly year: number; readonly income: Cents }[],
): Cents | null {
  const law = yearLaw(book, yearOf(quarter));
  const year = law.year - law.referenceIncomeDistance.value;
  const reference = incomes.filter((one) => one.year === year).at(-1);
  if (option !== 'PENSION' || reference === undefined) return null;
  const known = { year, income: Math.max(0, reference.income) as Cents };
  const onIncome = onSlices(book, law, quarter, revaluedIncome(law, known));
  const least = minimum(book, law, quarter);
  return onIncome < least ? least : onIncome;
}

function onSlices(book: ParameterBook, law: YearLaw, quarter: Quarter, income: Cents): Cents {
  const rate = (name: string): Known<Ratio> => {
    const parameter = book.at(`${file}/continued-${name}-slice-rate`, lastDayOf(quarter));
    return { value: parameter.quantity as Ratio, parameter };
  };
  const scale = makeScale(rate('first'), rate('second'), law.amounts);
  const divisor = scale.denominator * law.quartersInAYear.value;
  return roundQuotient(contributionOnSlices(scale, income), divisor, law.roundings.quarterly.value) as Cents;
}

function minimum(book: ParameterBook, law: YearLaw, quarter: Quarter): Cents {
  const main = computeAnnualContribution(law, { category: 'MAIN', netIncome: zeroCents, basis: 'DEFINITIVE' });
  const share = book.at(`${file}/continued-minimum-share`, lastDayOf(quarter)).quantity as Ratio;
  return applyRatio(main.quarterlyContribution, share, law.roundings.quarterly.value);
}

/** A charge of continued insurance: it always has its quarter. */
export type ContinuedCharge = AccountCharge & { readonly kind: 'CONTINUED_INSURANCE'; readonly quarter: Quarter };

/** The charges of continued insurance of an account. */
export function continuedCharges({ charges }: Account): ContinuedCharge[] {
  return charges.filter((one): one is ContinuedCharge => one.kind === 'CONTINUED_INSURANCE');
}

/** Asks the contribution of a quarter; it is due by the end of the quarter, and bears neither fee nor surcharge. */
export function bookContinued(
  account: Account,
  about: { readonly id: string; readonly quarter: Quarter; readonly amount: Cents },
  context: { readonly on: LocalDate; readonly causeId: string },
): Booking {
  const { id, quarter, amount } = about;
  const charge = {
    ...{ id, kind: 'CONTINUED_INSURANCE' as const, quarter, amount },
    ...{ chargedOn: lastDayOf(quarter), paid: zeroCents },
  };
  const entry = makeEntry('CHARGE', context.on, { contribution: amount }, { quarter, causeId: context.causeId });
  const charges = [charge];
  const changed = withChanges(account, { claims: [], charges }, account.credit);
  return { account: changed, claims: [], charges, entries: entry ? [entry] : [] };
}

/** Takes the contribution of a quarter back that is not granted any more; what was paid comes into the member's hand. */
export function takeBackContinued(
  account: Account,
  charge: ContinuedCharge,
  { on, causeId }: { readonly on: LocalDate; readonly causeId: string },
): Booking {
  const { quarter, amount, paid } = charge;
  const entries = [
    makeEntry('DECREASE', on, { contribution: amount }, { quarter, causeId }),
    makeEntry('CREDIT_MADE', on, { contribution: paid }, { quarter, causeId }),
  ].filter((entry) => entry !== undefined);
  const charges = [{ ...charge, amount: zeroCents, paid: zeroCents }];
  const changed = withChanges(account, { claims: [], charges }, addCents(account.credit, paid));
  return { account: changed, claims: [], charges, entries };
}

/** A quarter of continued insurance beside the account, as it is told. */
export function continuedQuarter(
  account: Account,
  kept: ContinuedQuarter & { readonly chargeId: string | null },
  current: Quarter,
) {
  const { quarter, option, chargeId } = kept;
  const charge = continuedCharges(account).find(({ id }) => id === chargeId);
  const sums = { contribution: charge?.amount ?? null, paid: charge?.paid ?? zeroCents };
  return { quarter, option, status: continuedStatus(kept, charge, current), ...sums, dueOn: lastDayOf(quarter) };
}

/** Where a quarter stands. @param charge its charge; absent while there is none */
export function continuedStatus(
  { quarter }: Pick<ContinuedQuarter, 'quarter'>,
  charge: AccountCharge | undefined,
  current: Quarter,
): ContinuedStatus {
  if (charge === undefined) return quarter > current ? 'NOT_BEGUN' : 'AMOUNT_NOT_KNOWN';
  return subtractCents(charge.amount, charge.paid) > 0 ? 'DUE' : 'PAID';
}

/** Charges whose quarter is paid after a booking and was not before, or the other way round; one taken back is not paid. */
export function changedContinued(before: Account, after: Account): { quarter: Quarter; isPaid: boolean }[] {
  const known = new Map(continuedCharges(before).map((charge) => [charge.id, isPaid(charge)]));
  return continuedCharges(after)
    .filter((charge) => isPaid(charge) !== (known.get(charge.id) ?? false))
    .map((charge) => ({ quarter: charge.quarter, isPaid: isPaid(charge) }));
}

function isPaid({ amount, paid }: AccountCharge): boolean {
  return amount > 0 && paid >= amount;
}
