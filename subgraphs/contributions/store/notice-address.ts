import { makeStructuredCommunication } from '../../../common/identifiers';
import type { ParameterBook } from '../../../common/parameters';
import { firstDayOf, type Quarter } from '../../../common/quarter';
import { formatRatio, type Ratio } from '../../../common/ratio';
import type { ContributionsConfig } from '../config';
import { ownManagementFeeRate, type LetterAddress, type NoticeAddress } from '../domain';
import type { Debtor } from './debtors';

/** Where a notice of a debtor goes and how it is paid. */
export function noticeAddress(
  book: ParameterBook,
  config: ContributionsConfig,
  debtor: Debtor,
  quarter: Quarter,
): NoticeAddress {
  const { numerator, denominator } = book.at(ownManagementFeeRate, firstDayOf(quarter)).quantity as Ratio;
  const feeRate = `${formatRatio({ numerator: numerator * 100, denominator }, 2)} %`;
  return { ...letterAddress(config, debtor), feeRate };
}

/** Where a letter to a member or a company goes, and how what it asks for is paid. */
export function letterAddress(
  config: ContributionsConfig,
  to: Pick<Debtor, 'language' | 'name' | 'street' | 'postalCode' | 'municipality' | 'accountNumber'>,
): LetterAddress {
  const town = [to.postalCode, to.municipality].filter((part) => part !== null).join(' ');
  return {
    language: to.language,
    recipient: [to.name, to.street ?? '', town].filter((line) => line !== ''),
    payee: { ...config, communication: makeStructuredCommunication(to.accountNumber) },
  };
}
