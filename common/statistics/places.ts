import { unknown } from './dimensions';

/** Where a person lives, as statistics tell it: each level lies within the one before. */
export interface StatisticsPlace {
  readonly region: string;
  readonly province: string;
  /** Postal code of the home address; domain events carry no code of the municipality itself. */
  readonly municipality: string;
}

/**
 * Postal codes of each province, first and last of each range, with its region. The German-speaking Community lies in the
 * Walloon Region and in the province of Liège; statistics of places follow regions and provinces.
 */
const ranges: readonly (readonly [number, number, string, string])[] = [
  [1000, 1299, 'BRUSSELS', 'BRUSSELS_CAPITAL'],
  [1300, 1499, 'WALLONIA', 'WALLOON_BRABANT'],
  [1500, 1999, 'FLANDERS', 'FLEMISH_BRABANT'],
  [2000, 2999, 'FLANDERS', 'ANTWERP'],
  [3000, 3499, 'FLANDERS', 'FLEMISH_BRABANT'],
  [3500, 3999, 'FLANDERS', 'LIMBURG'],
  [4000, 4999, 'WALLONIA', 'LIEGE'],
  [5000, 5999, 'WALLONIA', 'NAMUR'],
  [6000, 6599, 'WALLONIA', 'HAINAUT'],
  [6600, 6999, 'WALLONIA', 'LUXEMBOURG'],
  [7000, 7999, 'WALLONIA', 'HAINAUT'],
  [8000, 8999, 'FLANDERS', 'WEST_FLANDERS'],
  [9000, 9999, 'FLANDERS', 'EAST_FLANDERS'],
];

/** Place of a four-digit postal code; unknown on every level when it is no Belgian one. */
export function placeOf(postalCode: string): StatisticsPlace {
  const code = /^\d{4}$/.test(postalCode) ? Number(postalCode) : 0;
  const found = ranges.find(([first, last]) => first <= code && code <= last);
  if (found === undefined) return { region: unknown, province: unknown, municipality: unknown };
  return { region: found[2], province: found[3], municipality: postalCode };
}
