import { tellFinding } from '../domain/tell';
import type { SocialRightReasonResolvers } from '../schema.generated';

/** A reason behind a status, in the caller's language. */
export const SocialRightReason: SocialRightReasonResolvers = {
  text: (finding, _arguments, { language }) => tellFinding(language, finding),
};
