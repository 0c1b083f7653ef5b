import type { BelcotaxFilingResolvers } from '../schema.generated';
import { fileUrl } from './file-url';

/** The filing of a year. */
export const BelcotaxFiling: BelcotaxFilingResolvers = {
  fileUrl: ({ fileName }, _arguments, context) => fileUrl(fileName, context),
};
