import { yearOfDate } from '../../common/dates';
import { progress } from '../../common/progress';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import { findHolders, tellSupplementaryYear } from '../../subgraphs/contributions/store/supplementary-years';
import { type Command, CommandRefused } from '../command';

const usage = `npm run fund -- supplementary-pensions YEAR
  Tells, for every member with a contract of supplementary pension in YEAR, which is over, the highest premium and whether the
  contributions due were paid by 31 December: the certificates of the year follow. Calling it again changes only what changed.`;

/** Fixes what a year allowed in supplementary pension. */
export const command: Command = {
  summary: 'fixes what a year allowed in supplementary pension, for its certificates',
  usage,
  async run([text = '', ...rest], { services, clock, signal, print }) {
    const year = Number(text);
    const isYear = /^\d{4}$/.test(text) && year >= 2021 && year < yearOfDate(clock.today());
    if (!isYear || rest.length > 0) throw new CommandRefused(usage);
    const { db } = await services('contributions');
    const memberIds = await findHolders(db, year);
    const bar = progress(`Supplementary pensions of ${year}`, memberIds.length);
    for (const memberId of memberIds) {
      if (signal.aborted) break;
      await db.transaction((trx) => tellSupplementaryYear(trx, contributionsBook(), memberId, year, clock));
      bar.advance();
    }
    bar.done();
    print(`${memberIds.length} members held a contract in ${year}.`);
  },
};
