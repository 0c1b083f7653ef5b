import type { Cents } from '../../../common/money';
import type { ReductionPreview } from './reduction';
import type { Account } from './account';
import { totalOf } from './claim';

/** A warning of which the text still has to be told: its code and the sums in it. */
export interface ReductionWarning {
  readonly code: 'SETTLED_LATER' | 'RISK_OF_SURCHARGES' | 'NOTHING_GIVEN_BACK' | 'MINIMUM_REACHED';
  readonly amounts: Readonly<Record<string, Cents>>;
}

/**
 * What a member should know before relying on an estimate. Royal decree no. 38, articles 11 §3, §4 and 11bis; general
 * regulation, article 41bis.
 */
export function warningsOf(preview: ReductionPreview, account: Account): ReductionWarning[] {
  const { difference, once, eachQuarter } = preview.risk;
  const touched = new Set(preview.quarters.map(({ quarter }) => quarter));
  const isPaid = account.claims.some((claim) => touched.has(claim.quarter) && totalOf(claim.paid) > 0);
  const isReduction = preview.kind === 'REDUCTION';
  const isAtMinimum = isReduction && preview.assessments.some(({ base, income: used }) => base > (used ?? 0));
  return [
    { code: 'SETTLED_LATER' as const, amounts: {} },
    ...(isReduction ? [{ code: 'RISK_OF_SURCHARGES' as const, amounts: { difference, once, eachQuarter } }] : []),
    ...(isReduction && isPaid ? [{ code: 'NOTHING_GIVEN_BACK' as const, amounts: {} }] : []),
    ...(isAtMinimum ? [{ code: 'MINIMUM_REACHED' as const, amounts: {} }] : []),
  ];
}
