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

/**
 * A trigger that books each change of a row: what the row counted before is taken out, what it counts now is put in. It is
 * silent while `statistics.bulk` is on, which bulk writers say; a recount follows them.
 */
export function countingTrigger({ table, columns, measures, select }: CountedTable): string {
  const book = (row: 'old' | 'new', sign: '-' | '') => {
    const values = columns.map((name) => (measures.includes(name) ? `${sign}${name}` : name)).join(', ');
    return `perform from statistics_person where member_id = ${row}.member_id for key share;
      insert into statistics_cell (known_on, ${columns.join(', ')})
      select statistics_known_on(), ${values} from (${select(`(select ${row}.*)`)}) source;`;
  };
  return `
    create function statistics_count_${table}() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then ${book('old', '-')} end if;
      if tg_op <> 'DELETE' then ${book('new', '')} end if;
      return null;
    end $$;
    comment on function statistics_count_${table}() is 'Books what a change of ${table} means for the statistics.';
    create trigger statistics_count after insert or update or delete on ${table} for each row
      when (current_setting('statistics.bulk', true) is distinct from 'on') execute function statistics_count_${table}();`;
}

/** Removes a counting trigger. */
export function dropCountingTrigger(table: string): string {
  return `drop trigger statistics_count on ${table}; drop function statistics_count_${table}();`;
}
