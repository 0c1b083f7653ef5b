import { pageOf, pageSize, readCursor } from '../../../../../common/exchange/paging';
import type { QueryResolvers } from '../../schema.generated';
import { findVoucherPage } from '../../store/vouchers';
import { onlyOwnFund } from '../own-fund';

/** Vouchers of a year addressed to the calling mutual fund; staff sees those of all funds. */
export const contributionVouchers: NonNullable<QueryResolvers['contributionVouchers']> = async (
  _parent,
  { year, first, after },
  { db, subject },
) => {
  const limit = pageSize(first) + 1;
  const place = readCursor(after, 2);
  const found = await findVoucherPage(db, {
    year,
    mutualFundCode: onlyOwnFund(subject),
    limit,
    after: place && { mutualFundCode: place[0]!, number: Number(place[1]) },
  });
  return pageOf(found, { first, after }, ({ mutualFundCode, number }) => [mutualFundCode ?? '', String(number)]);
};
