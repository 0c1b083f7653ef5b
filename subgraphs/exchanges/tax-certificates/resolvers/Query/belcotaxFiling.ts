import type { QueryResolvers } from '../../schema.generated';
import { findFilings } from '../../store/filings';

/** The filing of a year with its corrections; null when the year was not filed. */
export const belcotaxFiling: NonNullable<QueryResolvers['belcotaxFiling']> = async (
  _parent,
  { incomeYear },
  { db },
) => {
  const [original, ...corrections] = await findFilings(db, incomeYear);
  return original === undefined ? null : { ...original, corrections };
};
