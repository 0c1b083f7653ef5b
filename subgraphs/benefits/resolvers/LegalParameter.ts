import type { Confidence as Written } from '../../../common/parameters';
import type { Confidence, LegalParameterResolvers } from '../schema.generated';

const confidences: Readonly<Record<Written, Confidence>> = { H: 'HIGH', M: 'MEDIUM', L: 'LOW' };

/** A legal value that was used, in the words of the schema. */
export const LegalParameter: LegalParameterResolvers = {
  status: ({ status }) => (status === 'published' ? 'PUBLISHED' : 'DERIVED'),
  confidence: ({ confidence }) => confidences[confidence],
};
