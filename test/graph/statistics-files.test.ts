import { createHash } from 'node:crypto';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { Knex } from 'knex';
import { addDays, dateInBelgium, type LocalDate } from '../../common/dates';
import type { PatternDimension } from '../../common/statistics/dimensions';
import { type CountedRow, keyAt } from '../../common/statistics/disclosure/grid';
import { Knowledge, tables } from '../statistics/disclosure/attack';
import { clientOperation, testGraph, type TestGraph } from './fixture';

let graph: TestGraph;
const tokens = new Map<string, string>();
beforeAll(async () => {
  graph = await testGraph({ members: 400 });
  for (const persona of graph.issuer?.personas ?? []) {
    tokens.set(persona.id, (await graph.issuer?.tokenOf(persona)) ?? '');
  }
}, 180_000);
afterAll(() => graph?.end());

const yesterday = () => addDays(dateInBelgium(new Date()), -1);
const period = 'from=2025-Q1&to=2025-Q4';

function get(path: string, headers: Record<string, string> = {}, as = 'reporting') {
  return fetch(`${graph.url}/statistics${path}`, {
    headers: { authorization: `Bearer ${tokens.get(as)}`, ...headers },
  });
}

async function text(path: string, headers?: Record<string, string>): Promise<string> {
  const response = await get(path, headers);
  const body = Buffer.from(await response.arrayBuffer()).toString('utf8');
  if (!response.ok) throw new Error(body);
  return body;
}

type Row = Record<string, string>;

/** A true count of the database. */
type Person = { readonly values: CountedRow['values']; readonly members: number };

/** Reads CSV whose values have no separators in them. */
function rowsOf(csv: string, separator = ','): Row[] {
  const [header = '', ...lines] = csv.replace('\uFEFF', '').trimEnd().split('\r\n');
  const names = header.split(separator);
  return lines.map((line) => {
    const values = line.match(new RegExp(`("[^"]*"|[^${separator}]*)(?:${separator}|$)`, 'g')) ?? [];
    return Object.fromEntries(names.map((name, index) => [name, (values[index] ?? '').replace(/[,;]$/, '')]));
  });
}

const table = async (dataset: string, query: string) => rowsOf(await text(`/data/${dataset}?${query}`));

async function inGraph(by: readonly string[], filter?: object) {
  const { data } = await graph.ask(clientOperation('Statistics'), {
    as: 'reporting',
    variables: { period: { from: '2025-Q1', to: '2025-Q4' }, by, filter },
  });
  return data.statistics;
}

function db(name: 'members' | 'contributions' | 'benefits'): Knex {
  const services = graph.services.get(name);
  if (!services) throw new Error(`${name} is not there`);
  return services.db;
}

describe('CSV', () => {
  test.each(['members', 'contributions', 'benefits'])('%s has the same columns whatever is asked', async (name) => {
    const header = async (query: string) => (await text(`/data/${name}?${query}`)).split('\r\n', 1)[0];
    const columns = await header(period);
    expect(columns).toMatch(/^time_period,category,category_label,.*,obs_status,conf_status,as_of,action$/);
    expect(await header(`${period}&by=branch,quarter`)).toBe(columns);
    const nothing = `${period}&by=sex&c[municipality]=1999`;
    expect(await text(`/data/${name}?${nothing}`)).toBe(`${columns}\r\n`);
  });

  test('tells the figures of the graph', async () => {
    const rows = await table('contributions', `${period}&by=branch,quarter`);
    const { contributions, asOf } = await inGraph(['BRANCH', 'QUARTER']);
    expect(rows).toHaveLength(contributions.cells.length);
    for (const { keys, due, suppressed } of contributions.cells) {
      const row = rows.find((one) => one.branch === keys[0].value && one.time_period === keys[1].value);
      expect(row).toMatchObject({
        due: due ?? '',
        conf_status: suppressed ? 'N' : 'F',
        as_of: asOf,
        category: '_T',
        category_label: 'Total',
      });
    }
  });

  test('opens in a Belgian Excel: mark, semicolon, decimal comma, labels in the language', async () => {
    const csv = await text(`/data/contributions?${period}&by=sex&locale=nl-BE&language=nl`);
    expect(csv.startsWith('\uFEFFtime_period;')).toBe(true);
    const [women] = rowsOf(csv, ';');
    expect(women).toMatchObject({ sex: 'FEMALE', sex_label: 'Vrouwen' });
    const [all] = rowsOf(await text(`/data/contributions?${period}&locale=nl-BE&language=nl`), ';');
    expect(all).toMatchObject({ sex: '_T', sex_label: 'Totaal' });
    expect(all?.due).toMatch(/^\d+,\d\d$/);
  });

  test('a period without quarters says how long it is', async () => {
    const [row] = await table('members', 'from=2025-Q3&to=2025-Q4');
    expect(row?.time_period).toBe('2025-07-01/P6M');
  });
});

