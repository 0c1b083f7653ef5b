import { refundClaimableUntil } from '../domain';
import type { RefundProposalResolvers } from '../schema.generated';

/** Money in hand that could be paid back. */
export const RefundProposal: RefundProposalResolvers = {
  member: ({ memberId }) => ({ id: memberId }),
  cameInOn: ({ since }) => since,
  lapsesOn: ({ since }, _arguments, { book }) => refundClaimableUntil(book, since),
  hindrances: ({ hindrances }) => [...hindrances],
};
