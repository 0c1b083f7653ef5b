import type { AffiliationPeriod } from '../../../../common/exchange/affiliations';
import { isAffiliatedIn } from '../../../../common/exchange/affiliations';
import {
  emptyYear,
  toldSituation,
  type ContributionCategory,
  type FourQuarters,
  type QuarterSituation,
  type SettledSituation,
} from '../../../../common/exchange/quarters';
import { quarterOfYear, type Quarter } from '../../../../common/quarter';

/** What a version of a voucher does to the one before. */
export type VoucherStatus = 'CREATION' | 'MODIFICATION' | 'CANCELLATION';

/** How a quarter stands on a voucher; null while the voucher does not attest it. */
export type VoucherSituation = SettledSituation | 'NOT_SUBJECT';

/** What a voucher attests of a year. */
export interface VoucherContent {
  readonly year: number;
  readonly situations: FourQuarters<VoucherSituation>;
  /** Contribution category of each quarter, as last settled. */
  readonly categories: FourQuarters<ContributionCategory>;
}

/** One version of the voucher of a member and year; never changed once it is made. */
export interface Voucher extends VoucherContent {
  readonly memberId: string;
  /** 0 for the first version of the year, then one more for each. */
  readonly version: number;
  readonly status: VoucherStatus;
  /** Mutual fund to which it is addressed; null when none was known. */
  readonly mutualFundCode: string | null;
  /** Its number in the series of the mutual fund; null when it is addressed to none. */
  readonly number: number | null;
  readonly createdAt: Date;
}

/** A quarter as the mutual fund is told. */
export interface ToldQuarter {
  readonly quarter: Quarter;
  readonly situation: QuarterSituation;
  readonly category: ContributionCategory | null;
}

/** A voucher before anything is settled. */
export function emptyContent(year: number): VoucherContent {
  return { year, situations: emptyYear, categories: emptyYear };
}

/**
 * The content with the quarters in which the person is not affiliated. Such a quarter is attested as not subject once a
 * later quarter of the year is settled or the quarter is over; what is still to come is not attested.
 * @param current quarter of the day on which the voucher is made
 */
export function completeContent(
  content: VoucherContent,
  periods: readonly AffiliationPeriod[],
  current: Quarter,
): VoucherContent {
  const { year, situations } = content;
  const complete: [...FourQuarters<VoucherSituation>] = [...situations];
  let isFollowed = false;
  for (let index = 3; index >= 0; index--) {
    const situation = situations[index] ?? null;
    const quarter = quarterOfYear(year, index + 1);
    if (isAffiliatedIn(periods, quarter)) {
      complete[index] = situation === 'NOT_SUBJECT' ? null : situation;
    } else if (situation === null || situation === 'NOT_OWED' || situation === 'NOT_SUBJECT') {
      complete[index] = isFollowed || quarter < current || situation !== null ? 'NOT_SUBJECT' : null;
    }
    isFollowed ||= situation !== null && situation !== 'NOT_SUBJECT';
  }
  return { ...content, situations: complete };
}

/** Whether a voucher attests anything: some quarter in which the person is subject to the social statute. */
export function attestsSomething({ situations }: VoucherContent): boolean {
  return situations.some((situation) => situation !== null && situation !== 'NOT_SUBJECT');
}

/** Whether two vouchers attest the same. */
export function isSameContent(one: VoucherContent, other: VoucherContent): boolean {
  const equal = (left: FourQuarters<string>, right: FourQuarters<string>) =>
    left.every((value, index) => value === right[index]);
  return equal(one.situations, other.situations) && equal(one.categories, other.categories);
}

/** What the mutual fund is told of each quarter that the voucher attests, in order. */
export function toldQuarters({ year, situations, categories }: VoucherContent): ToldQuarter[] {
  return situations.flatMap((situation, index) => {
    if (situation === null) return [];
    const told = situation === 'NOT_SUBJECT' ? situation : toldSituation(situation, true);
    return [{ quarter: quarterOfYear(year, index + 1), situation: told, category: categories[index] ?? null }];
  });
}
