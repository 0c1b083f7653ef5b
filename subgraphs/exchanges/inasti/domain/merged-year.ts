import type { FourQuarters, SettledYear } from '../../../../common/exchange/quarters';

/**
 * One year of a career of which two files hold parts. A quarter that only one of them settled is taken from it; one that both
 * settled stays as the file that takes over has it, until the account, which became one too, tells it anew. The income of the
 * year is that of the file that takes over, when it knows one.
 */
export function mergedYear(own: SettledYear, other: SettledYear): SettledYear {
  const isOpen = own.situations.map((situation) => situation === null);
  const filled = <Value>(mine: FourQuarters<Value>, theirs: FourQuarters<Value>) =>
    mine.map((value, index) =>
      isOpen[index] === true ? (theirs[index] ?? null) : value,
    ) as unknown as FourQuarters<Value>;
  return {
    year: own.year,
    situations: filled(own.situations, other.situations),
    categories: filled(own.categories, other.categories),
    income: own.income ?? other.income,
  };
}
