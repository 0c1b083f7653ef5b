import type { LocalDate } from '../../common/dates';
import { cpus } from 'node:os';
import { progress } from '../../common/progress';
import { quarterOf } from '../../common/quarter';
import type { SubgraphName } from '../../common/subgraph/module';
import type { SubgraphServices } from '../../common/subgraph/request';
import { Broadcast } from './broadcast';
import { readDistribution } from './distribution';
import { writeMandates } from './mandates';
import { DemoPopulation, type DemoMember } from './member';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import { DemoFacts } from './facts';
import { lastKnownQuarter, windowOf } from './to-contributions';
import { countPopulation, countingSubgraphs, writeCountedPersons } from './to-statistics';
import { writersOf } from './writers';

/** How large the population is and how it is told. */
export interface SeedOptions {
  readonly members: number;
  readonly seed: number;
  readonly silent?: boolean;
}

/** The seed of the demo population that `npm start` writes. */
export const defaultSeed = 30357;

/**
 * Writes a demo population into the six subgraphs at once, each from the same facts. The tables must be empty.
 * @returns members a second
 */
export async function seed(
  services: (name: SubgraphName) => Promise<SubgraphServices>,
  { members, seed: number, silent = false }: SeedOptions,
): Promise<number> {
  const started = performance.now();
  const { clock } = await services('members');
  const today: LocalDate = clock.today();
  const book = contributionsBook();
  const current = lastKnownQuarter(book, quarterOf(today));
  const population = new DemoPopulation(readDistribution(), number, current);
  const broadcast = new Broadcast<DemoMember>();
  const facts = new DemoFacts(book, windowOf(current, today));
  const opened = await Promise.all(
    writersOf(facts).map(async ({ subgraph, write }) => ({ subgraph, write, services: await services(subgraph) })),
  );
  const writing = opened.map(({ write, services: own }) => write(own, broadcast.reader()));
  for (const { subgraph, services: own } of opened) {
    if (subgraph !== 'members') writing.push(writeMandates(own.db, broadcast.reader(), facts));
    if (countingSubgraphs.includes(subgraph)) writing.push(writeCountedPersons(own, broadcast.reader(), facts));
  }
  const bar = progress('demo population', members, { silent });
  await Promise.all([broadcast.run(counted(population.members(members), bar.advance)), ...writing]);
  await Promise.all(countingSubgraphs.map(async (name) => countPopulation(await services(name))));
  const rate = members / ((performance.now() - started) / 1000);
  bar.done(`${Math.round(rate)} members a second on ${cpus().length} cores`);
  return rate;
}

/** Passes items on and tells how many, a thousand at a time. */
function* counted<Item>(items: Iterable<Item>, advance: (count: number) => void): Generator<Item> {
  let count = 0;
  for (const item of items) {
    yield item;
    if (++count % 1000 === 0) advance(1000);
  }
  advance(count % 1000);
}
