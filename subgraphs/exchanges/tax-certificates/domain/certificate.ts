import type { ParameterBook } from '../../../../common/parameters';
import { addCents, subtractCents, zeroCents, type Cents } from '../../../../common/money';
import { localDate, type LocalDate } from '../../../../common/dates';
import { applyRatio, type Ratio, type Rounding } from '../../../../common/ratio';

/** What moved between a member and the fund in a year, in cents. */
export interface CashSums {
  /** Contributions and management fees paid. */
  readonly contribution: Cents;
  /** Surcharges for late payment paid. */
  readonly surcharge: Cents;
  /** Interest and costs of recovery paid. */
  readonly other: Cents;
  /** Contributions and management fees given back. */
  readonly refunded: Cents;
}

/** A year of cash, with the certificate that attests it. */
export interface CashYear extends CashSums {
  readonly memberId: string;
  readonly incomeYear: number;
  /** 0 for the first certificate of the year, then one more for each correction. */
  readonly version: number;
  /** Day of issue; null while there is no certificate. */
  readonly issuedOn: LocalDate | null;
  /** Whether this version was printed. */
  readonly isPrinted?: boolean;
}

/** Amounts that a certificate shows. */
export interface CertifiedAmounts {
  readonly paid: Cents;
  readonly refunded: Cents;
  /** Paid less refunded; negative when more was given back than paid in the year. */
  readonly deductible: Cents;
  /** Paid, but not deductible: surcharges, interest, costs. */
  readonly notDeductible: Cents;
}

const file = 'tax-certificates.contribution-certificate';

/** A year in which nothing moved. */
export const noCash: CashSums = {
  contribution: zeroCents,
  surcharge: zeroCents,
  other: zeroCents,
  refunded: zeroCents,
};

/**
 * What a certificate attests, on cash basis: a payment counts in the year in which it was received, whatever quarter it is
 * for. Surcharges are not deductible since income year 2020; interest and costs of recovery never are.
 */
export function certifiedAmounts(book: ParameterBook, incomeYear: number, sums: CashSums): CertifiedAmounts {
  const lastDay = localDate(incomeYear, 12, 31);
  const share = book.at(`${file}/deductible-share-of-surcharges`, lastDay).quantity as Ratio;
  const rounding = book.at(`${file}/certificate-rounding`, lastDay).quantity as Rounding;
  const deductibleSurcharges = applyRatio(sums.surcharge, share, rounding);
  const paid = addCents(sums.contribution, deductibleSurcharges);
  return {
    paid,
    refunded: sums.refunded,
    deductible: subtractCents(paid, sums.refunded),
    notDeductible: subtractCents(addCents(sums.surcharge, sums.other), deductibleSurcharges),
  };
}
