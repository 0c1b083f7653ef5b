import { tellExplanation } from '../../../common/explanation';
import { explainAssessment } from '../domain';
import type { AccountQuarterResolvers } from '../schema.generated';

/** One quarter of an account. */
export const AccountQuarter: AccountQuarterResolvers = {
  contribution: ({ charged }) => charged.contribution,
  managementFee: ({ charged }) => charged.fee,
  surcharge: ({ charged }) => charged.surcharge,
  notice: async ({ quarter, debtor }, _arguments, { loaders }) => {
    const notices = await loaders.notices.load(debtor.memberId);
    const notice = notices.find((one) => one.quarter === quarter);
    return notice ? { ...notice, debtor } : null;
  },
  explanation: ({ standing, facts }, _arguments, { book, language }) =>
    standing === 'OWED' ? tellExplanation(language, explainAssessment(book, facts)) : null,
};
