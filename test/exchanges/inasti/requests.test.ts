import type { Knex } from 'knex';
import { requestSubmitted } from '../../../common/events/catalogue/contributions/request-submitted';
import { indemnityAttested } from '../../../common/events/catalogue/mutual-funds/indemnity-attested';
import { lifeEventDeclared } from '../../../common/events/catalogue/members/life-event-declared';
import { inasti } from '../../../subgraphs/exchanges/inasti/server';
import { isRegistered } from '../../../subgraphs/exchanges/inasti/store/directory';
import { parseLocalDate } from '../../../common/dates';
import { testDatabase, type TestDatabase } from '../../support/database';
import { affiliated, apply, recorded, settled } from '../events';
import { operation } from '../operations';
import { asker, memberId, memberSsin, subjects, type Asking } from '../subgraph';

let database: TestDatabase;
let db: Knex;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['inasti'] });
  db = database.connect('inasti');
  ask = asker(inasti, db);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await db.raw(
    'truncate career_person, career_year, affiliation_period, request_file, request_decision, directory_registration, exchange_series, exchange_message, idempotency, disclosure, event_outbox',
  );
  await apply(inasti, db, ...recorded());
  await apply(inasti, db, ...affiliated());
});

const requestId = '1a000000-0000-4000-8000-000000000001';
const documents = [{ id: '2a000000-0000-4000-8000-000000000001', title: 'Proof' }];
const request = (kind: 'ASSIMILATION' | 'EXEMPTION' | 'SURCHARGE_WAIVER' = 'ASSIMILATION') =>
  apply(inasti, db, requestSubmitted, {
    memberId,
    requestId,
    kind,
    quarters: ['2026-Q1', '2026-Q2'],
    submittedOn: '2026-10-01',
    reason: 'Illness',
    documents,
  });

const messages = async (kind: string) =>
  db('exchange_message').where({ kind }).orderBy('number').select('counterparty', 'status', 'payload');
const events = async () => db('event_outbox').orderBy('position').select('name', 'payload');

let keys = 0;
async function decide(
  change: object = {},
  { name = 'DecideAssimilation', ...asking }: Asking & { name?: string } = {},
) {
  const quarters = [
    { quarter: '2026-Q1', granted: true },
    { quarter: '2026-Q2', granted: false },
  ];
  const input = { idempotencyKey: `key-${++keys}`, requestId, decidedOn: '2026-11-20', quarters, ...change };
  const source = operation('DecideAssimilation')
    .replace('... on Problem', '... on InvalidInput { issues { path code } } ... on Problem')
    .replaceAll('DecideAssimilation', name)
    .replaceAll('decideAssimilation', name.replace('D', 'd'));
  const result = await ask(source, { input }, { as: subjects.inasti, ...asking });
  return result.errors ?? Object.values(result.data ?? {})[0];
}

describe('a request', () => {
  it('is forwarded at once, with its pieces, and once only', async () => {
    await request();
    await request();
    expect(await messages('REQUEST_FILE')).toEqual([
      {
        counterparty: 'inasti',
        status: 'CREATION',
        payload: {
          reference: requestId,
          ssin: memberSsin,
          fundCode: '999',
          kind: 'ASSIMILATION',
          submittedOn: '2026-10-01',
          quarters: ['2026-Q1', '2026-Q2'],
          reason: 'Illness',
          documents,
        },
      },
    ]);
  });

  it('for assimilation is made by the fund when an incapacity with cessation is attested', async () => {
    const attested = {
      attestationId: requestId,
      version: 0,
      status: 'CREATION',
      memberId,
      mutualFundCode: '200',
      kind: 'INCAPACITY',
    } as const;
    await apply(inasti, db, indemnityAttested, { ...attested, from: '2026-07-06', to: '2026-09-30', hasCeased: true });
    expect(await messages('REQUEST_FILE')).toMatchObject([
      { payload: { reference: requestId, kind: 'ASSIMILATION', quarters: ['2026-Q3'], reason: null } },
    ]);
    await apply(inasti, db, indemnityAttested, {
      ...attested,
      attestationId: memberId,
      from: '2026-07-06',
      to: '2026-09-30',
    });
    expect(await messages('REQUEST_FILE')).toHaveLength(1);
  });
});

