import type { Knex } from 'knex';
import { checkCells, compactCells } from '../../common/statistics';
import { forgetPerson, savePeriods, savePerson } from '../../common/statistics/store/persons';
import type { LocalDate } from '../../common/dates';
import { dateInBelgium } from '../../common/dates';
import { clientOperation, testGraph, type TestGraph } from './fixture';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph({ members: 400 });
}, 180_000);
afterAll(() => graph?.end());

const statistics = clientOperation('Statistics');
const period = { from: '2025-Q1', to: '2025-Q4' };
const dimensions = [
  ...['CATEGORY', 'QUALITY', 'BRANCH', 'SEX', 'AGE_BAND', 'REGION', 'PROVINCE', 'MUNICIPALITY', 'LANGUAGE'],
  ...['QUARTER', 'SCHEME'],
];

function db(name: 'members' | 'contributions' | 'benefits'): Knex {
  const services = graph.services.get(name);
  if (!services) throw new Error(`${name} is not there`);
  return services.db;
}

async function ask(by: readonly string[], filter?: object, asked: object = period) {
  const { data, errors } = await graph.ask(statistics, {
    as: 'reporting',
    language: 'nl',
    variables: { period: asked, by, filter },
  });
  expect(errors).toBeUndefined();
  return data.statistics;
}

const inCents = (text: string) => Number(text.replace('.', ''));
const told = <Cell extends { suppressed: boolean }>(cells: readonly Cell[]) => cells.filter((cell) => !cell.suppressed);

/** Waits until something is so; events travel on their own. */
async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until;) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('it did not come to be so within half a minute');
}

describe('Statistics, as reporting tools send it', () => {
  test('answers its three parts from one state, with labels in the language of the caller', async () => {
    const { asOf, members, contributions, benefits } = await ask(['SEX']);
    expect(asOf < dateInBelgium(new Date())).toBe(true);
    expect(members.cells.map((cell: { keys: unknown }) => cell.keys)).toEqual([
      [{ dimension: 'SEX', value: 'FEMALE', label: 'Vrouwen' }],
      [{ dimension: 'SEX', value: 'MALE', label: 'Mannen' }],
    ]);
    expect(members.cells[0].count + members.cells[1].count).toBe(members.total);
    expect(contributions.total.due).toMatch(/^\d+\.\d\d$/);
    expect(benefits.total.claims).toBeGreaterThan(0);
  });

  test.each(dimensions.flatMap((one, index) => dimensions.slice(index + 1).map((other) => [one, other] as const)))(
    '%s crossed with %s: what is told never exceeds the total, and what is silent is no single person',
    async (...by) => {
      const { members, contributions } = await ask(by);
      const rest =
        members.total -
        told<{ suppressed: boolean; count: number }>(members.cells).reduce((sum, { count }) => sum + count, 0);
      const isAllTold = told(members.cells).length === members.cells.length;
      if (isAllTold) expect(rest).toBe(0);
      else expect(rest).toBeGreaterThanOrEqual(5);
      const due = told<{ suppressed: boolean; due: string }>(contributions.cells).reduce(
        (sum, cell) => sum + inCents(cell.due),
        0,
      );
      expect(due).toBeLessThanOrEqual(inCents(contributions.total.due));
      if (told(contributions.cells).length === contributions.cells.length)
        expect(due).toBe(inCents(contributions.total.due));
    },
  );

  test('totals are the same however cells are crossed, and those of the accounts', async () => {
    const plain = await ask([]);
    const crossed = await ask(['CATEGORY', 'BRANCH', 'MUNICIPALITY']);
    expect(crossed.contributions.total).toEqual(plain.contributions.total);
    expect(crossed.members.total).toBe(plain.members.total);
    const { rows } = await db('contributions').raw(
      `select sum(contribution_cents + fee_cents)::bigint as due, sum(paid_contribution_cents + paid_fee_cents)::bigint as paid
       from claim where quarter between '2025-Q1' and '2025-Q4'`,
    );
    expect(inCents(plain.contributions.total.due)).toBe(Number(rows[0].due));
    expect(inCents(plain.contributions.total.paid)).toBe(Number(rows[0].paid));
    const { rows: affiliated } = await db('members').raw(
      `select count(distinct member_id)::int as count from affiliation_period
       where superseded_at is null and valid_from <= '2025-12-31' and (valid_to is null or valid_to >= '2025-12-31')`,
    );
    expect(plain.members.total).toBe(affiliated[0].count);
  });

  test('what is open in the accounts is the balance of the ledger', async () => {
    const { rows } = await db('contributions').raw(
      `select
         (select sum(unpaid_cents + surcharge_cents)::bigint from statistics_cell) as counted,
         (select sum(paid_surcharge_cents)::bigint from claim) as surcharges_paid,
         (select sum(case when debit = 'DEBTOR' then amount when credit = 'DEBTOR' then -amount else 0 end)::bigint
          from (select debit, credit, contribution_cents + fee_cents + surcharge_cents as amount from ledger_entry) entry) as balance`,
    );
    const [{ counted, surcharges_paid: paid, balance }] = rows;
    expect(Number(counted) - Number(paid)).toBe(Number(balance));
  });

  test('a longer period and a shorter one tell the same cells, so that their difference tells no new one', async () => {
    const names = (cells: { keys: { value: string }[]; suppressed: boolean }[], suppressed: boolean) =>
      cells.filter((cell) => cell.suppressed === suppressed).map(({ keys }) => keys.map(({ value }) => value).join());
    const long = await ask(['BRANCH', 'AGE_BAND'], undefined, { from: '2025-Q1', to: '2025-Q4' });
    const short = await ask(['BRANCH', 'AGE_BAND'], undefined, { from: '2025-Q1', to: '2025-Q3' });
    const silent = new Set(names(long.contributions.cells, true));
    expect(names(short.contributions.cells, true).sort()).toEqual([...silent].sort());
    expect(names(short.contributions.cells, false).some((name) => silent.has(name))).toBe(false);
  });

  test('a filter tells what the table crossed with it tells, and nothing more', async () => {
    const crossed = await ask(['BRANCH', 'REGION']);
    const filtered = await ask(['BRANCH'], { region: ['FLANDERS'] });
    const flemish = crossed.members.cells
      .filter(({ keys }: { keys: { value: string }[] }) => keys[1]?.value === 'FLANDERS')
      .map(({ keys, ...cell }: { keys: unknown[] }) => ({ keys: [keys[0]], ...cell }));
    expect(filtered.members.cells).toEqual(flemish);
  });

  test('the schemes of benefits are not applicable to the other parts', async () => {
    const { members, benefits } = await ask(['SCHEME']);
    expect(members.cells).toEqual([
      {
        keys: [{ dimension: 'SCHEME', value: '_Z', label: 'Niet van toepassing' }],
        count: members.total,
        suppressed: false,
      },
    ]);
    expect(benefits.cells.length).toBeGreaterThan(1);
  });
});

