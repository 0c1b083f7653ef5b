import { entryOf } from '../../common/statistics';
import type { Publication } from '../../common/statistics/published';
import type { SubgraphName } from '../../common/subgraph/module';
import { benefitStatistics, benefitSums } from '../../subgraphs/benefits/domain/statistics-benefits';
import {
  contributionStatistics,
  contributionSums,
} from '../../subgraphs/contributions/domain/statistics-contributions';
import { memberStatistics } from '../../subgraphs/members/domain/statistics-members';

/** What each subgraph publishes in its reporting view. */
const publications: Readonly<Partial<Record<SubgraphName, Omit<Publication, 'dataset'>>>> = {
  members: { part: memberStatistics, figures: (vector) => ({ count: entryOf(vector, 0) }) },
  contributions: {
    part: contributionStatistics,
    figures: (vector) => {
      const { due, paid, overdue, surcharges } = contributionSums(vector);
      return { due_cents: due, paid_cents: paid, overdue_cents: overdue, surcharges_cents: surcharges };
    },
  },
  benefits: {
    part: benefitStatistics,
    figures: (vector) => {
      const { claims, granted, refused, paidAmount } = benefitSums(vector);
      return { claims, granted, refused, paid_amount_cents: paidAmount };
    },
  },
};

/** What a subgraph publishes. @throws Error when it counts nothing */
export function publicationOf(subgraph: SubgraphName): Publication {
  const found = publications[subgraph];
  if (!found) throw new Error(`${subgraph} counts nothing`);
  return { dataset: subgraph, ...found };
}