describe('a decision', () => {
  beforeEach(() => request());

  it('is kept, told to the others, and answered word for word', async () => {
    expect(await decide()).toEqual({
      __typename: 'DecideAssimilationSuccess',
      request: {
        id: requestId,
        status: 'PARTLY_GRANTED',
        quarters: [
          { quarter: '2026-Q1', granted: true },
          { quarter: '2026-Q2', granted: false },
        ],
      },
    });
    const quarters = [
      { quarter: '2026-Q1', granted: true },
      { quarter: '2026-Q2', granted: false },
    ];
    expect(await events()).toEqual([
      { name: 'inasti.assimilation-decided', payload: { memberId, requestId, decidedOn: '2026-11-20', quarters } },
    ]);
  });

  it.each([
    ['GRANTED', true, true],
    ['REFUSED', false, false],
    ['PARTLY_GRANTED', false, true],
  ])('makes the file %s', async (status, first, second) => {
    const quarters = [
      { quarter: '2026-Q1', granted: first },
      { quarter: '2026-Q2', granted: second },
    ];
    expect(await decide({ quarters })).toMatchObject({ request: { status } });
  });

  it('with the same key has its effect once, another one with it is a conflict', async () => {
    const first = await decide({ idempotencyKey: 'same' });
    expect(await decide({ idempotencyKey: 'same' })).toEqual(first);
    expect(await events()).toHaveLength(1);
    expect(await decide({ idempotencyKey: 'same', decidedOn: '2026-11-21' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it('that comes later replaces the former one', async () => {
    await decide();
    const all = ['2026-Q1', '2026-Q2'].map((quarter) => ({ quarter, granted: true }));
    expect(await decide({ quarters: all, decidedOn: '2026-11-24' })).toMatchObject({ request: { status: 'GRANTED' } });
    const { data } = await ask(
      'query ($id: ID!) { inastiRequest(id: $id) { status decidedOn quarters { granted } } }',
      { id: requestId },
      { as: subjects.staff },
    );
    expect(data).toEqual({
      inastiRequest: { status: 'GRANTED', decidedOn: '2026-11-24', quarters: [{ granted: true }, { granted: true }] },
    });
    expect(await db('request_decision').count()).toEqual([{ count: 2 }]);
  });

  const one = { quarter: '2026-Q1', granted: true };
  const two = { quarter: '2026-Q2', granted: true };
  it.each([
    ['of tomorrow', { decidedOn: '2026-11-26' }, 'input.decidedOn', 'DECISION_IN_THE_FUTURE'],
    ['before the request', { decidedOn: '2026-09-30' }, 'input.decidedOn', 'DECISION_BEFORE_REQUEST'],
    [
      'on a quarter not asked',
      { quarters: [one, two, { ...one, quarter: '2026-Q3' }] },
      'input.quarters[2].quarter',
      'DECISION_QUARTER_NOT_ASKED',
    ],
    ['on a quarter twice', { quarters: [one, two, one] }, 'input.quarters[2].quarter', 'DECISION_QUARTER_TWICE'],
    ['on a part only', { quarters: [one] }, 'input.quarters', 'DECISION_QUARTERS_MISSING'],
    ['without a key', { idempotencyKey: '' }, 'input.idempotencyKey', 'DECISION_KEY_LENGTH'],
  ])('%s is refused and changes nothing', async (_case, change, path, code) => {
    expect(await decide(change)).toMatchObject({ __typename: 'InvalidInput', issues: [{ path, code }] });
    expect(await events()).toEqual([]);
  });

  it.each(['2026', 'ffffffff-0000-4000-8000-000000000001'])('on %s finds no request', async (id) => {
    expect(await decide({ requestId: id })).toMatchObject({ code: 'INASTI_REQUEST_NOT_FOUND' });
  });

  it('of another kind finds no request, and comes from INASTI only', async () => {
    expect(await decide({}, { name: 'DecideExemption' })).toMatchObject({ code: 'INASTI_REQUEST_NOT_FOUND' });
    expect(await decide({}, { as: subjects.staff })).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

it.each([
  ['EXEMPTION', 'DecideExemption', 'inasti.exemption-decided'],
  ['SURCHARGE_WAIVER', 'DecideWaiver', 'inasti.waiver-decided'],
] as const)('a decision on %s is told as its own event', async (kind, name, event) => {
  await request(kind);
  expect(await decide({}, { name })).toMatchObject({ request: { status: 'PARTLY_GRANTED' } });
  expect(await events()).toMatchObject([{ name: event }]);
});

describe('the reference directory', () => {
  it('is told of the affiliation, its end, and its withdrawal', async () => {
    await apply(inasti, db, ...affiliated('2024-01-01', '2026-06-30'));
    await apply(inasti, db, ...affiliated('2024-01-01', '2026-06-30'));
    expect(await isRegistered(db, memberId, parseLocalDate('2026-06-30'))).toBe(true);
    expect(await isRegistered(db, memberId, parseLocalDate('2026-07-01'))).toBe(false);
    const [event] = affiliated();
    await apply(inasti, db, event, { memberId, periods: [] });
    const told = await messages('DIRECTORY_REGISTRATION');
    expect(told.map(({ counterparty, status, payload }) => [counterparty, status, payload.from, payload.to])).toEqual([
      ['crossroads-bank', 'CREATION', '2024-01-01', null],
      ['crossroads-bank', 'MODIFICATION', '2024-01-01', '2026-06-30'],
      ['crossroads-bank', 'CANCELLATION', '2024-01-01', '2026-06-30'],
    ]);
  });
});

it('a pension that is announced sends the career', async () => {
  await apply(inasti, db, ...settled('2026-Q1'));
  const eventId = '3a000000-0000-4000-8000-000000000001';
  await apply(inasti, db, lifeEventDeclared, { eventId, memberId, kind: 'PENSION', on: '2027-01-01', details: {} });
  expect(await messages('PENSION_DATA')).toMatchObject([
    {
      payload: {
        appliedOn: '2027-01-01',
        segments: [{ from: '2024-01-01', to: null, isAssimilated: false }],
        quarters: [{ quarter: '2026-Q1', situation: 'PAID', countsForPension: true }],
        incomes: [{ year: 2026, incomeCents: 3_000_000 }],
      },
    },
  ]);
});

it('INASTI fetches its messages and answers them', async () => {
  await request();
  const { data } = await ask(
    '{ inastiMessages { edges { node { id number kind payload } } } }',
    {},
    { as: subjects.inasti },
  );
  const [{ node }] = (data as never as { inastiMessages: { edges: [{ node: { id: string } }] } }).inastiMessages.edges;
  expect(node).toMatchObject({ number: 1, kind: 'REQUEST_FILE' });
  const source =
    'mutation ($input: AcknowledgeInastiMessagesInput!) { acknowledgeInastiMessages(input: $input) { ... on AcknowledgeInastiMessagesSuccess { results { messageId outcome } } } }';
  const input = { idempotencyKey: 'key', messages: [{ messageId: node.id }] };
  const answered = await ask(source, { input }, { as: subjects.inasti });
  expect(answered.data).toEqual({
    acknowledgeInastiMessages: { results: [{ messageId: node.id, outcome: 'ACKNOWLEDGED' }] },
  });
});
