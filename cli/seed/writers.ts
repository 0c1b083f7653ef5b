import type { SubgraphName } from '../../common/subgraph/module';
import type { SubgraphServices } from '../../common/subgraph/request';
import { writeMembers as writeRights } from '../../subgraphs/benefits/store/bulk';
import { writeMembers as writeAccounts } from '../../subgraphs/contributions/store/bulk';
import { writeDemoReference } from '../../subgraphs/members/jobs/demo-reference';
import { writeMembers as writeFiles } from '../../subgraphs/members/store/bulk';
import type { DemoMember } from './member';
import type { DemoAccounts } from './accounts';
import { toBenefitMember } from './to-benefits';
import { toCompleteMember } from './to-members';

/** How one subgraph takes the demo population. */
export interface SeedWriter {
  readonly subgraph: SubgraphName;
  /** Resolves when every member is written. */
  readonly write: (services: SubgraphServices, members: AsyncIterable<DemoMember>) => Promise<unknown>;
}

/** Who records the population. */
const author = 'demo population';

/** The writers of the six subgraphs; the accounts are computed once for all of them. */
export function writersOf(accounts: DemoAccounts): readonly SeedWriter[] {
  return [
    {
      subgraph: 'members',
      write: ({ db, clock }, members) =>
        writeDemoReference(db, clock.now()).then(() =>
          writeFiles(db, mapped(members, toCompleteMember), { by: author, at: clock.now() }),
        ),
    },
    {
      subgraph: 'contributions',
      write: ({ db }, members) =>
        writeAccounts(
          db,
          mapped(members, (member) => accounts.of(member)),
        ),
    },
    {
      subgraph: 'benefits',
      write: ({ db, clock }, members) =>
        writeRights(
          db,
          mapped(members, (member) => toBenefitMember(member, accounts.quartersOf(member))),
          { today: clock.today(), withDemoCases: true },
        ),
    },
  ];
}

/** Applies a function to each item. */
async function* mapped<From, To>(items: AsyncIterable<From>, map: (item: From) => To): AsyncGenerator<To> {
  for await (const item of items) yield map(item);
}
