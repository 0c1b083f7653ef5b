import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import { cents } from '../../../../common/money';
import type { Filing, Sheet, Treatment } from '../domain/filing';
import { taxpayerOf, type TaxpayerRow } from './taxpayers';

interface FilingRow {
  readonly income_year: number;
  readonly sequence: number;
  readonly status: Filing['status'];
  readonly created_on: LocalDate;
  readonly reason: string | null;
  readonly sheet_count: number;
  readonly control_cents: number;
  readonly withheld_cents: number;
  readonly file_name: string | null;
  readonly file_hash: string | null;
}

/** Filings of a year in order: the one of the year, then its corrections. */
export async function findFilings(db: Knex, incomeYear: number): Promise<Filing[]> {
  return (await db<FilingRow>('belcotax_filing').where('income_year', incomeYear).orderBy('sequence')).map(filingOf);
}

/** Which sheets a filing gets. */
export interface NewFiling {
  readonly incomeYear: number;
  readonly createdOn: LocalDate;
  /** Benefits that are reported. */
  readonly benefits: readonly string[];
  readonly reason: string | null;
}

/**
 * Fixes the sheets of the next filing of a year: of everyone who was paid, or of those for whom something else is true than
 * was filed last. One statement, whatever the number. @returns the filing, or null when nothing is to be filed
 */
export async function prepareFiling(trx: Knex.Transaction, filing: NewFiling): Promise<Filing | null> {
  const { incomeYear, createdOn, benefits, reason } = filing;
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`belcotax ${incomeYear}`]);
  const sequence = (await findFilings(trx, incomeYear)).length;
  await trx.raw(sheetsOf, { year: incomeYear, sequence, benefits: [...benefits] });
  const { rows } = await trx.raw<{ rows: FilingRow[] }>(totalsOf, { year: incomeYear, sequence, createdOn, reason });
  const [row] = rows;
  return row === undefined ? null : filingOf(row);
}

/**
 * What is true now beside what the last sheet of each person says. A person without a sheet gets an original one in the
 * filing of the year and an addition later; one for whom nothing is left gets a cancellation.
 */
const sheetsOf = `
  with present as (
    select member_id,
      sum(gross_cents) filter (where extract(year from period_to) >= income_year)::bigint as other_events,
      sum(gross_cents) filter (where extract(year from period_to) < income_year)::bigint as arrears,
      sum(withheld_cents)::bigint as withheld
    from benefit_payment
    where income_year = :year and benefit = any (:benefits)
    group by member_id
    having sum(gross_cents) <> 0 or sum(withheld_cents) <> 0
  ),
  filed as (
    select distinct on (member_id) member_id, number, treatment, other_events_cents, arrears_cents, withheld_cents
    from belcotax_sheet where income_year = :year order by member_id, sequence desc
  ),
  wanted as (
    select coalesce(present.member_id, filed.member_id) as member_id, filed.number,
      case when present.member_id is null then 3
        when filed.number is null then case when :sequence = 0 then 0 else 2 end
        when filed.treatment = 3 then 2
        else 1 end as treatment,
      coalesce(present.other_events, 0) as other_events, coalesce(present.arrears, 0) as arrears,
      coalesce(present.withheld, 0) as withheld
    from present full join filed using (member_id)
    where filed.number is null
      or (present.member_id is null and filed.treatment <> 3)
      or (present.member_id is not null and (filed.treatment = 3
        or (coalesce(present.other_events, 0), coalesce(present.arrears, 0), coalesce(present.withheld, 0))
          is distinct from (filed.other_events_cents, filed.arrears_cents, filed.withheld_cents)))
  )
  insert into belcotax_sheet
    (income_year, sequence, place, number, member_id, treatment, other_events_cents, arrears_cents, withheld_cents)
  select :year, :sequence, row_number() over (order by member_id),
    coalesce(number, (select coalesce(max(number), 0) from belcotax_sheet where income_year = :year)
      + count(*) filter (where number is null) over (order by member_id)),
    member_id, treatment,
    case when treatment = 3 then 0 else other_events end,
    case when treatment = 3 then 0 else arrears end,
    case when treatment = 3 then 0 else withheld end
  from wanted`;

