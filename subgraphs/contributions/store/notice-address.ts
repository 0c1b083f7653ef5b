import { makeStructuredCommunication } from '../../../common/identifiers';
import type { ParameterBook } from '../../../common/parameters';
import { firstDayOf, type Quarter } from '../../../common/quarter';
import { formatRatio, type Ratio } from '../../../common/ratio';
import type { ContributionsConfig } from '../config';
import { ownManagementFeeRate, type NoticeAddress } from '../domain';
import type { Debtor } from './debtors';

/** Where a notice of a debtor goes and how it is paid. */
export function noticeAddress(
  book: ParameterBook,
  config: ContributionsConfig,
  debtor: Debtor,
  quarter: Quarter,
): NoticeAddress {
  const { numerator, denominator } = book.at(ownManagementFeeRate, firstDayOf(quarter)).quantity as Ratio;
  const town = [debtor.postalCode, debtor.municipality].filter((part) => part !== null).join(' ');
  return {
    language: debtor.language,
    recipient: [debtor.name, debtor.street ?? '', town].filter((line) => line !== ''),
    payee: { ...config, communication: makeStructuredCommunication(debtor.accountNumber) },
    feeRate: `${formatRatio({ numerator: numerator * 100, denominator }, 2)} %`,
  };
}
