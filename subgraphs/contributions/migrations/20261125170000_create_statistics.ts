import type { Knex } from 'knex';
import {
  countingTrigger,
  dropCountingTrigger,
  personDimensions,
  personJoins,
} from '../../../common/statistics/source-sql';
import {
  commentStatisticsSource,
  createStatisticsTables,
  dropStatisticsTables,
  sharedColumns,
} from '../../../common/statistics/tables';

const sums = { due: 'claimed', paid: 'paid of it', unpaid: 'still open of it', surcharge: 'charged as surcharges' };
const keys = [{ name: 'due_on', type: 'date', text: 'Last day for payment; what is open after it is overdue.' }];
const measures = Object.entries(sums).flatMap(([name, text]) => [
  { name: `${name}_persons`, type: 'bigint', text: `Members with a sum ${text}, by their quarterly notice.` },
  { name: `${name}_cents`, type: 'bigint', text: `Contributions and fees ${text}, in cents.` },
  {
    name: `${name}_squares`,
    type: 'bigint',
    text: `Squares of the sums ${text}, in euro rounded up: bounds the share of the largest.`,
  },
]);

/** Person, sum and square of one measure of a claim. A supplement brings no further person. */
function measure(name: string, value: string): string {
  return `(counted.number = 0 and ${value} <> 0)::int::bigint as ${name}_persons, ${value} as ${name}_cents,
    (((abs(${value}) + 99) / 100) * ((abs(${value}) + 99) / 100))::bigint as ${name}_squares`;
}

const due = '(counted.contribution_cents + counted.fee_cents)';
const paid = '(counted.paid_contribution_cents + counted.paid_fee_cents)';

/** Rows of the source for claims that stand in `from`. */
function select(from: string): string {
  return `select counted.quarter, counted.category::text collate "C" as category, ${personDimensions}, counted.due_on,
      ${measure('due', due)}, ${measure('paid', paid)}, ${measure('unpaid', `(${due} - ${paid})`)},
      ${measure('surcharge', 'counted.surcharge_cents')}, counted.member_id
    from ${from} counted ${personJoins}`;
}

/** Aggregates of contributions by quarter, due date and dimension, kept by a trigger on claims. */
export async function up(db: Knex): Promise<void> {
  await createStatisticsTables(db, { keys, measures });
  await db.raw(`create view statistics_source as ${select('claim')};
    comment on view statistics_source is 'One row for each claim counted: the full count that the cells must equal.';`);
  await commentStatisticsSource(db);
  const names = measures.map(({ name }) => name);
  const columns = [...sharedColumns, 'due_on', ...names];
  await db.raw(countingTrigger({ table: 'claim', columns, measures: names, select }));
}

export async function down(db: Knex): Promise<void> {
  await db.raw(dropCountingTrigger('claim'));
  await db.raw('drop view statistics_source');
  await dropStatisticsTables(db);
}
