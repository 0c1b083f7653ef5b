import type { BelcotaxCorrectionResolvers } from '../schema.generated';
import { fileUrl } from './file-url';

/** A correction of a filing. */
export const BelcotaxCorrection: BelcotaxCorrectionResolvers = {
  reason: ({ reason }) => reason ?? '',
  fileUrl: ({ fileName }, _arguments, context) => fileUrl(fileName, context),
};
