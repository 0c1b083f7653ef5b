import type { Knex } from 'knex';
import type { Clock } from '../../common/clock';
import { yearOfDate } from '../../common/dates';
import type { SubgraphName } from '../../common/subgraph/module';
import type { SubgraphServices } from '../../common/subgraph/request';
import { writeMembers as writeRights } from '../../subgraphs/benefits/store/bulk';
import { writeMembers as writeAccounts } from '../../subgraphs/contributions/store/bulk';
import { keepingNumbers } from '../../subgraphs/contributions/store/recovery/numbers';
import { writeDemoReference } from '../../subgraphs/members/jobs/demo-reference';
import { writeMembers as writeCareers } from '../../subgraphs/exchanges/inasti/store/bulk';
import { writeMembers as writeVouchers } from '../../subgraphs/exchanges/mutual-funds/store/bulk';
import { prepareBelcotax } from '../../subgraphs/exchanges/tax-certificates/jobs/file-belcotax';
import { writeMembers as writeCash } from '../../subgraphs/exchanges/tax-certificates/store/bulk';
import { quarterOf } from '../../common/quarter';
import { writeMembers as writeFiles } from '../../subgraphs/members/store/bulk';
import type { DemoMember } from './member';
import type { DemoFacts } from './facts';
import { toBenefitMember } from './to-benefits';
import { toCareerMember, toInsuredMember, toTaxedMember } from './to-exchanges';

/** How one subgraph takes the demo population. */
export interface SeedWriter {
  readonly subgraph: SubgraphName;
  /** Resolves when every member is written. */
  readonly write: (services: SubgraphServices, members: AsyncIterable<DemoMember>) => Promise<unknown>;
}

/** Who records the population. */
const author = 'demo population';

/** The writers of the six subgraphs; the accounts are computed once for all of them. */
export function writersOf(facts: DemoFacts): readonly SeedWriter[] {
  return [
    {
      subgraph: 'members',
      write: ({ db, clock }, members) =>
        writeDemoReference(db, clock.now()).then(() =>
          writeFiles(
            db,
            mapped(members, (member) => facts.file(member)),
            { by: author, at: clock.now() },
          ),
        ),
    },
    {
      subgraph: 'contributions',
      write: ({ db }, members) =>
        writeAccounts(
          db,
          mapped(keepingNumbers(db, members), (member) => facts.account(member)),
        ),
    },
    {
      subgraph: 'benefits',
      write: ({ db, clock }, members) =>
        writeRights(
          db,
          mapped(members, (member) => toBenefitMember(member, facts.quarters(member))),
          { today: clock.today(), withDemoCases: true },
        ),
    },
    ...exchangeWriters(facts),
  ];
}

function exchangeWriters(facts: DemoFacts): readonly SeedWriter[] {
  return [
    {
      subgraph: 'mutual-funds',
      write: ({ db, clock }, members) =>
        writeVouchers(
          db,
          mapped(members, (member) => toInsuredMember(member, facts)),
          { at: clock.now(), current: quarterOf(clock.today()) },
        ),
    },
    {
      subgraph: 'inasti',
      write: ({ db }, members) =>
        writeCareers(
          db,
          mapped(members, (member) => toCareerMember(member, facts)),
        ),
    },
    {
      subgraph: 'tax-certificates',
      write: ({ db, clock }, members) => writeTaxpayers(db, members, facts, clock),
    },
  ];
}

/** Writes what certificates need, and fixes the benefit sheets of last year as the yearly run would have done. */
async function writeTaxpayers(db: Knex, members: AsyncIterable<DemoMember>, facts: DemoFacts, clock: Clock) {
  const today = clock.today();
  await writeCash(
    db,
    mapped(members, (member) => toTaxedMember(member, facts, today)),
    { today },
  );
  await prepareBelcotax({ db, clock, incomeYear: yearOfDate(today) - 1, correction: null });
}

/** Applies a function to each item. */
async function* mapped<From, To>(items: AsyncIterable<From>, map: (item: From) => To): AsyncGenerator<To> {
  for await (const item of items) yield map(item);
}
