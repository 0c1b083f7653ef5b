/** Name of a mutual fund among the partners. */
export function mutualFund(code: string): string {
  return `mutual-fund:${code}`;
}

/** Name of the series that numbers the vouchers of a mutual fund; its messages have a series of their own. */
export function voucherSeries(code: string): string {
  return `${mutualFund(code)}/vouchers`;
}
