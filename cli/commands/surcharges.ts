import { isLocalDate, type LocalDate } from '../../common/dates';
import { formatEuro } from '../../common/money';
import { progress } from '../../common/progress';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import { runCompanySurcharges } from '../../subgraphs/contributions/jobs/company-surcharges';
import { runSurcharges } from '../../subgraphs/contributions/jobs/surcharges';
import { findDebtorsInArrears } from '../../subgraphs/contributions/store/surcharges';
import { type Command, CommandRefused } from '../command';

const usage = `npm run fund -- surcharges DAY
  DAY  such as 2026-12-31: charges 3 % for each quarter end and 7 % for each 1 January up to that day that is not
       charged yet, and companies 1 % for each calendar month of delay. Run it every day or every quarter; the same day
       charges nothing twice.`;

/** Charges surcharges for late payment. */
export const command: Command = {
  summary: 'charges surcharges for late payment up to a day',
  usage,
  async run(args, tools) {
    const { db, clock } = await tools.services('contributions');
    const until = readDay(args, clock.today());
    const bar = progress(`Surcharges up to ${until}`, (await findDebtorsInArrears(db, until)).length);
    const onProgress = (count: number) => bar.advance(count);
    const run = await runSurcharges({ db, clock, book: contributionsBook(), until, signal: tools.signal, onProgress });
    bar.done();
    tools.print(`Surcharges up to ${until}: ${run.claims} claims, ${formatEuro(run.surcharge)}`);
    const companies = await runCompanySurcharges({ db, clock, book: contributionsBook(), until, signal: tools.signal });
    tools.print(`Companies: ${companies.companies} charged, ${formatEuro(companies.surcharge)}`);
    if (run.finishedAt === null) tools.print('Stopped before the end: the same command goes on where it was.');
  },
};

function readDay(args: readonly string[], today: LocalDate): LocalDate {
  const [day = ''] = args;
  if (args.length !== 1 || !isLocalDate(day)) throw new CommandRefused(usage);
  if (day > today) throw new CommandRefused(`${day} is not over yet: what is unpaid then is not known.`);
  return day;
}
