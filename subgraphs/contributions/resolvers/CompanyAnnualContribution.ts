import { makeStructuredCommunication } from '../../../common/identifiers';
import { companyClaimStatus, openOfCompany, totalOfCompany } from '../domain';
import type { CompanyAnnualContributionResolvers } from '../schema.generated';

/** A contribution claimed from a company, on the day of the request. */
export const CompanyAnnualContribution: CompanyAnnualContributionResolvers = {
  year: ({ claim }) => claim.year,
  size: ({ claim }) => claim.size,
  status: ({ claim }, _arguments, { clock }) => companyClaimStatus(claim, clock.today()),
  amount: ({ claim }) => claim.charged.contribution,
  paid: ({ claim }) => claim.paid.contribution,
  surcharge: ({ claim }) => claim.charged.surcharge,
  due: ({ claim }) => totalOfCompany(openOfCompany(claim)),
  dueOn: ({ claim }) => claim.dueOn,
  paymentReference: ({ debtor }) => makeStructuredCommunication(debtor.accountNumber),
  iban: (_contribution, _arguments, { config }) => config.iban,
  notice: async ({ claim, debtor }, _arguments, { loaders }) => {
    const notices = await loaders.companyNotices.load(debtor.companyId);
    const notice = notices.find(({ year }) => year === claim.year);
    return notice === undefined ? null : { notice, debtor };
  },
};
