import { addDays } from '../../common/dates';
import { progress } from '../../common/progress';
import { checkCells, compactCells, type CountedCells, recount } from '../../common/statistics';
import { publish } from '../../common/statistics/published';
import type { SubgraphName } from '../../common/subgraph/module';
import type { SubgraphServices } from '../../common/subgraph/request';
import { type Command, CommandRefused, type CommandTools } from '../command';
import { countingSubgraphs } from '../seed/to-statistics';
import { publicationOf } from '../returns/publications';

const usage = `npm run fund -- statistics ACTION
  rebuild  counts everything again, carries the window of quarters forward and books what the aggregates lack; earlier
           states stay as they were answered. To be run once a quarter, and after a take-over.
  check    compares the aggregates with a full count and changes nothing; ends with an error when they differ
  compact  adds up changes of the same day; no figure changes. To be run every night.
  publish  writes the views reporting.members, reporting.contributions and reporting.benefits for SQL tools anew, from the
           state of yesterday and with the same cells silent as in the graph. To be run every night.`;

type Act = (services: SubgraphServices, subgraph: SubgraphName) => Promise<CountedCells | void>;

const actions: Readonly<Record<string, Act>> = {
  rebuild: ({ db, clock }) => recount(db, clock.today()),
  check: ({ db }) => checkCells(db),
  compact: ({ db }) => compactCells(db),
  publish: async ({ db, clock }, subgraph) => {
    await publish(db, publicationOf(subgraph), addDays(clock.today(), -1), clock.now());
  },
};

/** Keeps the aggregates of the statistics. */
export const command: Command = {
  summary: 'rebuilds, checks, compacts and publishes the aggregates of the statistics',
  usage,
  async run(args, tools) {
    const [name = ''] = args;
    const act = actions[name];
    if (args.length !== 1 || act === undefined) throw new CommandRefused(usage);
    const differing = await runEverywhere(name, act, tools);
    if (name === 'check' && differing > 0) {
      throw new CommandRefused('The aggregates differ from a full count. Run npm run fund -- statistics rebuild.');
    }
  },
};

/** Acts in each subgraph that counts. @returns cells that differed from a full count */
async function runEverywhere(name: string, act: Act, tools: CommandTools): Promise<number> {
  const bar = progress(`Statistics: ${name}`, countingSubgraphs.length);
  let differing = 0;
  const lines: string[] = [];
  for (const subgraph of countingSubgraphs) {
    if (tools.signal.aborted) break;
    const counted = await act(await tools.services(subgraph), subgraph);
    bar.advance(1);
    if (!counted) continue;
    differing += counted.differing;
    lines.push(`${subgraph}: ${counted.cells} cells, ${counted.differing} differed from the full count`);
  }
  bar.done();
  lines.forEach(tools.print);
  return differing;
}