test('SDMX-CSV has one observation a line, and every code stands in a code list', async () => {
  const csv = await text(`/data/benefits?${period}&by=scheme,quarter&format=sdmx-csv`);
  expect(csv.split('\r\n', 1)[0]).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,CATEGORY,.*,MEASURE,TIME_PERIOD,OBS_VALUE,/);
  const lists = rowsOf(await text('/codelists'));
  const known = new Set(lists.map((one) => `${one.code_list} ${one.code}`));
  const rows = rowsOf(csv);
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    expect(row.STRUCTURE_ID).toBe('FUND:STATISTICS_BENEFITS(1.0.0)');
    for (const name of ['CATEGORY', 'SCHEME', 'MEASURE', 'UNIT_MEASURE', 'OBS_STATUS', 'CONF_STATUS', 'ACTION']) {
      expect(known).toContain(`CL_${name} ${row[name]}`);
    }
    expect(row.OBS_VALUE === '').toBe(row.OBS_STATUS !== 'A');
  }
  for (const one of lists) for (const language of ['fr', 'nl', 'de', 'en']) expect(one[language]).toMatch(/\S/);
});

test('Parquet keeps types and nulls, and its bytes are those of the manifest', async () => {
  const query = `${period}&by=branch,age_band,quarter&format=parquet`;
  const response = await get(`/data/contributions?${query}`);
  const file = await response.arrayBuffer();
  const metadata = parquetMetadata(file);
  const rows = await parquetReadObjects({ file });
  const csv = await table('contributions', `${period}&by=branch,age_band,quarter`);
  expect(rows).toHaveLength(csv.length);
  expect(rows.some(({ due }) => due === null)).toBe(true);
  rows.forEach((row, index) => {
    expect(row.due === null ? '' : Number(row.due).toFixed(2)).toBe(csv[index]?.due);
    expect(row.as_of).toEqual(new Date(`${csv[index]?.as_of}T00:00:00Z`));
  });
  expect(metadata.schema.find(({ name }) => name === 'due')).toMatchObject({ converted_type: 'DECIMAL', scale: 2 });
  const manifest = JSON.parse(await text(`/manifest/contributions?${query}`));
  const sha256 = createHash('sha256').update(Buffer.from(file)).digest('hex');
  expect(manifest.files).toEqual([
    expect.objectContaining({ format: 'parquet', rows: rows.length, bytes: file.byteLength, sha256 }),
  ]);
});

