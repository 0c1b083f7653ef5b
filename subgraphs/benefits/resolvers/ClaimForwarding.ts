import type { ClaimForwardingResolvers } from '../schema.generated';

/** Where a misdirected claim was passed on. */
export const ClaimForwarding: ClaimForwardingResolvers = {
  institution: ({ forwardedTo }) => forwardedTo ?? 'INASTI',
  on: ({ forwardedOn }) => {
    if (forwardedOn === null) throw new Error('a claim that was not passed on has no such day');
    return forwardedOn;
  },
};
