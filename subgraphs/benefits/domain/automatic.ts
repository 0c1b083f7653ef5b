import type { LocalDate } from '../../../common/dates';
import { zeroCents } from '../../../common/money';
import type { ClaimDetails } from './claims';
import type { FundBenefit, LifeEventKind } from './facts';

/** A right that an event opens without a claim. Charter, article 8. */
export interface AutomaticStart {
  readonly benefit: FundBenefit;
  readonly claim: ClaimDetails;
}

/**
 * What an event opens by itself: service vouchers for the mother, who only confirms them (RD 17.1.2006); a file of the
 * bridging right after a bankruptcy, which waits for the form and the judgment (PL 26.12.2022, article 194).
 */
export function automaticStart(
  kind: LifeEventKind,
  on: LocalDate,
  { sex, hasDependants }: { readonly sex: 'FEMALE' | 'MALE'; readonly hasDependants: boolean },
): AutomaticStart | undefined {
  if (kind === 'BIRTH' && sex === 'FEMALE') {
    const unknown = { isChildInHousehold: true, isActivityResumed: true, isFormerEmployee: false, userNumber: null };
    return {
      benefit: 'MATERNITY_VOUCHERS',
      claim: { vouchers: { on, stillbornAfterDays: null, extraWeeks: 0, ...unknown } },
    };
  }
  if (kind !== 'BANKRUPTCY') return undefined;
  const untold = { exemptionDecidedOn: null, incomeOfYear: null, incomeOfYearBefore: null, isAidedPersonBelow: null };
  const award = { interruptedUntilOn: null, officer: null, hasDependants, ownActivityMonths: [] };
  const bridgingRight = { ground: 'BANKRUPTCY' as const, on, ...untold, ...award, replacementIncome: zeroCents };
  return { benefit: 'BRIDGING_RIGHT', claim: { bridgingRight } };
}