test('the query of a manifest gives exactly the bytes that it counted', async () => {
  const { files } = JSON.parse(await text(`/manifest/members?${period}&by=region,quarter&c[sex]=FEMALE`));
  expect(files.map((one: { format: string }) => one.format)).toEqual(['csv', 'sdmx-csv', 'parquet', 'json']);
  for (const { query, sha256, etag } of files) {
    const response = await get(`/data/members?${query}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(response.headers.get('etag')).toBe(etag);
  }
});

describe('a transfer in pieces', () => {
  test.each(['branch,quarter', 'municipality,quarter', 'sex'])('pages of %s are the whole table', async (by) => {
    const whole = JSON.parse(await text(`/data/members?${period}&by=${by}&format=json`));
    expect(whole).toMatchObject({ dataset: 'members', version: '1.0.0', asOf: yesterday(), nextCursor: null });
    const rows: unknown[] = [];
    let cursor: string | null = '';
    for (let pages = 0; cursor !== null && pages < 2000; pages += 1) {
      const limit = Math.max(1, Math.ceil(whole.rows.length / 4));
      const page: any = JSON.parse(
        await text(`/data/members?${period}&by=${by}&format=json&limit=${limit}&cursor=${cursor}`),
      );
      expect(page.rows.length).toBeLessThanOrEqual(limit);
      rows.push(...page.rows);
      cursor = page.nextCursor;
    }
    expect(rows).toEqual(whole.rows);
  });

  test('ranges are the whole file, and a range of another file is not taken up', async () => {
    const path = `/data/members?${period}&by=branch,quarter`;
    const first = await get(path);
    const whole = Buffer.from(await first.arrayBuffer());
    const etag = first.headers.get('etag') ?? '';
    const middle = Math.floor(whole.length / 2);
    const parts = [`bytes=0-${middle}`, `bytes=${middle + 1}-`].map((range) => get(path, { range, 'if-range': etag }));
    const [head, tail] = await Promise.all(parts);
    expect([head?.status, tail?.status]).toEqual([206, 206]);
    expect(tail?.headers.get('content-range')).toBe(`bytes ${middle + 1}-${whole.length - 1}/${whole.length}`);
    const bytes = await Promise.all(
      [head, tail].map(async (one) => Buffer.from((await one?.arrayBuffer()) ?? new ArrayBuffer(0))),
    );
    expect(Buffer.concat(bytes)).toEqual(whole);
    const other = await get(path, { range: 'bytes=5-', 'if-range': '"another"' });
    expect(other.status).toBe(200);
    expect((await get(path, { range: `bytes=${whole.length}-` })).status).toBe(416);
  });

  test('a file that the client has is not sent again; another question has another tag', async () => {
    const path = `/data/members?${period}&by=branch`;
    const etag = (await get(path)).headers.get('etag') ?? '';
    const again = await get(path, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get(`${path}&locale=fr-BE`, { 'if-none-match': etag })).status).toBe(200);
    expect((await get(`${path}&asOf=2026-01-31`, { 'if-none-match': etag })).status).toBe(200);
    expect((await get(path, { 'if-none-match': etag }, 'member')).status).toBe(403);
  });
});

describe('updatedAfter', () => {
  test('of a day before anything was known gives all, of the state itself nothing', async () => {
    const all = await table('members', `${period}&by=branch,quarter`);
    const since = await table('members', `${period}&by=branch,quarter&updatedAfter=2025-12-31`);
    expect(since).toEqual(all.map((row) => ({ ...row, action: 'R' })));
    expect(await table('members', `${period}&by=branch,quarter&updatedAfter=${yesterday()}`)).toEqual([]);
    expect(await table('members', `${period}&by=branch,quarter&updatedAfter=${yesterday()}T23:00:00Z`)).toEqual([]);
  });

  test('gives what replaces a former value, and what is no longer there', async () => {
    const former = addDays(yesterday(), -3);
    const at = { known_on: addDays(yesterday(), -10), quarter: '2025-Q2' };
    const cell = { quality: 'HELPER', branch: 'FISHING', sex: 'MALE', age_band: 'Y30T39', region: 'BRUSSELS' };
    const rest = { province: 'BRUSSELS_CAPITAL', municipality: '1000', language: 'FR', category: 'STUDENT' };
    await db('members')('statistics_cell').insert([
      { ...at, ...cell, ...rest, members: 50 },
      { ...at, known_on: addDays(former, 1), ...cell, ...rest, members: -50 },
      { ...at, known_on: addDays(former, 1), ...cell, ...rest, quarter: '2025-Q3', members: 70 },
    ]);
    const rows = await table('members', `${period}&by=branch,quarter&asOf=${yesterday()}&updatedAfter=${former}`);
    const fishing = rows.filter(({ branch }) => branch === 'FISHING').map((row) => [row.time_period, row.action]);
    expect(fishing).toContainEqual(['2025-Q3', 'R']);
    expect(rows.find((row) => row.branch === 'FISHING' && row.time_period === '2025-Q2')?.action).toMatch(/R|D/);
    await db('members')('statistics_cell').where(cell).where({ category: 'STUDENT' }).delete();
  });
});

describe('what is refused is a typed problem', () => {
  test.each<[string, string | undefined, number, string]>([
    ['nobody', undefined, 401, 'UNAUTHENTICATED'],
    ...['member', 'accountant', 'client-manager', 'operator', 'inasti'].map((one): [string, string, number, string] => [
      one,
      one,
      403,
      'FORBIDDEN',
    ]),
  ])('%s may not read', async (_, persona, status, code) => {
    for (const path of [`/data/members?${period}`, `/manifest/members?${period}`, '', '/codelists']) {
      const response = await (persona === undefined ? fetch(`${graph.url}/statistics${path}`) : get(path, {}, persona));
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(await response.json()).toMatchObject({ status, code, type: `urn:problem:${code}` });
    }
  });

  test.each([
    ['/data/members?from=2025-Q1', 'to', 'required'],
    ['/data/members?from=2025-Q5&to=2025-Q4', 'from', 'quarter-form'],
    ['/data/members?from=2025-Q2&to=2025-Q1', 'to', 'statistics-period-order'],
    ['/data/members?from=2025-Q2&to=2999-Q1', 'to', 'statistics-period-future'],
    ['/data/members?from=2025-Q1&to=2025-Q4&asOf=2025-06-30', 'to', 'statistics-period-future'],
    ['/data/members?from=2015-Q1&to=2025-Q1', 'period', 'statistics-period-length'],
    [`/data/members?${period}&by=shoe_size`, 'by', 'unknown-value'],
    [`/data/members?${period}&by=scheme`, 'by', 'statistics-dimension-absent'],
    [`/data/members?${period}&by=sex,sex`, 'by', 'statistics-dimension-twice'],
    [`/data/members?${period}&by=sex,branch,quality,category`, 'by', 'statistics-dimensions-many'],
    [`/data/members?${period}&c[region]=MARS`, 'filter.region', 'statistics-filter-value'],
    [`/data/members?${period}&format=xlsx`, 'format', 'unknown-value'],
    [`/data/members?${period}&limit=0`, 'limit', 'statistics-limit'],
    [`/data/members?${period}&cursor=nonsense`, 'cursor', 'statistics-cursor'],
    [`/data/members?${period}&updatedAfter=lately`, 'updatedAfter', 'statistics-updated-after'],
    [`/data/members?${period}&member=1`, 'member', 'unknown-field'],
    [`/data/members?${period}&by=sex&by=branch`, 'by', 'statistics-parameter-twice'],
    [`/data/people?${period}`, 'dataset', 'unknown-value'],
  ])('%s', async (path, field, rule) => {
    const response = await get(path, { 'accept-language': 'fr' });
    const problem = (await response.json()) as Record<string, string>;
    expect(problem).toMatchObject({ code: 'INVALID_INPUT', field, rule });
    expect(problem.detail).toMatch(/\S{3}/);
    expect(problem.detail).not.toMatch(/statistics-/);
    expect(response.headers.get('content-language')).toBe('fr');
  });
});

test('every question through an endpoint is written down, under who asked', async () => {
  await text(`/data/members?${period}&by=language,sex&c[branch]=COMMERCE`);
  const last = await db('members')('statistics_question').orderBy('id', 'desc').first();
  expect(last).toMatchObject({ crossed: ['SEX', 'LANGUAGE'], filter: { BRANCH: ['COMMERCE'] } });
});

describe('nobody is recognized through the endpoints', () => {
  const crossed: PatternDimension[] = ['CATEGORY', 'BRANCH', 'SEX', 'REGION'];
  const columns = crossed.map((one) => one.toLowerCase());

  test('what is told by tables, filters, shorter periods and changes works out no unsafe cell', async () => {
    const persons = await persona('2025-Q4');
    const universe = combinations(persons);
    const knowledge = new Knowledge();
    const secrets = new Map<string, Map<number, number>>();
    for (const by of tables(crossed, 3)) {
      const level = crossed.map((one) => (by.includes(one) ? one : null));
      const figures = figuresAt(level, universe);
      const counts = countsAt(level, persons);
      const name = by.map((one) => one.toLowerCase()).join(',');
      const rows = [
        ...(await table('members', `from=2025-Q4&to=2025-Q4&by=${name}`)),
        ...(await table('members', `from=2025-Q3&to=2025-Q4&by=${name},quarter`)),
        ...(await table('members', `from=2025-Q4&to=2025-Q4&by=${name},quarter&updatedAfter=2025-12-31`)),
        ...(await filtered(by)),
      ];
      const silent = new Set(rows.filter((row) => row.conf_status === 'N').map((row) => keyAt(level, valuesOf(row))));
      for (const [key, figure] of figures) {
        if (!silent.has(key)) knowledge.learn(figure);
        const count = counts.get(key) ?? 0;
        if (count >= 1 && count <= 4) secrets.set(`${name} ${key}`, figure);
      }
      for (const row of rows.filter((one) => one.time_period?.startsWith('2025-Q4') && one.conf_status === 'F')) {
        const key = keyAt(level, valuesOf(row));
        expect(silent).not.toContain(key);
        expect(Number(row.count)).toBe(counts.get(key));
      }
    }
    expect(secrets.size).toBeGreaterThan(20);
    expect([...secrets].filter(([, figure]) => knowledge.knows(figure)).map(([name]) => name)).toEqual([]);
  }, 120_000);

  /** The same table read through a filter on each value of its last dimension. */
  async function filtered(by: readonly PatternDimension[]): Promise<Row[]> {
    const last = by[by.length - 1];
    if (last !== 'REGION') return [];
    const rest = by.slice(0, -1).map((one) => one.toLowerCase());
    const all = ['BRUSSELS', 'FLANDERS', 'WALLONIA'].map(async (region) => {
      const rows = await table('members', `from=2025-Q4&to=2025-Q4&by=${rest.join(',')}&c[region]=${region}`);
      return rows.map((row) => ({ ...row, region, time_period: '2025-Q4' }));
    });
    return (await Promise.all(all)).flat();
  }

  /** True counts, which the attacker does not have. */
  async function persona(quarter: string): Promise<Person[]> {
    const rows = await db('members')('statistics_cell')
      .select(...columns)
      .sum({ members: 'members' })
      .where({ quarter })
      .where('known_on', '<=', yesterday())
      .groupBy(...columns);
    return rows.map((row: any) => ({ values: valuesOf(row), members: Number(row.members) }));
  }

  function valuesOf(row: Row): CountedRow['values'] {
    return Object.fromEntries(
      crossed.map((one, index) => [one, row[columns[index] ?? ''] ?? '']),
    ) as CountedRow['values'];
  }

  /** Every combination of values that occur. */
  function combinations(rows: readonly Person[]): CountedRow['values'][] {
    return crossed.reduce<CountedRow['values'][]>(
      (all, one) => {
        const values = [...new Set(rows.map((row) => row.values[one] ?? ''))];
        return all.flatMap((combination) => values.map((value) => ({ ...combination, [one]: value })));
      },
      [{} as CountedRow['values']],
    );
  }

  function figuresAt(level: readonly (PatternDimension | null)[], universe: readonly CountedRow['values'][]) {
    const figures = new Map<string, Map<number, number>>();
    universe.forEach((values, position) => {
      const key = keyAt(level, values);
      figures.set(key, (figures.get(key) ?? new Map<number, number>()).set(position, 1));
    });
    return figures;
  }

  function countsAt(level: readonly (PatternDimension | null)[], rows: readonly Person[]): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { values, members } of rows) {
      const key = keyAt(level, values);
      counts.set(key, (counts.get(key) ?? 0) + members);
    }
    return counts;
  }
});

test('a state that is not over is not told', async () => {
  const today: LocalDate = dateInBelgium(new Date());
  const response = await get(`/data/members?${period}&asOf=${today}`);
  expect(await response.json()).toMatchObject({ code: 'INVALID_INPUT', rule: 'statistics-day-not-over' });
});

test('the description is open, and names every path and parameter that is served', async () => {
  const response = await fetch(`${graph.url}/statistics/openapi.json`);
  const { openapi, paths } = (await response.json()) as any;
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths)).toEqual([
    '/statistics',
    '/statistics/codelists',
    '/statistics/data/{dataset}',
    '/statistics/manifest/{dataset}',
  ]);
});
