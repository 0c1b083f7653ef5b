import type { Knex } from 'knex';
import { type LocalDate } from '../dates';
import { addQuarters } from '../quarter';
import { answer } from './answer';
import { columnOf, dimensions, type PatternDimension, patternDimensions, placeLevels } from './dimensions';
import type { Vector } from './disclosure';
import { lastQuarterOf } from './key';
import type { StatisticsPart } from './part';
import { logQuestion, readCells } from './store/read';

/** A figure of the reporting views. */
export interface PublishedMeasure {
  readonly name: string;
  /** Amounts are kept in cents and shown in euro. */
  readonly isMoney: boolean;
  /** What it is, for the comment in the database. */
  readonly text: string;
}

/** Quarters that are published, the present one included. */
const quarters = 20;

const columns = dimensions.filter((one) => one !== 'QUARTER').map((one) => columnOf[one]);

/** Role that may read the views and nothing else; a person or tool logs on with a role of its own that is a member of it. */
const role = 'fund_reporting';

/** Waits for other parts that make or grant something in the shared schema at the same time. */
const oneAtATime = `select pg_advisory_xact_lock(hashtext('schema reporting'))`;

/**
 * Creates the table of published cells in the schema of the subgraph, and the view `reporting.<dataset>` over it, the only thing
 * that the role for SQL tools may read. Where the role cannot be made for want of rights, the administrator makes it.
 */
export async function createPublished(db: Knex, dataset: string, measures: readonly PublishedMeasure[]): Promise<void> {
  const figure = ({ name, isMoney }: PublishedMeasure) => (isMoney ? `${name}_cents` : name);
  const shown = (one: PublishedMeasure) =>
    one.isMoney ? `(${figure(one)} / 100.0)::numeric(18, 2) as ${one.name}` : one.name;
  await db.raw(oneAtATime);
  await db.raw(`
    create table statistics_published (
      as_of date not null,
      time_period char(7) collate "C" not null,
      ${columns.map((name) => `${name} text collate "C" not null`).join(', ')},
      is_silent boolean not null,
      ${measures.map((one) => `${figure(one)} bigint`).join(', ')},
      primary key (time_period, ${columns.join(', ')})
    );
    comment on table statistics_published is 'Cells that SQL tools may read through reporting.${dataset}: told or silent as in the graph. Written anew by the nightly publication.';
    comment on column statistics_published.as_of is 'Last day whose facts are counted.';
    comment on column statistics_published.time_period is 'The quarter.';
    ${columns.map((name) => `comment on column statistics_published.${name} is 'Code; _T when all are counted together.';`).join('\n')}
    comment on column statistics_published.is_silent is 'Whether the cell is kept silent to protect persons; its figures are null.';
    ${measures.map((one) => `comment on column statistics_published.${figure(one)} is '${one.text}';`).join('\n')}
    create schema if not exists reporting;
    create view reporting.${dataset} as
      select time_period, ${columns.join(', ')}, ${measures.map(shown).join(', ')},
        case when is_silent then 'N' else 'F' end as conf_status, as_of
      from statistics_published;
    comment on view reporting.${dataset} is 'Statistics for SQL tools; silent cells have conf_status N and no figures.';`);
  await grantReporting(db, dataset);
}

/** Makes the role when it is not there and may be made, and lets it read the view. */
async function grantReporting(db: Knex, dataset: string): Promise<void> {
  await db.raw(`
    do $$ begin
      create role ${role} nologin;
    exception when duplicate_object or unique_violation or insufficient_privilege then null;
    end $$;
    do $$ begin
      if exists (select from pg_roles where rolname = '${role}') then
        grant usage on schema reporting to ${role};
        grant select on reporting.${dataset} to ${role};
      end if;
    end $$`);
}

/** Drops what `createPublished` made; the shared schema and the role stay. */
export async function dropPublished(db: Knex, dataset: string): Promise<void> {
  await db.raw(`drop view reporting.${dataset}; drop table statistics_published`);
}

/** What is published of a part. */
export interface Publication {
  readonly dataset: string;
  readonly part: StatisticsPart;
  /** Figures of a cell by the column of the table. */
  readonly figures: (vector: Vector) => Readonly<Record<string, number>>;
}

/**
 * Publishes the cells of every table of one or two dimensions by quarter, from the state of a day: municipalities by
 * themselves only. What is told and what is silent is what the graph tells. Each table is logged as a question.
 * @returns cells published
 */
export async function publish(
  db: Knex,
  { dataset, part, figures }: Publication,
  asOf: LocalDate,
  at: Date,
): Promise<number> {
  const to = lastQuarterOf(asOf);
  const key = { from: addQuarters(to, 1 - quarters), to, asOf };
  return db.transaction(async (trx) => {
    await trx.raw('set local statement_timeout to 0');
    await trx.raw(oneAtATime);
    await trx('statistics_published').delete();
    let published = 0;
    for (const finest of tablesOf(part)) {
      const question = { by: [...finest, 'QUARTER' as const], filter: new Map(), finest };
      await logQuestion(trx, key, question, { subjectId: `view reporting.${dataset}`, at });
      const rows = await readCells(trx, { finest, asOf, until: to, sums: part.sums });
      const options = { question, key, rows, size: part.sums.length, isUnsafe: part.isUnsafe, overTime: part.overTime };
      const cells = answer(options).cells.map(({ keys, vector }) => ({
        ...Object.fromEntries(columns.map((name) => [name, '_T'])),
        ...Object.fromEntries(keys.map(({ dimension, value }) => [columnOf[dimension], value])),
        as_of: asOf,
        is_silent: vector === null,
        ...(vector && figures(vector)),
      }));
      await trx.batchInsert('statistics_published', cells.map(withTimePeriod), 1000);
      published += cells.length;
    }
    await grantReporting(trx, dataset);
    return published;
  });
}

/** The table calls the quarter a time period, as files do. */
function withTimePeriod({ quarter, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, time_period: quarter };
}

/** Tables that are published: the whole, each dimension, each pair that is no two levels of a place. */
function tablesOf({ has }: StatisticsPart): PatternDimension[][] {
  const own = dimensions.filter((one): one is PatternDimension => one !== 'QUARTER' && has(one));
  const pairs = own.flatMap((one, index) => own.slice(index + 1).map((other) => [one, other]));
  const isPublished = (pair: PatternDimension[]) =>
    !pair.includes('MUNICIPALITY') && !pair.every((one) => placeLevels.includes(one));
  return [[], ...own.map((one) => [one]), ...pairs.filter(isPublished)].map((table) => patternDimensions(table));
}
