import { addYears, type LocalDate } from '../../../../common/dates';
import { sumCents, type Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import type { FundBenefit } from '../facts';
import { countOn } from '../known';

/** Who or what caused an undue payment. */
export type UndueCause = 'FRAUD' | 'NOT_REPORTED' | 'FUND_ERROR' | 'CHANGE_REPORTED';

/** A payment that turned out not to be owed. */
export interface UndueSum {
  readonly paymentId: string;
  readonly paidOn: LocalDate;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly amount: Cents;
}

/** What is claimed back, sum by sum. */
export interface UndueComputation {
  readonly sums: readonly (UndueSum & { readonly isPrescribed: boolean })[];
  readonly amount: Cents;
  readonly prescribed: Cents;
  /** Years of prescription that were applied. */
  readonly years: number;
}

/** Parameter file of each benefit. */
export const parameterFiles: Readonly<Record<FundBenefit, string>> = {
  BRIDGING_RIGHT: 'bridging-right',
  CARER_ALLOWANCE: 'carer-allowance',
  MATERNITY_VOUCHERS: 'maternity-help',
  BIRTH_LEAVE: 'birth-leave',
  BEREAVEMENT_LEAVE: 'bereavement-leave',
};

/** Articles on recovery and its prescription, by benefit. */
export const recoveryBasis: Readonly<Record<FundBenefit, string>> = {
  BRIDGING_RIGHT: 'PL 26.12.2022, art. 200 to 203',
  CARER_ALLOWANCE: 'RD 27.9.2015, art. 4/1, 5 and 6',
  MATERNITY_VOUCHERS: 'RD 17.1.2006; RD 38, art. 18bis §1',
  BIRTH_LEAVE: 'RD 15.12.2019; RD 38, art. 18bis §5',
  BEREAVEMENT_LEAVE: 'RD 20.12.2021; RD 38, art. 18ter',
};

/**
 * Years after which an undue payment can no longer be recovered; longer for fraud and unreported changes of the bridging
 * right. PL 26.12.2022, article 203, and the decrees of the other benefits.
 */
export function recoveryYears(book: ParameterBook, benefit: FundBenefit, cause: UndueCause, on: LocalDate): number {
  const isFraud = benefit === 'BRIDGING_RIGHT' && (cause === 'FRAUD' || cause === 'NOT_REPORTED');
  return countOn(book, `${parameterFiles[benefit]}/${isFraud ? 'fraud-' : ''}recovery-prescription-years`, on).value;
}

/**
 * Which undue payments are claimed back and which are prescribed. The period runs from the payment, for the carer
 * allowance from the first payment on the request, and for fraud from the day on which the fund knew.
 */
export function computeUndue(
  book: ParameterBook,
  facts: {
    benefit: FundBenefit;
    cause: UndueCause;
    knownOn: LocalDate;
    foundOn: LocalDate;
    firstPaidOn: LocalDate | null;
  },
  sums: readonly UndueSum[],
): UndueComputation {
  const years = recoveryYears(book, facts.benefit, facts.cause, facts.foundOn);
  const isFraud = facts.cause === 'FRAUD' || facts.cause === 'NOT_REPORTED';
  const startOf = ({ paidOn }: UndueSum): LocalDate => {
    if (facts.benefit === 'BRIDGING_RIGHT' && isFraud) return facts.knownOn;
    return facts.benefit === 'CARER_ALLOWANCE' ? (facts.firstPaidOn ?? paidOn) : paidOn;
  };
  const judged = sums.map((sum) => ({ ...sum, isPrescribed: addYears(startOf(sum), years) < facts.foundOn }));
  const total = (isPrescribed: boolean) =>
    sumCents(judged.filter((one) => one.isPrescribed === isPrescribed).map(({ amount }) => amount));
  return { sums: judged, amount: total(false), prescribed: total(true), years };
}

/** Whether INASTI may waive the recovery: never for fraud or a change knowingly not reported. Articles 200 and 201. */
export function isWaiverPossible(cause: UndueCause): boolean {
  return cause !== 'FRAUD' && cause !== 'NOT_REPORTED';
}
