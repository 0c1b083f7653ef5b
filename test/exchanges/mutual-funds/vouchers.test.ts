import type { Knex } from 'knex';
import { mutualFunds } from '../../../subgraphs/exchanges/mutual-funds/server';
import { testDatabase, type TestDatabase } from '../../support/database';
import { affiliated, apply, mandate, recorded, settled } from '../events';
import { asker, memberId, memberPart, members, memberSsin, otherId, subjects } from '../subgraph';

let database: TestDatabase;
let db: Knex;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['mutual-funds'] });
  db = database.connect('mutual_funds');
  ask = asker(mutualFunds, db);
});
afterAll(() => database.drop());
beforeEach(() =>
  db.raw(
    'truncate contribution_voucher, insured_person, affiliation_period, exchange_series, exchange_message, former_ssin, client_mandate',
  ),
);

async function tell<Payload extends object>(event: Parameters<typeof apply<Payload>>[2], payload: Payload) {
  await apply(mutualFunds, db, event, payload);
}

const part = memberPart(
  'contributionVouchers(years: [2025, 2026]) { year version status quarters { quarter situation } }',
);
async function vouchersOf(id: string = memberId) {
  const { data } = await ask(part, members(id), { as: subjects.staff });
  return (data as { _entities: { contributionVouchers: unknown[] }[] })._entities[0]!.contributionVouchers;
}

const list = `query ($after: String) { contributionVouchers(year: 2026, first: 2, after: $after) {
  nodes { year version status subject { ssin } } pageInfo { hasNextPage endCursor } } }`;

describe('a contribution voucher', () => {
  it('attests the quarters that are settled, and those before the affiliation as not subject', async () => {
    await tell(...recorded());
    await tell(...affiliated('2026-04-01'));
    await tell(...settled('2026-Q2'));
    expect(await vouchersOf()).toEqual([
      {
        year: 2026,
        version: 0,
        status: 'CREATION',
        quarters: [
          { quarter: '2026-Q1', situation: 'NOT_SUBJECT' },
          { quarter: '2026-Q2', situation: 'PAID' },
        ],
      },
    ]);
  });

  it('is replaced when a quarter is paid late, and stays when nothing changes', async () => {
    await tell(...recorded());
    await tell(...affiliated());
    await tell(...settled('2026-Q1', { situation: 'NOT_PAID' }));
    await tell(...settled('2026-Q1', { situation: 'NOT_PAID' }));
    await tell(...settled('2026-Q1', { situation: 'PAID' }));
    expect(await vouchersOf()).toEqual([
      { year: 2026, version: 1, status: 'MODIFICATION', quarters: [{ quarter: '2026-Q1', situation: 'PAID' }] },
    ]);
    expect(await db('contribution_voucher').orderBy('version').pluck('number')).toEqual([1, 2]);
  });

  it('shows a quarter for which nothing is owed as paid while affiliated', async () => {
    await tell(...recorded());
    await tell(...affiliated());
    await tell(...settled('2026-Q1', { situation: 'NOT_OWED', category: 'SECONDARY' }));
    expect(await vouchersOf()).toMatchObject([{ quarters: [{ situation: 'PAID' }] }]);
  });

  it('is cancelled once when the affiliation proves void', async () => {
    await tell(...recorded());
    await tell(...affiliated());
    await tell(...settled('2026-Q1'));
    await tell(...affiliated('2019-01-01', '2020-12-31'));
    await tell(...settled('2026-Q1', { situation: 'NOT_OWED' }));
    await tell(...settled('2026-Q1', { situation: 'NOT_OWED' }));
    expect(await vouchersOf()).toMatchObject([{ version: 2, status: 'CANCELLATION' }]);
    // The quarters without affiliation first, then the one that was settled.
    const told = await db('contribution_voucher').orderBy('version').pluck('status');
    expect(told).toEqual(['CREATION', 'MODIFICATION', 'CANCELLATION']);
  });

  it('goes along to another mutual fund as a creation, in the series of that fund', async () => {
    await tell(...recorded());
    await tell(...affiliated());
    await tell(...settled('2026-Q1'));
    await tell(...recorded({ mutualFundCode: '300' }));
    const rows = await db('contribution_voucher')
      .orderBy('version')
      .select('version', 'status', 'mutual_fund_code', 'number');
    expect(rows).toEqual([
      { version: 0, status: 'CREATION', mutual_fund_code: '200', number: 1 },
      { version: 1, status: 'CREATION', mutual_fund_code: '300', number: 1 },
    ]);
  });

  it('waits for the person when the quarter is told first', async () => {
    await tell(...affiliated());
    await tell(...settled('2026-Q1'));
    expect(await db('contribution_voucher').pluck('number')).toEqual([null]);
    await tell(...recorded());
    expect(await db('contribution_voucher').orderBy('version').pluck('number')).toEqual([null, 1]);
  });
});