describe('a question that is none is refused', () => {
  test.each([
    ['four dimensions', { by: ['CATEGORY', 'BRANCH', 'SEX', 'LANGUAGE'] }, 'statistics-dimensions-many'],
    ['a dimension twice', { by: ['SEX', 'SEX'] }, 'statistics-dimension-twice'],
    ['an unknown value', { by: ['SEX'], filter: { region: ['MARS'] } }, 'statistics-filter-value'],
    ['a period turned round', { by: [], period: { from: '2025-Q2', to: '2025-Q1' } }, 'statistics-period-order'],
    ['the future', { by: [], period: { from: '2025-Q2', to: '2999-Q1' } }, 'statistics-period-future'],
    ['too many quarters', { by: [], period: { from: '2015-Q1', to: '2025-Q1' } }, 'statistics-period-length'],
  ])('%s', async (_, variables, rule) => {
    const { errors } = await graph.ask(statistics, { as: 'reporting', variables: { period, ...variables } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', rule });
    expect(errors?.[0]?.message).not.toMatch(/statistics-/);
  });

  test.each(['member', 'accountant', 'client-manager', 'operator'])('%s may not ask', async (persona) => {
    const { errors } = await graph.ask(statistics, { as: persona, variables: { period, by: ['SEX'] } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('each part writes down who asked what', async () => {
  await ask(['LANGUAGE', 'SEX'], { branch: ['COMMERCE'] });
  for (const name of ['members', 'contributions', 'benefits'] as const) {
    const last = await db(name)('statistics_question').orderBy('id', 'desc').first();
    expect(last).toMatchObject({
      crossed: ['LANGUAGE', 'SEX'],
      filter: { BRANCH: ['COMMERCE'] },
      from_quarter: '2025-Q1',
    });
    expect(last.subject_id).toMatch(/\w/);
  }
});

test('answers to written questions are told by quarter, as the database has them, and the question is written down', async () => {
  const { member_id: member } = await db('benefits')('statistics_person').first('member_id');
  const rows = Array.from({ length: 7 }, (_, index) => ({
    id: `00000000-0000-4000-8000-00000000000${index}`,
    member_id: member,
    reference: `T-${index}`,
    scheme: 'BIRTH_LEAVE',
    asked_on: '2025-01-06',
    answer_by: '2025-02-20',
    text: 'x',
    answer: 'y',
    answered_on: index < 5 ? '2025-03-31' : '2025-01-16',
  }));
  await db('benefits')('question').insert(rows);
  const { data, errors } = await graph.ask(
    `query ($period: StatisticsPeriodInput!) { statistics(period: $period) { questions { quarters { quarter answered late medianDaysToAnswer isSuppressed } } } }`,
    { as: 'reporting', variables: { period } },
  );
  expect(errors).toBeUndefined();
  const [first] = data.statistics.questions.quarters;
  expect(first).toMatchObject({
    quarter: '2025-Q1',
    answered: 7,
    late: null,
    medianDaysToAnswer: 84,
    isSuppressed: false,
  });
  expect((await db('benefits')('statistics_question').orderBy('id', 'desc').first()).crossed).toEqual(['QUARTER']);
});

describe('the aggregates stay the full count', () => {
  async function expectFullCount() {
    for (const name of ['members', 'contributions', 'benefits'] as const) {
      const { cells, differing } = await checkCells(db(name));
      expect({ name, isEmpty: cells === 0, differing }).toEqual({ name, isEmpty: false, differing: 0 });
    }
  }

  test('after the demo population', expectFullCount);

  test('after payments, new claims and claims taken away', async () => {
    await db('contributions').raw(
      `update claim set paid_contribution_cents = contribution_cents where quarter = '2025-Q3'`,
    );
    await db('contributions').raw(`update claim set surcharge_cents = surcharge_cents + 100 where quarter = '2025-Q2'`);
    await db('contributions').raw(`delete from claim where quarter = '2024-Q1'`);
    await db('benefits').raw(`update payment set status = 'PAID', paid_on = due_on where gross_cents is not null`);
    await db('benefits').raw(`update benefit_case set benefit = 'BRIDGING_RIGHT' where benefit = 'BIRTH_LEAVE' and id in
      (select id from benefit_case where benefit = 'BIRTH_LEAVE' and not exists (select from decision where case_id = benefit_case.id))`);
    await expectFullCount();
  });

  test('after a person moved and changed category', async () => {
    const today = dateInBelgium(new Date());
    for (const name of ['members', 'contributions', 'benefits'] as const) {
      const { member_id: memberId } = await db(name)('statistics_stretch').whereNull('to_quarter').first('member_id');
      const facts = { sex: 'FEMALE', birthDate: '1980-05-05' as LocalDate, postalCode: '9000', language: 'nl' };
      const work = { category: 'SECONDARY', quality: 'HELPER', branch: 'SERVICES' };
      await db(name).transaction(async (trx) => {
        await savePerson(trx, { memberId, ...facts }, today);
        await savePeriods(trx, memberId, [{ from: '2024-02-01' as LocalDate, to: null, ...work }], today);
      });
    }
    await expectFullCount();
  });

  test('after a move that the other parts learn by a domain event', async () => {
    const { data } = await graph.ask('{ me { id } }', { as: 'member' });
    const memberId: string = data.me.id;
    const { errors } = await graph.ask(
      `mutation ($input: MoveMemberInput!) { moveMember(input: $input) { __typename ... on Problem { message } } }`,
      {
        as: 'member',
        variables: {
          input: {
            memberId,
            on: dateInBelgium(new Date()),
            address: { street: 'Kerkstraat 1', postalCode: '8630', municipality: 'Veurne' },
          },
        },
      },
    );
    expect(errors).toBeUndefined();
    for (const name of ['members', 'contributions', 'benefits'] as const) {
      await eventually(async () => {
        const person = await db(name)('statistics_person').where({ member_id: memberId }).first();
        return person.municipality === '8630' && person.province === 'WEST_FLANDERS';
      });
    }
    await expectFullCount();
  }, 60_000);

  test('after a file was erased, of which no fact is left', async () => {
    for (const name of ['members', 'contributions', 'benefits'] as const) {
      const { member_id: memberId } = await db(name)('statistics_person').first('member_id');
      await db(name).transaction((trx) => forgetPerson(trx, memberId, dateInBelgium(new Date())));
      for (const table of ['statistics_person', 'statistics_stretch']) {
        expect(await db(name)(table).where({ member_id: memberId })).toEqual([]);
      }
    }
    await expectFullCount();
  });

  test('after changes of one day were added up, which leaves fewer rows', async () => {
    for (const name of ['members', 'contributions', 'benefits'] as const) {
      const { cells } = await checkCells(db(name));
      await compactCells(db(name));
      expect((await checkCells(db(name))).cells).toBeLessThan(cells);
    }
    await expectFullCount();
  });

  test('and the state of a former day is told as it was then', async () => {
    const before = await ask(['BRANCH']);
    await db('contributions').raw(
      `update claim set contribution_cents = contribution_cents + 5000 where quarter = '2025-Q4'`,
    );
    expect((await ask(['BRANCH'])).contributions).toEqual(before.contributions);
  });
});
