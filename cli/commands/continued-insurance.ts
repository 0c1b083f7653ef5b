import { quarterOf } from '../../common/quarter';
import { progress } from '../../common/progress';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import { chargeContinuedInsurance, findUncharged } from '../../subgraphs/contributions/store/continued-insurance';
import type { Command } from '../command';

/** Asks the contributions of continued insurance of quarters that have begun since the decision. */
export const command: Command = {
  summary: 'asks the contributions of quarters of continued insurance that have begun',
  usage: [
    'npm run fund -- continued-insurance',
    '',
    'Charges every granted quarter that has begun and whose amount is known. Run it at the start of each quarter, and when',
    'incomes came in; nothing is charged twice.',
  ].join('\n'),
  async run(_args, { services, clock, signal, print }) {
    const { db } = await services('contributions');
    const memberIds = await findUncharged(db, quarterOf(clock.today()));
    const bar = progress('Continued insurance', memberIds.length);
    let charged = 0;
    for (const memberId of memberIds) {
      if (signal.aborted) break;
      charged += await db.transaction((trx) => chargeContinuedInsurance(trx, contributionsBook(), memberId, clock));
      bar.advance();
    }
    bar.done();
    print(`${charged} quarters of ${memberIds.length} members are charged; what has no known amount waits.`);
  },
};
