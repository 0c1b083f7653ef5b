import type { LocalDate } from '../../common/dates';
import { quarterOf } from '../../common/quarter';
import type { SubgraphName } from '../../common/subgraph/module';
import type { SubgraphServices } from '../../common/subgraph/request';
import { contributionsBook } from '../../subgraphs/contributions/context';
import { writeMembers as writeAccounts } from '../../subgraphs/contributions/store/bulk';
import { writeDemoReference } from '../../subgraphs/members/jobs/demo-reference';
import { writeMembers as writeFiles } from '../../subgraphs/members/store/bulk';
import type { DemoMember } from './member';
import { toBulkMember, windowOf } from './to-contributions';
import { toCompleteMember } from './to-members';

/** A subgraph's part of seeding under way. */
export interface Writing {
  /** Resolves when every member is written. */
  readonly done: Promise<unknown>;
  /** What remains when all subgraphs are done. */
  readonly finish?: () => Promise<void>;
}

/** How one subgraph takes the demo population. */
export interface SeedWriter {
  readonly subgraph: SubgraphName;
  readonly write: (services: SubgraphServices, members: AsyncIterable<DemoMember>, today: LocalDate) => Writing;
}

/** Who records the population. */
const author = 'demo population';

/** The writers of the six subgraphs. */
export const writers: readonly SeedWriter[] = [
  {
    subgraph: 'members',
    write: ({ db, clock }, members) => ({
      done: writeDemoReference(db, clock.now()).then(() =>
        writeFiles(db, mapped(members, toCompleteMember), { by: author, at: clock.now() }),
      ),
    }),
  },
  {
    subgraph: 'contributions',
    write: ({ db }, members, today) => {
      const window = windowOf(quarterOf(today), today);
      return {
        done: writeAccounts(
          db,
          mapped(members, (member) => toBulkMember(contributionsBook(), member, window)),
        ),
      };
    },
  },
];

/** Applies a function to each item. */
async function* mapped<From, To>(items: AsyncIterable<From>, map: (item: From) => To): AsyncGenerator<To> {
  for await (const item of items) yield map(item);
}
