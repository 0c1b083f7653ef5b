import { translate, writeEuro } from '../../../common/i18n';
import { maxCents, negateCents, zeroCents } from '../../../common/money';
import { companyBalanceEffect } from '../domain';
import type { CompanyAccountEntryResolvers } from '../schema.generated';
import { entryId } from '../store/entry-cursor';

/** One sum of a company's account, told in the caller's language. */
export const CompanyAccountEntry: CompanyAccountEntryResolvers = {
  id: ({ id }) => entryId(id),
  on: ({ bookedOn }) => bookedOn,
  year: ({ year }) => year ?? null,
  debit: (entry) => maxCents(companyBalanceEffect(entry), zeroCents),
  credit: (entry) => maxCents(negateCents(companyBalanceEffect(entry)), zeroCents),
  text: ({ kind, year, parts }, _arguments, { language }) => {
    const title = translate(language, `contributions.company-entry.${kind}`, { year: String(year ?? 'none') });
    const sums = Object.entries(parts).filter(([, amount]) => amount !== 0);
    const told = sums.map(([part, amount]) =>
      translate(language, `contributions.entry-part.${part}`, { amount: writeEuro(language, amount) }),
    );
    return `${title} (${told.join(', ')})`;
  },
};
