import { progress } from '../../common/progress';
import { deriveAllCategories } from '../../subgraphs/members/jobs/derive-categories';
import { type Command, CommandRefused } from '../command';

const usage = `npm run fund -- derive-categories
  Derives the contribution category of everybody who is affiliated again, from the facts: to be run on the first day of each
  quarter, when age and the first quarters of starters change categories. Stopped at any point, run it again.`;

/** Derives all categories again. */
export const command: Command = {
  summary: 'derives the contribution categories of all members again',
  usage,
  async run(args, tools) {
    if (args.length > 0) throw new CommandRefused(usage);
    const { db, clock } = await tools.services('members');
    const [row] = await db('affiliation_period')
      .whereNull('superseded_at')
      .whereNull('valid_to')
      .countDistinct({ count: 'member_id' });
    const bar = progress('Categories', Number(row?.count ?? 0));
    let told = 0;
    const onProgress = (members: number) => {
      bar.advance(members - told);
      told = members;
    };
    const author = { subjectId: 'operator', clock };
    const { members, changed } = await deriveAllCategories({ db, author, signal: tools.signal, onProgress });
    bar.done();
    tools.print(`${members} members were looked at, ${changed} of them changed.`);
  },
};
