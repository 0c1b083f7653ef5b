import type { SubgraphName } from '../../common/subgraph/module';
import type { SubgraphServices } from '../../common/subgraph/request';
import { recount } from '../../common/statistics';
import { writePersons } from '../../common/statistics/store/persons';
import type { DemoFacts } from './facts';
import type { DemoMember } from './member';

/** Subgraphs that answer a part of the statistics. */
export const countingSubgraphs: readonly SubgraphName[] = ['members', 'contributions', 'benefits'];

/** Writes the facts that persons are counted by into the copy that a subgraph keeps of them. */
export async function writeCountedPersons(
  { db }: SubgraphServices,
  members: AsyncIterable<DemoMember>,
  facts: DemoFacts,
): Promise<void> {
  await writePersons(db, counted(members, facts));
}

async function* counted(members: AsyncIterable<DemoMember>, facts: DemoFacts) {
  for await (const member of members) {
    const { id, sex, birthDate, place, language } = member;
    const { periods } = facts.file(member);
    yield { memberId: id, sex, birthDate, postalCode: place.postalCode, language, periods };
  }
}

/** Counts a population that was just written, as one that was there the day before. */
export async function countPopulation({ db, clock }: SubgraphServices): Promise<void> {
  await recount(db, clock.today(), { isOpening: true });
}
