import type { Knex } from 'knex';
import { mutualFunds } from '../../../subgraphs/exchanges/mutual-funds/server';
import { testDatabase, type TestDatabase } from '../../support/database';
import { operation } from '../operations';
import { affiliated, apply, recorded, settled } from '../events';
import { asker, memberId, memberSsin, subjects } from '../subgraph';

let database: TestDatabase;
let db: Knex;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['mutual-funds'] });
  db = database.connect('mutual_funds');
  ask = asker(mutualFunds, db);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await db.raw(
    'truncate contribution_voucher, insured_person, affiliation_period, exchange_series, exchange_message, idempotency, disclosure',
  );
  await apply(mutualFunds, db, ...recorded());
  await apply(mutualFunds, db, ...affiliated());
});

interface Fetched {
  readonly mutualFundMessages: {
    readonly edges: { readonly cursor: string; readonly node: Record<string, string> }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}
const fetchAll = async (as = subjects.fund200, after?: string, first = 100) =>
  (await ask(operation('MutualFundMessages'), { after, first }, { as })).data as never as Fetched;
const acknowledge = async (messages: object[], key = 'key-1', as = subjects.fund200) =>
  (await ask(operation('AcknowledgeMessages'), { input: { idempotencyKey: key, messages } }, { as })).data
    ?.acknowledgeMessages;

describe('messages to a mutual fund', () => {
  it('tell each version of a voucher, in order, with its content', async () => {
    await apply(mutualFunds, db, ...settled('2026-Q1', { situation: 'NOT_PAID' }));
    await apply(mutualFunds, db, ...settled('2026-Q1'));
    const { edges } = (await fetchAll()).mutualFundMessages;
    expect(edges.map(({ node }) => node)).toMatchObject([
      {
        kind: 'CONTRIBUTION_VOUCHER',
        version: 0,
        status: 'CREATION',
        subject: { ssin: memberSsin },
        acknowledgedAt: null,
      },
      { kind: 'CONTRIBUTION_VOUCHER', version: 1, status: 'MODIFICATION' },
    ]);
    expect(JSON.parse(edges[1]!.node.payload!)).toEqual({
      ssin: memberSsin,
      fundCode: '999',
      mutualFundCode: '200',
      year: 2026,
      quarters: [{ quarter: '2026-Q1', situation: 'PAID', category: 'MAIN' }],
    });
  });

  it('come in pages that follow one another', async () => {
    for (const quarter of ['2026-Q1', '2026-Q2', '2026-Q3']) await apply(mutualFunds, db, ...settled(quarter));
    const first = (await fetchAll(subjects.fund200, undefined, 2)).mutualFundMessages;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = (await fetchAll(subjects.fund200, first.pageInfo.endCursor, 2)).mutualFundMessages;
    expect([...first.edges, ...second.edges].map(({ node }) => node.version)).toEqual([0, 1, 2]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('are another fund’s business no more than unknown ones', async () => {
    await apply(mutualFunds, db, ...settled('2026-Q1'));
    expect((await fetchAll(subjects.fund300)).mutualFundMessages.edges).toEqual([]);
    const [{ id }] = await db('exchange_message').select('id');
    expect(await acknowledge([{ messageId: id }], 'key-1', subjects.fund300)).toMatchObject({
      results: [{ messageId: id, outcome: 'NOT_FOUND' }],
    });
  });

  it('leave a trace of what was disclosed, on which ground', async () => {
    await apply(mutualFunds, db, ...settled('2026-Q1'));
    expect(await db('disclosure').select('member_id', 'flow', 'legal_context', 'direction', 'counterparty')).toEqual([
      {
        member_id: memberId,
        flow: 'contribution-voucher',
        legal_context: 'SELF_EMPLOYED:SOCIAL_STATUS',
        direction: 'OUT',
        counterparty: 'mutual-fund:200',
      },
    ]);
  });
});

describe('answers of a mutual fund', () => {
  const ids = async (): Promise<string[]> => db('exchange_message').orderBy('number').pluck('id');
  beforeEach(async () => {
    await apply(mutualFunds, db, ...settled('2026-Q1', { situation: 'NOT_PAID' }));
    await apply(mutualFunds, db, ...settled('2026-Q1'));
  });

  it('acknowledge or reject, once; the first answer stands', async () => {
    const [first, second] = await ids();
    const answers = [{ messageId: first }, { messageId: second, isAccepted: false, code: 'UNKNOWN_PERSON' }];
    const outcomes = {
      results: [
        { messageId: first, outcome: 'ACKNOWLEDGED' },
        { messageId: second, outcome: 'REJECTED' },
      ],
    };
    expect(await acknowledge(answers)).toMatchObject(outcomes);
    expect(await acknowledge(answers, 'key-2')).toMatchObject(outcomes);
    const changed = await acknowledge([{ messageId: first, isAccepted: false, code: 'X' }], 'key-3');
    expect(changed).toMatchObject({ results: [{ outcome: 'ALREADY_ANSWERED' }] });
    const { edges } = (await fetchAll()).mutualFundMessages;
    expect(edges.map(({ node }) => node.acknowledgedAt)).toEqual(['2026-11-25T09:00:00.000Z', null]);
  });

  it('with a key get the first outcome again, and another request with it a conflict', async () => {
    const [first, second] = await ids();
    expect(await acknowledge([{ messageId: first }])).toMatchObject({ results: [{ outcome: 'ACKNOWLEDGED' }] });
    expect(await acknowledge([{ messageId: first }])).toMatchObject({ results: [{ outcome: 'ACKNOWLEDGED' }] });
    expect(await acknowledge([{ messageId: second }])).toMatchObject({
      __typename: 'IdempotencyConflict',
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it.each([
    ['no message at all', []],
    ['a rejection without a code', [{ messageId: memberId, isAccepted: false }]],
    ['a code of another form', [{ messageId: memberId, isAccepted: false, code: 'a b' }]],
  ])('with %s are refused and change nothing', async (_case, messages) => {
    expect(await acknowledge(messages)).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT' });
    expect(await db('exchange_message').whereNotNull('answered_at')).toEqual([]);
  });

  it('with an id that is none are not found', async () => {
    expect(await acknowledge([{ messageId: "'; drop table" }])).toMatchObject({ results: [{ outcome: 'NOT_FOUND' }] });
  });
});
