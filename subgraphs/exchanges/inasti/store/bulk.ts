import type { Knex } from 'knex';
import { periodColumns, periodValues, type AffiliationPeriod } from '../../../../common/exchange/affiliations';
import { writeInBatches, type BatchOptions } from '../../../../common/exchange/bulk';
import { settledYears, type SettledQuarter } from '../../../../common/exchange/quarters';
import { yearColumns, yearValues } from './career-years';
import { registrationColumns, registrationRows } from './directory';
import { personColumns, personValues, type CareerPerson } from './persons';

/** A member of a take-over or of the demo population, as INASTI is told. */
export interface BulkMember {
  readonly person: CareerPerson;
  /** Every period of affiliation. */
  readonly periods: readonly AffiliationPeriod[];
  /** Every settled quarter, in any order. */
  readonly quarters: readonly SettledQuarter[];
}

/**
 * Writes members with their careers by COPY, all or none: one row for each year with its four quarters.
 * Persons count as registered in the reference directory for their periods. Nothing is checked
 * row by row: the caller vouches for the facts. @returns how many members were written
 */
export async function writeMembers(
  db: Knex,
  members: AsyncIterable<BulkMember> | Iterable<BulkMember>,
  options: BatchOptions = {},
): Promise<number> {
  return db.transaction((trx) =>
    writeInBatches(
      trx,
      members,
      [
        { table: 'career_person', columns: personColumns, rowsOf: ({ person }) => [personValues(person)] },
        {
          table: 'affiliation_period',
          columns: periodColumns,
          rowsOf: ({ person, periods }) => periods.map((period) => periodValues(person.memberId, period)),
        },
        {
          table: 'directory_registration',
          columns: registrationColumns,
          rowsOf: ({ person, periods }) => registrationRows(person.memberId, periods),
        },
        {
          table: 'career_year',
          columns: yearColumns,
          rowsOf: ({ person, quarters }) => settledYears(quarters).map((year) => yearValues(person.memberId, year)),
        },
      ],
      options,
    ),
  );
}
