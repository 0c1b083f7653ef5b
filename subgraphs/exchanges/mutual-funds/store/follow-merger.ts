import { moveRows, type FollowMerger, type MovedTable } from '../../../../common/mergers';
import type { FourQuarters } from '../../../../common/exchange/quarters';
import { emptyContent, type Voucher, type VoucherContent } from '../domain/voucher';
import { issueVouchers } from './issue-vouchers';
import { findLatestVouchers } from './vouchers';

/** What passes to the file that takes over. Vouchers stay: no version that was sent is changed. */
const tables: readonly MovedTable[] = [
  { table: 'affiliation_period', key: ['id'], double: 'GOES' },
  { table: 'indemnity_attestation' },
  { table: 'exchange_message' },
  { table: 'disclosure' },
  { table: 'former_ssin' },
  { table: 'client_mandate' },
];

/**
 * Takes back the vouchers of a duplicate at the mutual fund that holds them, and makes the next versions of those of the file
 * that takes over with the quarters of both. The mutual fund sees cancellations under the one number and versions under the
 * other, never a voucher that silently goes.
 */
export const followMerger: FollowMerger = async (trx, merger, { clock }) => {
  const { duplicateId, memberId } = merger;
  const former = (await findLatestVouchers(trx, [duplicateId])).filter(({ status }) => status !== 'CANCELLATION');
  await moveRows(trx, tables, merger);
  const withdrawals = former.map(({ year }) => ({ onlyYears: [year], change: () => emptyContent(year) }));
  await issueVouchers(
    trx,
    withdrawals.map((change) => ({ memberId: duplicateId, ...change })),
    clock,
  );
  // The withdrawal is told under the file that it is about, and read by the member in the file that there is now.
  await moveRows(trx, [{ table: 'exchange_message' }, { table: 'disclosure' }], merger);
  const person = await trx('insured_person').where({ member_id: memberId }).first('member_id');
  if (person === undefined)
    await trx('insured_person').where({ member_id: duplicateId }).update({ member_id: memberId });
  await trx('insured_person').where({ member_id: duplicateId }).delete();
  const additions = former.map((voucher) => ({ onlyYears: [voucher.year], change: filledFrom(voucher) }));
  await issueVouchers(
    trx,
    additions.map((change) => ({ memberId, ...change })),
    clock,
  );
};

/** Adds the quarters of a voucher that another one does not attest. What both attest is told anew by the accounts. */
function filledFrom({ situations, categories }: Voucher): (content: VoucherContent) => VoucherContent {
  return (content) => {
    const isOpen = content.situations.map((one) => one === null || one === 'NOT_SUBJECT');
    const filled = <Value>(own: FourQuarters<Value>, other: FourQuarters<Value>) =>
      own.map((value, index) =>
        isOpen[index] === true ? (other[index] ?? value) : value,
      ) as unknown as FourQuarters<Value>;
    return {
      ...content,
      situations: filled(content.situations, situations),
      categories: filled(content.categories, categories),
    };
  };
}
