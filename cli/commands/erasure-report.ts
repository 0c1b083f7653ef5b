import { countErasures, findErasure, type ReportedErasure } from '../../common/erasure';
import { subgraphNames } from '../../common/subgraph/module';
import { type Command, CommandRefused } from '../command';

const usage = `npm run fund -- erasure-report [MEMBER_ID]
  Tells how many files each part has erased and how many it keeps until its own retention ends; with the id of a file, what was
  erased of it, what was kept, and until when. The report names nobody.`;

/** Shows what erasures did. */
export const command: Command = {
  summary: 'shows what each part erased or kept of files, and until when',
  usage,
  async run(args, tools) {
    const [memberId] = args;
    if (args.length > 1 || (memberId !== undefined && !/^[0-9a-f-]{36}$/i.test(memberId)))
      throw new CommandRefused(usage);
    for (const name of subgraphNames) {
      const { db } = await tools.services(name);
      if (memberId === undefined) {
        const { erased, kept } = await countErasures(db);
        tools.print(`${name}: ${erased} files erased, ${kept} kept until a later day`);
      } else for (const line of await findErasure(db, memberId)) tools.print(`${name}: ${told(line)}`);
    }
  },
};

function told({ heldIn, outcome, rows, keptUntil, recordedOn }: ReportedErasure): string {
  const words = {
    ERASED: `${rows} rows erased on ${recordedOn}`,
    BLANKED: `${rows} rows lost what names a person on ${recordedOn}`,
    KEPT_WITHOUT_PERSON: `${rows} rows kept, which name nobody`,
    KEPT_UNTIL: `${rows} rows kept until ${keptUntil}`,
  };
  return `${heldIn}: ${words[outcome]}`;
}
