import type { Knex } from 'knex';
import { moveRows, type FollowMerger, type Merger, type MovedTable } from '../../../../common/mergers';
import type { CashYear } from '../domain/certificate';
import { addSums } from '../domain/movement';
import { findCashYears, keepFormerCertificate, lockCashYear, saveCashYear } from './cash-years';

/** What passes to the file that takes over. Sheets of filings stay as they were filed: the next correction tells the change. */
const tables: readonly MovedTable[] = [
  { table: 'cash_movement', key: ['id'], double: 'GOES' },
  { table: 'benefit_payment', key: ['id'], double: 'GOES' },
  { table: 'former_certificate', key: ['income_year', 'version'] },
  { table: 'supplementary_contract', key: ['id'], double: 'GOES' },
  { table: 'supplementary_year', key: ['income_year'] },
  { table: 'supplementary_certificate', key: ['income_year', 'contract_id'] },
  { table: 'disclosure' },
  { table: 'client_mandate' },
];

/**
 * Joins what two files paid and got back, year by year. A year of which a certificate was issued gets the next version at once,
 * with the sums of both; the versions that were issued are kept. The person behind filed sheets is kept until their retention
 * ends, because a correction of a filing names the person it corrects.
 */
export const followMerger: FollowMerger = async (trx, merger, { clock }) => {
  for (const other of await findCashYears(trx, [merger.duplicateId]))
    await passOnYear(trx, merger, other, clock.today());
  await moveRows(trx, tables, merger);
  const { duplicateId, memberId } = merger;
  const person = await trx('taxpayer').where({ member_id: memberId }).first('member_id');
  if (person === undefined) await trx('taxpayer').where({ member_id: duplicateId }).update({ member_id: memberId });
  const filed = await trx('belcotax_sheet').where({ member_id: duplicateId }).first('place');
  if (filed === undefined) await trx('taxpayer').where({ member_id: duplicateId }).delete();
};

async function passOnYear(
  trx: Knex.Transaction,
  { duplicateId, memberId }: Merger,
  other: CashYear,
  today: CashYear['issuedOn'],
): Promise<void> {
  const own = await lockCashYear(trx, memberId, other.incomeYear);
  const isIssued = other.issuedOn !== null || (own !== null && own.issuedOn !== null);
  if (own !== null && own.issuedOn !== null) await keepFormerCertificate(trx, own);
  if (other.issuedOn !== null) await keepFormerCertificate(trx, other);
  await trx('cash_year').where({ member_id: duplicateId, income_year: other.incomeYear }).delete();
  const { incomeYear } = other;
  const version = isIssued ? Math.max(other.version, own?.version ?? 0) + 1 : 0;
  const sums = own === null ? other : addSums(own, other);
  const { contribution, surcharge, other: rest, refunded } = sums;
  await saveCashYear(trx, {
    memberId,
    incomeYear,
    contribution,
    surcharge,
    other: rest,
    refunded,
    version,
    issuedOn: isIssued ? today : null,
  });
}
