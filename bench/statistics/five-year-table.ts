import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../common/clock';
import { connect, migrate, startPostgres } from '../../common/database';
import { addQuarters, quarterOf } from '../../common/quarter';
import { answerPart, type Dimension, keyOf, recount, type StatisticsPart } from '../../common/statistics';
import { columnOf, notApplicable } from '../../common/statistics/dimensions';
import { placeOf } from '../../common/statistics/places';
import type { SubgraphName } from '../../common/subgraph/module';
import type { SubgraphServices } from '../../common/subgraph/request';
import { loadModule } from '../../cli/modules';
import { contributionStatistics } from '../../subgraphs/contributions/domain/statistics-contributions';
import { memberStatistics } from '../../subgraphs/members/domain/statistics-members';

const tables: readonly (readonly Dimension[])[] = [
  ['CATEGORY', 'BRANCH', 'QUARTER'],
  ['BRANCH', 'AGE_BAND', 'PROVINCE', 'QUARTER'],
  ['CATEGORY', 'SEX', 'MUNICIPALITY', 'QUARTER'],
];
const parts: readonly (readonly [SubgraphName, StatisticsPart])[] = [
  ['members', memberStatistics],
  ['contributions', contributionStatistics],
];

/** Postal codes that the invented persons live in: as many as the country has, about equally spread over its ranges. */
const postalCodes = Array.from({ length: 1125 }, (_, index) => String(1000 + index * 8));

const listedPlaces = postalCodes
  .map((code) => {
    const { region, province, municipality } = placeOf(code);
    return `('${region}', '${province}', '${municipality}')`;
  })
  .join(', ');

/** Invented persons, spread over sexes, ages, postal codes, categories and branches; affiliated since up to ten years. */
const persons = (members: number) => `
  insert into statistics_person
  select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, (array['FEMALE', 'MALE'])[1 + n % 2],
    date '1950-01-01' + (hashint4(n) & 20479), place.region, place.province, place.code, (array['FR', 'NL'])[1 + (n / 7) % 2]
  from generate_series(1, ${members}) n
  join (select *, row_number() over () - 1 as number from (values ${listedPlaces}) listed (region, province, code)) place
    on place.number = (hashint4(n + 3) & 1048575) % ${postalCodes.length};
  insert into statistics_stretch
  select member_id, to_char(date '2026-01-01' - (hashint4(n) & 4095), 'YYYY"-Q"Q'), null, true,
    (array['MAIN', 'MAIN', 'MAIN', 'SECONDARY', 'PENSIONER'])[1 + (hashint4(n + 1) & 1023) % 5], 'SELF_EMPLOYED',
    (array['AGRICULTURE', 'FISHING', 'INDUSTRY_AND_CRAFTS', 'COMMERCE', 'LIBERAL_PROFESSIONS', 'SERVICES', 'MISCELLANEOUS'])
      [1 + (hashint4(n + 2) & 1023) % 7]
  from (select member_id, row_number() over (order by member_id)::integer as n from statistics_person) person;`;

/** Their claims of every quarter up to now; one in twenty is not paid. */
const claims = `
  set local statistics.bulk to 'on';
  insert into claim (member_id, quarter, number, category, basis, standing, is_first_quarter, claimed_on, due_on, contribution_cents,
    fee_cents, surcharge_cents, paid_contribution_cents, paid_fee_cents, paid_surcharge_cents, surcharge_from)
  select member_id, quarter, 0, category::contribution_category, 'DEFINITIVE', 'OWED', false, last_day - 80, last_day,
    80000 + (hashint4(last_day - date '2000-01-01') & 65535), 3000, 0, case when (hashtext(member_id::text) & 31) < 30 then
    80000 + (hashint4(last_day - date '2000-01-01') & 65535) else 0 end, 3000, 0, last_day
  from statistics_stretch join statistics_quarter on quarter >= from_quarter and last_day <= now() + interval '3 months';`;

/**
 * Tables over five years, with everything that an answer costs (reading the aggregates, disclosure control, the log), beside a
 * full scan that adds the same table up from every person and claim.
 */
export async function benchFiveYearTable(members: number, print: (line: string) => void): Promise<void> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'bench-statistics-'));
  const server = await startPostgres({ dataDirectory, durable: false });
  const opened = new Map<SubgraphName, Promise<SubgraphServices>>();
  const services = (name: SubgraphName) => {
    const known = opened.get(name) ?? open(server.url, name);
    opened.set(name, known);
    return known;
  };
  try {
    for (const [name, part] of parts) {
      const { db, clock } = await services(name);
      await db.raw(persons(members));
      if (name === 'contributions') await db.transaction((trx) => trx.raw(claims));
      const counted = await milliseconds(() => recount(db, clock.today(), { isOpening: true }), 1);
      print(`statistics of ${name}, ${members} members: counted in ${(counted / 1000).toFixed(1)} s`);
      await benchPart(name, part, { db, clock }, print);
    }
  } finally {
    await Promise.all([...opened.values()].map(async (one) => (await one).db.destroy()));
    await server.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

async function open(url: string, name: SubgraphName): Promise<SubgraphServices> {
  const module = await loadModule(name);
  const db = connect({ url, schema: module.databaseSchema, statementTimeoutMs: 0 });
  await migrate(db, module);
  return { db, clock: systemClock };
}

async function benchPart(
  name: SubgraphName,
  part: StatisticsPart,
  { db, clock }: SubgraphServices,
  print: (line: string) => void,
): Promise<void> {
  const [{ count: cells } = { count: 0 }] = await db('statistics_cell').count();
  const [{ count: coarse } = { count: 0 }] = await db('statistics_coarse_cell').count();
  print(`statistics of ${name}: ${cells} cells, ${coarse} without municipalities`);
  const to = addQuarters(quarterOf(clock.today()), -1);
  const key = keyOf(addQuarters(to, -19), to, clock.today());
  for (const by of tables) {
    const columns = by.filter((one) => part.has(one as never)).map((one) => columnOf[one] ?? notApplicable);
    const scan = `select ${columns.join(', ')}, ${part.sums.join(', ')} from statistics_source group by ${columns.join(', ')}`;
    const answered = await milliseconds(() =>
      answerPart(part, key, { by }, { db, clock, subject: { id: 'benchmark' } }),
    );
    const scanned = await milliseconds(() => db.raw(scan, { asOf: key.asOf }));
    const ratio = (scanned / answered).toFixed(1);
    print(`  ${by.join(' x ')}: ${answered.toFixed(0)} ms; full scan ${scanned.toFixed(0)} ms, ${ratio} times as long`);
  }
}

/** Milliseconds that something takes, the best of some rounds. */
async function milliseconds(act: () => Promise<unknown>, rounds = 3): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await act();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
