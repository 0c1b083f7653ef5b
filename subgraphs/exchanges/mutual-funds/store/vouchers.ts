import type { Knex } from 'knex';
import type { Voucher } from '../domain/voucher';
import { voucherColumns, voucherOf, voucherValues, type VoucherRow } from './voucher-rows';

/** The latest version of each year of some members, in order of year. */
export async function findLatestVouchers(db: Knex, memberIds: readonly string[]): Promise<Voucher[]> {
  const rows = await db<VoucherRow>('contribution_voucher')
    .distinctOn('member_id', 'year')
    .whereIn('member_id', [...memberIds])
    .orderBy([{ column: 'member_id' }, { column: 'year' }, { column: 'version', order: 'desc' }]);
  return rows.map(voucherOf);
}

/** Vouchers that one statement writes. */
const chunkSize = 1_000;

/** Keeps versions of vouchers. */
export async function insertVouchers(trx: Knex.Transaction, vouchers: readonly Voucher[]): Promise<void> {
  const rows = vouchers.map((voucher) =>
    Object.fromEntries(voucherValues(voucher).map((value, index) => [voucherColumns[index], value])),
  );
  for (let start = 0; start < rows.length; start += chunkSize) {
    await trx('contribution_voucher').insert(rows.slice(start, start + chunkSize));
  }
}

/** Which vouchers a page shows. */
export interface VoucherPage {
  readonly year: number;
  /** Only those addressed to this mutual fund; of all funds when left out. */
  readonly mutualFundCode?: string | undefined;
  readonly limit: number;
  /** Mutual fund and number of the last voucher of the page before. */
  readonly after?: { readonly mutualFundCode: string; readonly number: number } | undefined;
}

/** Vouchers of a year that are addressed to a mutual fund, every version, in order of fund and number. */
export async function findVoucherPage(db: Knex, page: VoucherPage): Promise<Voucher[]> {
  const query = db<VoucherRow>('contribution_voucher')
    .where('year', page.year)
    .whereNotNull('number')
    .orderBy(['mutual_fund_code', 'number'])
    .limit(page.limit);
  if (page.mutualFundCode !== undefined) void query.where('mutual_fund_code', page.mutualFundCode);
  if (page.after)
    void query.whereRaw('(mutual_fund_code, number) > (?, ?)', [page.after.mutualFundCode, page.after.number]);
  return (await query).map(voucherOf);
}
