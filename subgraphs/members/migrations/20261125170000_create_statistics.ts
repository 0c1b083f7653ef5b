import type { Knex } from 'knex';
import {
  commentStatisticsSource,
  createStatisticsTables,
  dropStatisticsTables,
} from '../../../common/statistics/tables';

/** Aggregates of the members affiliated, by quarter and dimension. */
export async function up(db: Knex): Promise<void> {
  await createStatisticsTables(db, {
    keys: [],
    measures: [{ name: 'members', type: 'bigint', text: 'Persons affiliated on the last day of the quarter.' }],
  });
  await db.raw(`
    create view statistics_source as
    select stretch.member_id, window_quarter.quarter, stretch.category, stretch.quality, stretch.branch,
      coalesce(person.sex, '_U') as sex,
      statistics_age_band(person.birth_date, window_quarter.last_day) as age_band,
      coalesce(person.region, '_U') as region,
      coalesce(person.province, '_U') as province,
      coalesce(person.municipality, '_U') as municipality,
      coalesce(person.language, '_U') as language,
      1::bigint as members
    from statistics_stretch stretch
    join statistics_quarter window_quarter on window_quarter.quarter >= stretch.from_quarter
      and (stretch.to_quarter is null or window_quarter.quarter <= stretch.to_quarter)
    left join statistics_person person on person.member_id = stretch.member_id
    where stretch.is_at_end;
    comment on view statistics_source is 'One row for each person and quarter counted: the full count that the cells must equal.';
  `);
  await commentStatisticsSource(db);
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop view statistics_source');
  await dropStatisticsTables(db);
}
