import { translate } from '../../../common/i18n';
import { totalOfDebts } from '../domain/recovery';
import type {
  RecoveryObstacleResolvers,
  RecoveryProposalReasonResolvers,
  RecoveryProposalResolvers,
} from '../schema.generated';

/** Instrument that fits now. */
export const RecoveryProposal: RecoveryProposalResolvers = {
  reasons: ({ reasons }) => reasons.map((code) => ({ code })),
  obstacles: ({ obstacles }) => [...obstacles],
  pursuable: ({ debts }) => totalOfDebts(debts),
};

/** One reason, told in the caller's language. */
export const RecoveryProposalReason: RecoveryProposalReasonResolvers = {
  text: ({ code }, _arguments, { language }) => translate(language, `contributions.instrument-reason.${code}`),
};

/** What stands in the way. */
export const RecoveryObstacle: RecoveryObstacleResolvers = {
  untilOn: ({ until }) => until ?? null,
};
