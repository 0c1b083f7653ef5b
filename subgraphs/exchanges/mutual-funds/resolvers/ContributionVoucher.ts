import { toldQuarters } from '../domain/voucher';
import type { ContributionVoucherResolvers } from '../schema.generated';

/** One version of a voucher, in the words of the schema. */
export const ContributionVoucher: ContributionVoucherResolvers = {
  id: ({ memberId, year, version }) => Buffer.from(`${memberId}.${year}.${version}`).toString('base64url'),
  subject: async ({ memberId }, _arguments, { loaders }) => {
    const person = await loaders.person.load(memberId);
    if (person === null) throw new Error('a voucher is about a person who is not known');
    return { ssin: person.ssin };
  },
  quarters: (voucher) => toldQuarters(voucher),
};
