/**
 * Dimensions of a person in a quarter as SQL, for sources with a row alias `counted` that has `member_id` and `quarter`.
 * A thing that belongs to no affiliation, or to a person not told yet, counts under "unspecified".
 */
export const personDimensions = `
  coalesce(stretch.quality, '_U') as quality,
  coalesce(stretch.branch, '_U') as branch,
  coalesce(person.sex, '_U') as sex,
  statistics_age_band(person.birth_date, window_quarter.last_day) as age_band,
  coalesce(person.region, '_U') as region,
  coalesce(person.province, '_U') as province,
  coalesce(person.municipality, '_U') as municipality,
  coalesce(person.language, '_U') as language`;

/** Joins that `personDimensions` needs, after `from … counted`. */
export const personJoins = `
  join statistics_quarter window_quarter on window_quarter.quarter = counted.quarter
  left join statistics_person person on person.member_id = counted.member_id
  left join statistics_stretch stretch on stretch.member_id = counted.member_id
    and stretch.from_quarter <= counted.quarter and (stretch.to_quarter is null or stretch.to_quarter >= counted.quarter)`;

/** What a table adds to the cells, and how its rows become rows of the source. */
export interface CountedTable {
  readonly table: string;
  /** Columns of the source in the order of the cells, keys before measures. */
  readonly columns: readonly string[];
  /** Which columns of the cells are measures. */
  readonly measures: readonly string[];
  /** Select of the source for rows that stand in `from`. */
  readonly select: (from: string) => string;
}

/** The events of a table, and the names under which a trigger sees the rows before and after. */
const events = {
  insert: 'referencing new table as new_rows',
  update: 'referencing old table as old_rows new table as new_rows',
  delete: 'referencing old table as old_rows',
} as const;

/**
 * Triggers that book each statement that changes a table, once for all its rows: what they counted before is taken out,
 * what they count now is put in, and cells that stay the same get no row. They are silent while `statistics.bulk` is on,
 * which bulk writers say; a recount follows them.
 */
export function countingTrigger(counted: CountedTable): string {
  const { table } = counted;
  const triggers = Object.entries(events).map(
    ([event, rows]) => `
    create trigger statistics_count_${event} after ${event} on ${table} ${rows} for each statement
      when (current_setting('statistics.bulk', true) is distinct from 'on') execute function statistics_count_${table}();`,
  );
  return `
    create function statistics_count_${table}() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then ${book(counted, { new_rows: '' })}
      elsif tg_op = 'DELETE' then ${book(counted, { old_rows: '-' })}
      else ${book(counted, { old_rows: '-', new_rows: '' })} end if;
      return null;
    end $$;
    comment on function statistics_count_${table}() is 'Books what a change of ${table} means for the statistics.';
    ${triggers.join('')}`;
}

/** Statements that book the rows of the transition tables under their signs. The persons stand still meanwhile. */
function book({ columns, measures, select }: CountedTable, signs: Readonly<Record<string, '' | '-'>>): string {
  const keys = columns.filter((name) => !measures.includes(name)).join(', ');
  const sums = measures.map((name) => `sum(${name})`);
  const changes = Object.entries(signs).map(([rows, sign]) => {
    const signed = measures.map((name) => `${sign}${name} as ${name}`).join(', ');
    return `select ${keys}, ${signed} from (${select(rows)}) source`;
  });
  const members = Object.keys(signs).map((rows) => `select member_id from ${rows}`);
  return `
        perform from statistics_person where member_id in (${members.join(' union ')}) order by member_id for key share;
        insert into statistics_cell (known_on, ${keys}, ${measures.join(', ')})
        select statistics_known_on(), ${keys}, ${sums.join(', ')} from (${changes.join(' union all ')}) change
        group by ${keys} having ${sums.map((sum) => `${sum} <> 0`).join(' or ')};`;
}

/** Removes the counting triggers of a table. */
export function dropCountingTrigger(table: string): string {
  return Object.keys(events)
    .map((event) => `drop trigger statistics_count_${event} on ${table};`)
    .concat(`drop function statistics_count_${table}();`)
    .join(' ');
}
