import { defineConsumer } from '../../../common/events';
import { companyRecorded } from '../../../common/events/catalogue/members/company-recorded';
import type { LocalDate } from '../../../common/dates';
import { cents } from '../../../common/money';
import type { CompanyPeriod } from '../domain';
import { saveCompany } from '../store/companies';

/** Opens the account of a company, or writes down what changed about it. */
export const openCompanyAccount = defineConsumer({
  event: companyRecorded,
  name: 'open-company-account',
  apply: async ({ companyId, name, language, foundedOn, states, balanceSheets }, { trx }) => {
    const sheets = balanceSheets.map(({ year, totalCents }) => ({ year, total: cents(totalCents) }));
    const facts = { foundedOn: foundedOn as LocalDate, states: states as CompanyPeriod[], balanceSheets: sheets };
    await saveCompany(trx, { companyId, name, language, ...facts });
  },
});
