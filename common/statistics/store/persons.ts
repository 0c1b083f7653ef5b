import type { Knex } from 'knex';
import type { LocalDate } from '../../dates';
import { copyInto, type CopyValue } from '../../database';
import { placeOf } from '../places';
import { stretchesOf, type StatisticsPeriod } from '../stretches';
import { addCells } from './cells';

/** The facts of a person that statistics count by. */
export interface StatisticsPerson {
  readonly memberId: string;
  readonly sex: string;
  readonly birthDate: LocalDate | null;
  readonly postalCode: string;
  readonly language: string;
}

const personColumns = ['member_id', 'sex', 'birth_date', 'region', 'province', 'municipality', 'language'];
const stretchColumns = ['member_id', 'from_quarter', 'to_quarter', 'is_at_end', 'category', 'quality', 'branch'];

/** Takes over the facts of a person and moves what was counted of it to where it belongs now. */
export async function savePerson(trx: Knex.Transaction, person: StatisticsPerson, knownOn: LocalDate): Promise<void> {
  const row = asRow(personColumns, personValues(person));
  await recounted(trx, person.memberId, knownOn, () =>
    trx('statistics_person').insert(row).onConflict('member_id').merge(),
  );
}

/** Takes over the periods of a person and moves what was counted of it to where it belongs now. */
export async function savePeriods(
  trx: Knex.Transaction,
  memberId: string,
  periods: readonly StatisticsPeriod[],
  knownOn: LocalDate,
): Promise<void> {
  const rows = stretchValues(memberId, periods).map((values) => asRow(stretchColumns, values));
  await recounted(trx, memberId, knownOn, async () => {
    await trx('statistics_stretch').where({ member_id: memberId }).delete();
    if (rows.length > 0) await trx('statistics_stretch').insert(rows);
  });
}

/**
 * Forgets the facts of a person whose file was erased. Its periods lie before the quarters that are kept, so that no figure
 * changes; what may still be counted stands under "unspecified" from then on, or under nothing.
 */
export async function forgetPerson(trx: Knex.Transaction, memberId: string, knownOn: LocalDate): Promise<void> {
  await recounted(trx, memberId, knownOn, async () => {
    await trx('statistics_stretch').where({ member_id: memberId }).delete();
    await trx('statistics_person').where({ member_id: memberId }).delete();
  });
}

/**
 * Takes everything of a person out of the cells, writes, and puts it in again. Changes of one person wait for each other:
 * triggers that book what is counted hold a share of the lock that is taken here.
 */
async function recounted(
  trx: Knex.Transaction,
  memberId: string,
  knownOn: LocalDate,
  write: () => PromiseLike<unknown>,
): Promise<void> {
  await trx.raw('select from statistics_person where member_id = ? for update', [memberId]);
  const own = { where: 'member_id = ?', values: [memberId] };
  await addCells(trx, knownOn, -1, own);
  await write();
  await addCells(trx, knownOn, 1, own);
}

/**
 * Writes the facts of many persons with COPY; what follows from them is counted by the recount after it.
 * @param db pool of the subgraph's schema; the persons must be new
 */
export async function writePersons(
  db: Knex,
  persons: AsyncIterable<StatisticsPerson & { readonly periods: readonly StatisticsPeriod[] }>,
  batchSize = 5_000,
): Promise<void> {
  let people: CopyValue[][] = [];
  let stretches: CopyValue[][] = [];
  const flush = async () => {
    await copyInto(db, 'statistics_person', personColumns, people);
    await copyInto(db, 'statistics_stretch', stretchColumns, stretches);
    [people, stretches] = [[], []];
  };
  for await (const person of persons) {
    people.push(personValues(person));
    stretches.push(...stretchValues(person.memberId, person.periods));
    if (people.length >= batchSize) await flush();
  }
  await flush();
}

function personValues({ memberId, sex, birthDate, postalCode, language }: StatisticsPerson): CopyValue[] {
  const { region, province, municipality } = placeOf(postalCode);
  return [memberId, sex, birthDate, region, province, municipality, language.toUpperCase()];
}

function stretchValues(memberId: string, periods: readonly StatisticsPeriod[]): CopyValue[][] {
  return stretchesOf(periods).map(({ from, to, isAtEnd, category, quality, branch }) => [
    ...[memberId, from, to, isAtEnd, category, quality, branch],
  ]);
}

function asRow(columns: readonly string[], values: readonly CopyValue[]): Record<string, CopyValue> {
  return Object.fromEntries(columns.map((column, index) => [column, values[index]]));
}
