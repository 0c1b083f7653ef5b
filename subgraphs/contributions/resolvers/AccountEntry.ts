import { translate, writeEuro } from '../../../common/i18n';
import { maxCents, negateCents, zeroCents } from '../../../common/money';
import { balanceEffect } from '../domain';
import { entryId } from '../store/entry-cursor';
import type { AccountEntryResolvers } from '../schema.generated';

/** One sum of an account, told in the caller's language. */
export const AccountEntry: AccountEntryResolvers = {
  id: ({ id }) => entryId(id),
  on: ({ bookedOn }) => bookedOn,
  quarter: ({ quarter }) => quarter ?? null,
  debit: (entry) => maxCents(balanceEffect(entry), zeroCents),
  credit: (entry) => maxCents(negateCents(balanceEffect(entry)), zeroCents),
  text: ({ kind, quarter, parts }, _arguments, { language }) => {
    const title = translate(language, `contributions.entry.${kind}`, { quarter: quarter ?? 'none' });
    const sums = Object.entries(parts).map(([part, amount]) => {
      return translate(language, `contributions.entry-part.${part}`, { amount: writeEuro(language, amount) });
    });
    return `${title} (${sums.join(', ')})`;
  },
};
