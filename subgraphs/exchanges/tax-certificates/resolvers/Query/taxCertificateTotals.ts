import { certifiedAmounts } from '../../domain/certificate';
import type { QueryResolvers } from '../../schema.generated';
import { sumCertificates } from '../../store/cash-years';

/** Fewer certificates than these could show what one person paid. */
const smallestGroup = 5;

/** Sums over the certificates issued for a year. */
export const taxCertificateTotals: NonNullable<QueryResolvers['taxCertificateTotals']> = async (
  _parent,
  { incomeYear },
  { db, book },
) => {
  const { count, ...sums } = await sumCertificates(db, incomeYear);
  if (count < smallestGroup) return { incomeYear };
  const { paid, refunded, deductible } = certifiedAmounts(book, incomeYear, sums);
  return { incomeYear, count, amountPaid: paid, amountRefunded: refunded, amountDeductible: deductible };
};
