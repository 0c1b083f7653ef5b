import { stringify } from 'csv-stringify/sync';
import { createHash } from 'node:crypto';
import { formatEuro, type Cents } from '../../common/money';
import { answerPart, entryOf, type StatisticsPart, type Vector } from '../../common/statistics';
import { columnOf, type Dimension } from '../../common/statistics/dimensions';
import { keyOf } from '../../common/statistics/key';
import type { SubgraphServices } from '../../common/subgraph/request';
import { benefitStatistics, benefitSums } from '../../subgraphs/benefits/domain/statistics-benefits';
import {
  contributionStatistics,
  contributionSums,
} from '../../subgraphs/contributions/domain/statistics-contributions';
import { memberStatistics } from '../../subgraphs/members/domain/statistics-members';
import {
  findDefinition,
  type ReturnAnswer,
  type StatisticsReturn,
} from '../../subgraphs/members/domain/statistics-return';
import { CommandRefused } from '../command';

/** What is counted for a dataset, and how its figures are written. */
interface Counted {
  readonly part: StatisticsPart;
  readonly measures: readonly string[];
  readonly figures: (vector: Vector) => (string | number)[];
}

const euro = (amount: Cents) => formatEuro(amount);

const counted: Readonly<Record<'members' | 'contributions' | 'benefits', Counted>> = {
  members: { part: memberStatistics, measures: ['count'], figures: (vector) => [entryOf(vector, 0)] },
  contributions: {
    part: contributionStatistics,
    measures: ['due', 'paid', 'overdue', 'surcharges'],
    figures: (vector) => {
      const { due, paid, overdue, surcharges } = contributionSums(vector);
      return [due, paid, overdue, surcharges].map(euro);
    },
  },
  benefits: {
    part: benefitStatistics,
    measures: ['claims', 'granted', 'refused', 'paid_amount'],
    figures: (vector) => {
      const { claims, granted, refused, paidAmount } = benefitSums(vector);
      return [claims, granted, refused, euro(paidAmount)];
    },
  },
};

/**
 * Computes the answer to a request from the state of its day, with the same disclosure control and log of questions as the
 * graph. The same request always gives the same bytes: nothing of today stands in them. The layout is ours.
 * @param services the subgraph that counts what the definition asks for
 */
export async function computeAnswer(
  asked: StatisticsReturn,
  services: (dataset: keyof typeof counted) => Promise<SubgraphServices>,
): Promise<ReturnAnswer> {
  const definition = findDefinition(asked.definition, asked.definitionVersion);
  if (!definition)
    throw new CommandRefused(`There is no definition ${asked.definition}, version ${asked.definitionVersion}.`);
  const { dataset, by } = definition;
  const { db, clock } = await services(dataset);
  const { part, measures, figures } = counted[dataset];
  const key = keyOf(asked.from, asked.to, clock.today(), asked.cutOffOn);
  const { cells } = await answerPart(part, key, { by }, { db, clock, subject: { id: `return ${asked.id}` } });
  const rows = cells.map(({ keys, vector }) => [
    ...keys.map(({ value }) => value),
    ...(vector === null ? measures.map(() => '') : figures(vector)),
    vector === null ? 'N' : 'F',
  ]);
  const header = [...by.map((one: Dimension) => columnOf[one]), ...measures, 'conf_status'];
  const content = stringify([header, ...rows], { record_delimiter: 'windows' });
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { content, rowCount: rows.length, sha256, answeredAt: clock.now() };
}
