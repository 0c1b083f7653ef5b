import type { Region } from './member';

/** Postal codes of each region, first and last of each range; postal codes follow provinces, and those the regions. */
const ranges: readonly (readonly [number, number, Region])[] = [
  [1000, 1299, 'BRUSSELS'],
  [1300, 1499, 'WALLONIA'],
  [1500, 3999, 'FLANDERS'],
  [4000, 4699, 'WALLONIA'],
  [4700, 4799, 'GERMAN_SPEAKING'],
  [4800, 7999, 'WALLONIA'],
  [8000, 9999, 'FLANDERS'],
];

/** Region of a four-digit postal code; undefined when it is no Belgian one. */
export function regionOf(postalCode: string): Region | undefined {
  if (!/^\d{4}$/.test(postalCode)) return undefined;
  const code = Number(postalCode);
  return ranges.find(([first, last]) => first <= code && code <= last)?.[2];
}
