import { cents } from '../../../common/money';
import { parseRatio } from '../../../common/ratio';
import type { MemberSituationResolvers } from '../schema.generated';

/** A fact beside the activity. */
export const MemberSituation: MemberSituationResolvers = {
  fraction: ({ details }) => (details.fraction === undefined ? null : parseRatio(details.fraction)),
  monthlyAmount: ({ details }) => (details.monthlyAmountCents === undefined ? null : cents(details.monthlyAmountCents)),
};
