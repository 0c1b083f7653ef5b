import { tellFinding } from '../domain/tell';
import type { DecisionReasonResolvers } from '../schema.generated';

/** A reason of a decision, in the caller's language. */
export const DecisionReason: DecisionReasonResolvers = {
  text: (finding, _arguments, { language }) => tellFinding(language, finding),
};
