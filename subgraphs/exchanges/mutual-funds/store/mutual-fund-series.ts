/** Name of a mutual fund's series of numbers. */
export function mutualFundSeries(code: string): string {
  return `mutual-fund:${code}`;
}