describe('who may read vouchers', () => {
  beforeEach(async () => {
    await tell(...recorded());
    await tell(...affiliated());
    await tell(...settled('2026-Q1'));
  });

  it('is the member for the own file only', async () => {
    const { data } = await ask(part, members(memberId, otherId));
    expect(data).toMatchObject({
      _entities: [{ contributionVouchers: [{ year: 2026 }] }, { contributionVouchers: null }],
    });
  });

  it.each([
    ['without a mandate', null, null],
    ['with a live mandate', mandate(), [{ year: 2026 }]],
    ['with a mandate that ended', mandate({ to: '2026-11-24' }), null],
  ])('is an accountant %s', async (_case, granted, expected) => {
    if (granted) await tell(...granted);
    const { data } = await ask(part, members(memberId), { as: subjects.accountant });
    expect(data).toMatchObject({ _entities: [{ contributionVouchers: expected }] });
  });

  it('is the mutual fund of the person, no other', async () => {
    const own = await ask(list, {}, { as: subjects.fund200 });
    expect(own.data).toMatchObject({
      contributionVouchers: { nodes: [{ version: 0, subject: { ssin: memberSsin } }] },
    });
    const foreign = await ask(list, {}, { as: subjects.fund300 });
    expect(foreign.data).toMatchObject({ contributionVouchers: { nodes: [] } });
    const withoutCode = await ask(list, {}, { as: { id: 'x', roles: ['mutual_fund'] } });
    expect(withoutCode.data).toMatchObject({ contributionVouchers: { nodes: [] } });
  });

  it('is not INASTI, the tax administration or a member for the list', async () => {
    for (const as of [subjects.inasti, subjects.taxAdministration, subjects.member]) {
      const { errors } = await ask(list, {}, { as });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('the list of a mutual fund', () => {
  it('comes in pages, in order of number, all versions', async () => {
    await tell(...recorded());
    await tell(...affiliated());
    for (const situation of ['NOT_PAID', 'PAID', 'EXEMPTED'] as const) await tell(...settled('2026-Q1', { situation }));
    const first = (await ask(list, {}, { as: subjects.fund200 })).data as never as Listed;
    expect(first.contributionVouchers.nodes.map(({ version }) => version)).toEqual([0, 1]);
    expect(first.contributionVouchers.pageInfo.hasNextPage).toBe(true);
    const after = first.contributionVouchers.pageInfo.endCursor;
    const second = (await ask(list, { after }, { as: subjects.fund200 })).data as never as Listed;
    expect(second.contributionVouchers.nodes.map(({ version }) => version)).toEqual([2]);
    expect(second.contributionVouchers.pageInfo.hasNextPage).toBe(false);
  });

  it.each([
    ['first: 101', 'first', 'exchange-page-size'],
    ['first: 0', 'first', 'exchange-page-size'],
    ['after: "nonsense"', 'after', 'exchange-cursor'],
  ])('refuses %s', async (given, field, rule) => {
    const { errors } = await ask(
      `{ contributionVouchers(year: 2026, ${given}) { nodes { year } } }`,
      {},
      { as: subjects.fund200 },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field, rule });
  });
});

interface Listed {
  readonly contributionVouchers: {
    readonly nodes: { readonly version: number }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
