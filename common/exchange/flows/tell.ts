import { hasText, translate, type Language } from '../../i18n';
import type { LoggedDisclosure } from './read';

/** Kinds of partners, as the schema names them. */
export type DataPartner = 'MUTUAL_FUND' | 'INASTI' | 'CROSSROADS_BANK' | 'TAX_ADMINISTRATION' | 'FUND';

const partners: Readonly<Record<string, DataPartner>> = {
  inasti: 'INASTI',
  'crossroads-bank': 'CROSSROADS_BANK',
  'tax-administration': 'TAX_ADMINISTRATION',
  fund: 'FUND',
};

/** The kind of a partner by its name in the log. */
export function partnerKind(counterparty: string): DataPartner {
  return partners[counterparty] ?? 'MUTUAL_FUND';
}

/** Name of a partner for people; a mutual fund has the name of its national union beside its code. */
export function partnerName(language: Language, counterparty: string): string {
  const [, code = ''] = counterparty.split(':');
  const kind = partnerKind(counterparty);
  if (kind !== 'MUTUAL_FUND') return translate(language, `exchanges.partner-${counterparty}`);
  const union = `members.mutual-fund-${code.slice(0, 1)}`;
  const name = hasText(union) ? translate(language, union) : '';
  return translate(language, 'exchanges.partner-mutual-fund', { code, name }).trim();
}

/** Resolvers of `DataDisclosure`, the same in each exchange: a log entry in the words of the schema. */
export const disclosureFields = {
  partner: ({ counterparty }: LoggedDisclosure) => partnerKind(counterparty),
  partnerName: ({ counterparty }: LoggedDisclosure, _arguments: object, { language }: Speaking) =>
    partnerName(language, counterparty),
  requestedBy: ({ by }: LoggedDisclosure) => by,
  data: ({ flow }: LoggedDisclosure, _arguments: object, { language }: Speaking) =>
    translate(language, `exchanges.flow-data-${flow}`),
  purpose: ({ flow }: LoggedDisclosure, _arguments: object, { language }: Speaking) =>
    translate(language, `exchanges.flow-purpose-${flow}`),
} as const;

interface Speaking {
  readonly language: Language;
}
