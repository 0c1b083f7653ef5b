import type { CopyValue } from '../../../../common/database';
import { categoryLetters, readYear, situationLetters, writeYear } from '../../../../common/exchange/quarters';
import type { Voucher, VoucherStatus } from '../domain/voucher';

/** Row of `contribution_voucher`. */
export interface VoucherRow {
  readonly member_id: string;
  readonly year: number;
  readonly version: number;
  readonly status: VoucherStatus;
  readonly situations: string;
  readonly categories: string;
  readonly mutual_fund_code: string | null;
  readonly number: number | null;
  readonly created_at: Date;
}

/** Columns of a voucher, as `voucherValues` gives them. */
export const voucherColumns = [
  'member_id',
  'year',
  'version',
  'status',
  'situations',
  'categories',
  'mutual_fund_code',
  'number',
  'created_at',
] as const;

/** A voucher as values in the order of `voucherColumns`. */
export function voucherValues(voucher: Voucher): readonly CopyValue[] {
  const { memberId, year, version, status, situations, categories, mutualFundCode, number, createdAt } = voucher;
  return [
    memberId,
    year,
    version,
    status,
    writeYear(situations, situationLetters),
    writeYear(categories, categoryLetters),
    mutualFundCode,
    number,
    createdAt,
  ];
}

/** The voucher of a row. */
export function voucherOf(row: VoucherRow): Voucher {
  return {
    memberId: row.member_id,
    year: row.year,
    version: row.version,
    status: row.status,
    situations: readYear(row.situations, situationLetters),
    categories: readYear(row.categories, categoryLetters),
    mutualFundCode: row.mutual_fund_code,
    number: row.number,
    createdAt: row.created_at,
  };
}
