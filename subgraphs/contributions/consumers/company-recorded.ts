import { defineConsumer, type PayloadOf } from '../../../common/events';
import { companyRecorded } from '../../../common/events/catalogue/members/company-recorded';
import type { LocalDate } from '../../../common/dates';
import { cents } from '../../../common/money';
import { contributionsBook, type CompanyPeriod } from '../domain';
import { saveCompany, type Mandatary, type ToldCompany } from '../store/companies';
import { followCompany } from '../store/company/book';

/** Opens the account of a company, or writes down what changed about it and corrects the years that were claimed already. */
export const openCompanyAccount = defineConsumer({
  event: companyRecorded,
  name: 'open-company-account',
  apply: async (told, { trx, event, clock }) => {
    await saveCompany(trx, companyOf(told));
    await followCompany(trx, contributionsBook(), told.companyId, event.id, clock);
  },
});

function companyOf(told: PayloadOf<typeof companyRecorded>): ToldCompany {
  const { companyId, name, language, foundedOn, states, balanceSheets, seat, mandataries, starterYears } = told;
  const sheets = balanceSheets.map(({ year, totalCents }) => ({ year, total: cents(totalCents) }));
  return {
    ...{ companyId, name, language, seat, starterYears },
    foundedOn: foundedOn as LocalDate,
    states: states as CompanyPeriod[],
    balanceSheets: sheets,
    mandataries: mandataries as Mandatary[] | undefined,
  };
}
