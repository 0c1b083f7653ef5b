import { quarterOf, quartersOf, type Quarter } from '../../../common/quarter';
import type { Context } from '../context';
import { compareSupplementary } from '../domain/supplementary-pension';
import { every, isInOrder, isMainQuarter, reachesMainMinimum } from '../domain/social-status';
import { contractYearsInvalid } from '../errors';
import type { SupplementaryPensionInput } from '../schema.generated';

/** Room for a premium and the two contracts side by side, on the facts of the file. */
export async function supplementaryPensionOf(
  { book, clock, loaders }: Context,
  memberId: string,
  { year, years = 1, premium }: SupplementaryPensionInput,
) {
  if (years < 1 || years > 50) throw contractYearsInvalid();
  const { history } = await loaders.facts.load(memberId);
  const quarters = quartersOf(year).filter((quarter) => quarter <= quarterOf(clock.today()));
  const settled = quarters.map((quarter) => history.get(quarter)).filter((one) => one !== undefined);
  const referenceIncome = history.get(`${year}-Q1` as Quarter)?.income ?? settled[0]?.income ?? null;
  return {
    contracts: await loaders.contracts.load(memberId),
    isOpen: settled.some((one) => isMainQuarter(one) === true || reachesMainMinimum(book, one) === true),
    hasPaidContributions: settled.length === 0 ? null : every(settled.map(isInOrder)),
    referenceIncome,
    options: compareSupplementary(book, { year, years, referenceIncome, premium: premium ?? null }),
  };
}
