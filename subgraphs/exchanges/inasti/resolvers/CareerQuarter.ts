import { insurabilityValue } from '../domain/insurability';
import { countsForPension } from '../domain/pension-quarter';
import type { CareerQuarterResolvers } from '../schema.generated';

/** One quarter of a career. */
export const CareerQuarter: CareerQuarterResolvers = {
  countsForPension: (quarter, _arguments, { book }) => countsForPension(book, quarter),
  isContinuedInsurance: ({ isContinuedInsurance = false }) => isContinuedInsurance,
  insurabilityValue: (quarter) => insurabilityValue(quarter),
};
