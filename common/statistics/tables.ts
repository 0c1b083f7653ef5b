import type { Knex } from 'knex';

/** A column of the aggregates beside the dimensions. */
export interface StatisticsColumn {
  readonly name: string;
  /** Type in the database, such as `bigint`. */
  readonly type: string;
  /** What it holds, for the comment in the database. */
  readonly text: string;
}

/** What a subgraph counts. */
export interface StatisticsTables {
  /** Further keys of a cell, such as the due date or the scheme. */
  readonly keys: readonly StatisticsColumn[];
  /** Sums and counts of a cell; all can be added up. */
  readonly measures: readonly StatisticsColumn[];
}

/** Columns of the dimensions that every part has, in the order of cells and sources. */
export const sharedColumns = [
  'quarter',
  'category',
  'quality',
  'branch',
  'sex',
  'age_band',
  'region',
  'province',
  'municipality',
  'language',
] as const;

/** The column that the coarse cells do without: it makes most of the combinations. */
export const finestPlace = 'municipality';

/**
 * Creates what statistics of a subgraph rest on: its own copy of the facts that persons are counted by, the window of
 * quarters, the cells as a list of changes by the day on which they became known, and the log of questions. The subgraph
 * adds the view `statistics_source` (one row for each thing counted) and, where needed, triggers.
 */
export async function createStatisticsTables(db: Knex, tables: StatisticsTables): Promise<void> {
  await db.raw(functions);
  await db.raw(facts);
  await db.raw(cellTable(tables));
  await db.raw(coarseTable(tables));
  await db.raw(questions);
}

/** Comments the columns of the view `statistics_source` as those of the cells that they are counted into. */
export async function commentStatisticsSource(db: Knex): Promise<void> {
  await db.raw(sourceComments);
}

/** Drops what `createStatisticsTables` made; the subgraph drops its own view and triggers before. */
export async function dropStatisticsTables(db: Knex): Promise<void> {
  await db.raw(`drop table statistics_question, statistics_coarse_cell, statistics_cell, statistics_quarter,
      statistics_stretch, statistics_person;
    drop function statistics_roll_up(); drop function statistics_known_on(); drop function statistics_age_band(date, date)`);
}

const sourceComments = `
  do $$
  declare one record;
  begin
    for one in
      select source.attname as name, col_description('statistics_cell'::regclass, cell.attnum) as text
      from pg_attribute source
      left join pg_attribute cell on cell.attrelid = 'statistics_cell'::regclass and cell.attname = source.attname
      where source.attrelid = 'statistics_source'::regclass and source.attnum > 0
    loop
      execute format('comment on column statistics_source.%I is %L', one.name,
        case when one.name = 'member_id' then 'The person counted.' else one.text end);
    end loop;
  end $$`;

const functions = `
  create function statistics_age_band(birth_date date, on_day date) returns text language sql immutable parallel safe as $$
    select case
      when birth_date is null then '_U'
      when birth_date > on_day - interval '20 years' then 'Y_LT20'
      when birth_date > on_day - interval '30 years' then 'Y20T29'
      when birth_date > on_day - interval '40 years' then 'Y30T39'
      when birth_date > on_day - interval '50 years' then 'Y40T49'
      when birth_date > on_day - interval '60 years' then 'Y50T59'
      when birth_date > on_day - interval '70 years' then 'Y60T69'
      else 'Y_GE70'
    end $$;
  comment on function statistics_age_band(date, date) is 'Age band of ten years on a day.';
  create function statistics_known_on() returns date language sql stable as $$
    select coalesce(nullif(current_setting('statistics.known_on', true), '')::date, (now() at time zone 'Europe/Brussels')::date) $$;
  comment on function statistics_known_on() is 'Day under which a change is booked: that of the writer''s clock when it says so, else today in Belgium.';
`;

const facts = `
  create table statistics_person (
    member_id uuid primary key,
    sex text collate "C" not null,
    birth_date date,
    region text collate "C" not null,
    province text collate "C" not null,
    municipality text collate "C" not null,
    language text collate "C" not null
  );
  comment on table statistics_person is 'Facts by which a person is counted, as last told by members.member-recorded. No name, no number.';
  comment on column statistics_person.member_id is 'The member.';
  comment on column statistics_person.sex is 'FEMALE or MALE.';
  comment on column statistics_person.birth_date is 'Date of birth; null when not fully known.';
  comment on column statistics_person.region is 'Region of the home address.';
  comment on column statistics_person.province is 'Province of the home address.';
  comment on column statistics_person.municipality is 'Postal code of the home address.';
  comment on column statistics_person.language is 'Language of letters.';
  create table statistics_stretch (
    member_id uuid not null,
    from_quarter char(7) collate "C" not null,
    to_quarter char(7) collate "C",
    is_at_end boolean not null,
    category text collate "C" not null,
    quality text collate "C" not null,
    branch text collate "C" not null,
    primary key (member_id, from_quarter)
  );
  comment on table statistics_stretch is 'Quarters in which a person counts under one category, quality and branch; they never overlap. From members.affiliation-changed.';
  comment on column statistics_stretch.member_id is 'The member.';
  comment on column statistics_stretch.from_quarter is 'First quarter.';
  comment on column statistics_stretch.to_quarter is 'Last quarter; null while it runs.';
  comment on column statistics_stretch.is_at_end is 'Whether the person is affiliated on the last day of these quarters.';
  comment on column statistics_stretch.category is 'Contribution category.';
  comment on column statistics_stretch.quality is 'Quality in which the person works.';
  comment on column statistics_stretch.branch is 'Branch of activity.';
  create table statistics_quarter (
    quarter char(7) collate "C" primary key,
    last_day date not null
  );
  comment on table statistics_quarter is 'Quarters that statistics are kept for: five years and the coming one. Extended by the recount.';
  comment on column statistics_quarter.quarter is 'The quarter.';
  comment on column statistics_quarter.last_day is 'Its last day; persons are counted and ages taken on it.';
  insert into statistics_quarter
    select to_char(first_day, 'YYYY"-Q"Q'), (first_day + interval '3 months - 1 day')::date
    from generate_series(date_trunc('year', now()) - interval '4 years', date_trunc('year', now()) + interval '21 months',
      interval '3 months') first_day;
`;

