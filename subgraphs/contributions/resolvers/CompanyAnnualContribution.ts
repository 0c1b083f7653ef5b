import { makeStructuredCommunication } from '../../../common/identifiers';
import { subtractCents } from '../../../common/money';
import { companySurcharge } from '../domain';
import type { CompanyAnnualContributionResolvers } from '../schema.generated';

/** A contribution claimed from a company, on the day of the request. */
export const CompanyAnnualContribution: CompanyAnnualContributionResolvers = {
  surcharge: ({ amount, paid, dueOn }, _arguments, { book, clock }) =>
    companySurcharge(book, subtractCents(amount, paid), dueOn, clock.today()),
  paymentReference: ({ accountNumber }) => makeStructuredCommunication(accountNumber),
  iban: (_contribution, _arguments, { config }) => config.iban,
};