const totalsOf = `
  insert into belcotax_filing (income_year, sequence, status, created_on, reason, sheet_count, control_cents, withheld_cents)
  select :year, :sequence, 'PREPARED', :createdOn, :reason, count(*),
    sum(other_events_cents + arrears_cents + withheld_cents), sum(withheld_cents)
  from belcotax_sheet where income_year = :year and sequence = :sequence
  having count(*) > 0
  returning *`;

/** Sheets read at once. */
const pageSize = 1_000;

/** Sheets of a filing in order of place, a page at a time. */
export async function* readSheets(db: Knex, { incomeYear, sequence }: Filing): AsyncGenerator<Sheet> {
  let after = 0;
  for (;;) {
    const rows: SheetRow[] = await db('belcotax_sheet')
      .join('taxpayer', 'taxpayer.member_id', 'belcotax_sheet.member_id')
      .where({ income_year: incomeYear, sequence })
      .where('place', '>', after)
      .orderBy('place')
      .limit(pageSize)
      .select('taxpayer.*', 'place', 'number', 'treatment', 'other_events_cents', 'arrears_cents', 'withheld_cents');
    yield* rows.map(sheetOf);
    if (rows.length < pageSize) return;
    after = rows.at(-1)!.place;
  }
}

/** Writes down that the file of a filing is there. */
export async function saveWritten(
  db: Knex,
  { incomeYear, sequence }: Filing,
  file: { readonly name: string; readonly hash: string },
): Promise<void> {
  await db('belcotax_filing')
    .where({ income_year: incomeYear, sequence })
    .whereIn('status', ['PREPARED', 'WRITTEN', 'REFUSED'])
    .update({ status: 'WRITTEN', file_name: file.name, file_hash: file.hash });
}

/**
 * Writes down what the tax administration says of the last filing of a year that was written. One that was accepted stays so.
 * @returns the filing with its new status, or null when none waits for an answer
 */
export async function answerFiling(
  db: Knex,
  incomeYear: number,
  status: 'ACCEPTED' | 'REFUSED',
): Promise<Filing | null> {
  const last = (await findFilings(db, incomeYear)).at(-1);
  if (last?.status !== 'WRITTEN') return null;
  await db('belcotax_filing')
    .where({ income_year: incomeYear, sequence: last.sequence, status: 'WRITTEN' })
    .update({ status });
  return { ...last, status };
}

/** Persons of whom a sheet is to be made and who are not known; such a filing would lack them. */
export async function countUnknownPersons(db: Knex, { incomeYear, sequence }: Filing): Promise<number> {
  const rows = await db('belcotax_sheet')
    .leftJoin('taxpayer', 'taxpayer.member_id', 'belcotax_sheet.member_id')
    .where({ income_year: incomeYear, sequence })
    .whereNull('taxpayer.member_id')
    .count();
  return Number(rows[0]?.count ?? 0);
}

interface SheetRow extends TaxpayerRow {
  readonly place: number;
  readonly number: number;
  readonly treatment: Treatment;
  readonly other_events_cents: number;
  readonly arrears_cents: number;
  readonly withheld_cents: number;
}

function sheetOf(row: SheetRow): Sheet {
  return {
    number: row.number,
    treatment: row.treatment,
    person: taxpayerOf(row),
    otherEvents: cents(row.other_events_cents),
    arrears: cents(row.arrears_cents),
    withheld: cents(row.withheld_cents),
  };
}

function filingOf(row: FilingRow): Filing {
  return {
    incomeYear: row.income_year,
    sequence: row.sequence,
    createdOn: row.created_on,
    status: row.status,
    reason: row.reason,
    sheetCount: row.sheet_count,
    controlTotal: cents(row.control_cents),
    withheldTotal: cents(row.withheld_cents),
    fileName: row.file_name,
    fileHash: row.file_hash,
  };
}