function cellTable({ keys, measures }: StatisticsTables): string {
  const columns = [
    ...sharedColumns.map((name) => `${name} ${name === 'quarter' ? 'char(7)' : 'text'} collate "C" not null`),
    ...keys.map(({ name, type }) => `${name} ${type}`),
    ...measures.map(({ name, type }) => `${name} ${type} not null`),
  ];
  const comments = [...keys, ...measures].map(
    ({ name, text }) => `comment on column statistics_cell.${name} is '${text.replaceAll("'", "''")}';`,
  );
  return `
    create table statistics_cell (known_on date not null, ${columns.join(', ')});
    create index statistics_cell_known_on on statistics_cell using brin (known_on);
    comment on table statistics_cell is 'Aggregates as a list of changes: the sum of all rows known by a day is the state on that day. Rows are added, never changed.';
    comment on column statistics_cell.known_on is 'Day on which the change became known.';
    comment on column statistics_cell.quarter is 'Quarter that is counted.';
    comment on column statistics_cell.category is 'Contribution category.';
    comment on column statistics_cell.quality is 'Quality in which the person works.';
    comment on column statistics_cell.branch is 'Branch of activity.';
    comment on column statistics_cell.sex is 'Sex.';
    comment on column statistics_cell.age_band is 'Age band on the last day of the quarter.';
    comment on column statistics_cell.region is 'Region.';
    comment on column statistics_cell.province is 'Province.';
    comment on column statistics_cell.municipality is 'Postal code.';
    comment on column statistics_cell.language is 'Language.';
    ${comments.join('\n')}`;
}

/**
 * The cells without municipalities: a small part of their number, and all that most tables need. A trigger on the cells
 * keeps them, so that both always tell the same.
 */
function coarseTable({ keys, measures }: StatisticsTables): string {
  const names = ['known_on', ...sharedColumns, ...keys.map(({ name }) => name)].filter((name) => name !== finestPlace);
  const kept = names.join(', ');
  const summed = measures.map(({ name }) => name);
  const sums = summed.map((name) => `sum(${name})`);
  return `
    create table statistics_coarse_cell as select ${kept}, ${summed.join(', ')} from statistics_cell with no data;
    ${[...names, ...summed].map((name) => `alter table statistics_coarse_cell alter ${name} set not null;`).join('\n')}
    ${keys.map(({ name }) => `alter table statistics_coarse_cell alter ${name} drop not null;`).join('\n')}
    comment on table statistics_coarse_cell is 'The cells added up over municipalities, by a trigger on the cells; read where no municipality is asked for.';
    ${[...names, ...summed].map((name) => `comment on column statistics_coarse_cell.${name} is 'As in statistics_cell.';`).join('\n')}
    create function statistics_roll_up() returns trigger language plpgsql as $$
    begin
      insert into statistics_coarse_cell (${kept}, ${summed.join(', ')})
      select ${kept}, ${sums.join(', ')} from added group by ${kept} having ${sums.map((sum) => `${sum} <> 0`).join(' or ')};
      return null;
    end $$;
    comment on function statistics_roll_up() is 'Adds new rows of the cells up over municipalities.';
    create trigger statistics_roll_up after insert on statistics_cell referencing new table as added for each statement
      when (current_setting('statistics.bulk', true) is distinct from 'on') execute function statistics_roll_up();`;
}

const questions = `
  create table statistics_question (
    id bigint generated by default as identity primary key,
    at timestamptz not null,
    subject_id text not null,
    from_quarter char(7) collate "C" not null,
    to_quarter char(7) collate "C" not null,
    as_of date not null,
    crossed text[] not null,
    filter jsonb not null
  );
  create index statistics_question_subject on statistics_question (subject_id, at);
  comment on table statistics_question is 'Every question for statistics that was answered, so that attempts to single out persons can be found.';
  comment on column statistics_question.id is 'Key.';
  comment on column statistics_question.at is 'When.';
  comment on column statistics_question.subject_id is 'Who asked, as an opaque id.';
  comment on column statistics_question.from_quarter is 'First quarter asked for.';
  comment on column statistics_question.to_quarter is 'Last quarter asked for.';
  comment on column statistics_question.as_of is 'State that was answered from.';
  comment on column statistics_question.crossed is 'Dimensions of the table.';
  comment on column statistics_question.filter is 'Values that were selected, by dimension.';
`;
