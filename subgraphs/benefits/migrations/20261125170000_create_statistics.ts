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

const keys = [
  { name: 'scheme', type: 'text collate "C" not null', text: 'Scheme of social protection.' },
  { name: 'days', type: 'integer', text: 'Days from the claim to its first decision; null for what is no decision.' },
];
const measures = [
  { name: 'claims', type: 'bigint', text: 'Claims received in the quarter, automatic grants included.' },
  { name: 'granted', type: 'bigint', text: 'First decisions of the quarter that grant the claim or a part of it.' },
  { name: 'refused', type: 'bigint', text: 'First decisions of the quarter that refuse.' },
  { name: 'payments', type: 'bigint', text: 'Payments of the quarter.' },
  { name: 'paid_cents', type: 'bigint', text: 'Taxable sum of the payments of the quarter, in cents.' },
  { name: 'paid_squares', type: 'bigint', text: 'Squares of the payments in euro rounded up.' },
];
const names = measures.map(({ name }) => name);
const columns = [...sharedColumns, 'scheme', 'days', ...names];

/** A source over rows of a table: which quarter, scheme and days they have, and what they count. */
function source(rows: string, counts: readonly string[]): string {
  return `select counted.quarter, coalesce(stretch.category, '_U') as category, ${personDimensions}, counted.scheme,
      counted.days, ${names.map((name, index) => `(${counts[index]})::bigint as ${name}`).join(', ')}, counted.member_id
    from (${rows}) counted ${personJoins}`;
}

const quarterOf = (day: string) => `to_char(${day}, 'YYYY"-Q"Q')::char(7) collate "C"`;

/** What each table counts. */
const counted: Readonly<Record<string, (from: string) => string>> = {
  benefit_case: (from) =>
    source(
      `select one.member_id, ${quarterOf('one.submitted_on')} as quarter, one.benefit as scheme, null::integer as days
       from ${from} one where one.forwarded_to is null`,
      ['1', '0', '0', '0', '0', '0'],
    ),
  decision: (from) =>
    source(
      `select one.member_id, ${quarterOf('one.decided_on')} as quarter, file.benefit as scheme,
         one.decided_on - file.submitted_on as days, one.outcome
       from ${from} one join benefit_case file on file.id = one.case_id where one.kind = 'FIRST'`,
      ['0', "(counted.outcome <> 'REFUSED')::int", "(counted.outcome = 'REFUSED')::int", '0', '0', '0'],
    ),
  payment: (from) =>
    source(
      `select one.member_id, ${quarterOf('one.paid_on')} as quarter, file.benefit as scheme, null::integer as days,
         one.gross_cents
       from ${from} one join benefit_case file on file.id = one.case_id
       where one.status = 'PAID' and one.gross_cents is not null`,
      [
        '0',
        '0',
        '0',
        '1',
        'counted.gross_cents',
        '((counted.gross_cents + 99) / 100) * ((counted.gross_cents + 99) / 100)',
      ],
    ),
};

/** Aggregates of claims, decisions and payments by quarter, scheme and dimension, kept by triggers. */
export async function up(db: Knex): Promise<void> {
  await createStatisticsTables(db, { keys, measures });
  const parts = Object.entries(counted).map(([table, select]) => select(table));
  await db.raw(`create view statistics_source as ${parts.join(' union all ')};
    comment on view statistics_source is 'One row for each claim, first decision and payment counted: the full count that the cells must equal.';`);
  await commentStatisticsSource(db);
  for (const [table, select] of Object.entries(counted)) {
    await db.raw(countingTrigger({ table, columns, measures: names, select }));
  }
}

export async function down(db: Knex): Promise<void> {
  for (const table of Object.keys(counted)) await db.raw(dropCountingTrigger(table));
  await db.raw('drop view statistics_source');
  await dropStatisticsTables(db);
}
