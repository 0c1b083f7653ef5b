import type { Knex } from 'knex';
import { continuedInsuranceSettled } from '../../../common/events/catalogue/contributions/continued-insurance-settled';
import { fixedClock } from '../../../common/clock';
import { parseLocalDate } from '../../../common/dates';
import type { AffiliationPeriod } from '../../../common/exchange/affiliations';
import { inastiBook } from '../../../subgraphs/exchanges/inasti/domain/book';
import { checkContinuedInsurance } from '../../../subgraphs/exchanges/inasti/domain/continued-insurance';
import { inasti } from '../../../subgraphs/exchanges/inasti/server';
import { testDatabase, type TestDatabase } from '../../support/database';
import { affiliated, apply, recorded, settled } from '../events';
import { asker, memberId, memberPart, members, memberSsin, otherId, subjects, type Asking } from '../subgraph';

const period = (from: string, to: string | null): AffiliationPeriod => ({
  ...{ id: from, from: parseLocalDate(from), to: to === null ? null : parseLocalDate(to) },
  ...{ category: 'MAIN', quality: 'SELF_EMPLOYED', branch: 'SERVICES' },
});

describe('continued insurance may be asked for', () => {
  const check = (
    periods: readonly AffiliationPeriod[],
    today: string,
    change: Partial<{ quarterCount: number; hasReason: boolean }> = {},
  ) =>
    checkContinuedInsurance(
      inastiBook(),
      periods,
      { quarterCount: 8, hasReason: false, ...change },
      parseLocalDate(today),
    );
  const year = [period('2025-01-01', '2025-12-31')];

  it.each([
    ['the day after the cessation', '2026-01-01'],
    ['on the last day of the third quarter after that of the cessation', '2026-09-30'],
  ])('%s', (_, today) => {
    expect(check(year, today)).toMatchObject({
      refusal: null,
      quarters: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4'],
    });
  });
  it('later only with a reason', () => {
    expect(check(year, '2026-10-01')).toEqual({ refusal: 'TOO_LATE', askUntilOn: '2026-09-30' });
    expect(check(year, '2026-10-01', { hasReason: true })).toMatchObject({ refusal: null });
  });
  it('not while the activity goes on, ends today, or begins again', () => {
    for (const periods of [
      [],
      [period('2020-01-01', null)],
      [period('2020-01-01', '2026-05-20')],
      [...year, period('2026-07-01', null)],
    ]) {
      expect(check(periods, '2026-05-20')).toMatchObject({ refusal: 'NOT_CEASED' });
    }
  });
  it('after four quarters of status without a gap, one day in each being enough', () => {
    expect(check([period('2025-03-31', '2025-10-01')], '2026-05-20')).toMatchObject({ refusal: null });
    expect(check([period('2025-04-01', '2025-12-31')], '2026-05-20')).toMatchObject({ refusal: 'NO_YEAR_OF_STATUS' });
    const gap = [period('2025-01-01', '2025-03-31'), period('2025-07-01', '2025-12-31')];
    expect(check(gap, '2026-05-20')).toMatchObject({ refusal: 'NO_YEAR_OF_STATUS' });
  });
  it('for 28 quarters at most', () => {
    expect(check(year, '2026-05-20', { quarterCount: 28 })).toMatchObject({ refusal: null });
    expect(check(year, '2026-05-20', { quarterCount: 29 })).toMatchObject({ refusal: 'TOO_MANY_QUARTERS' });
  });
});

let database: TestDatabase;
let db: Knex;
let ask: ReturnType<typeof asker>;
const at = fixedClock('2026-05-20T10:00:00Z');
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['inasti'] });
  db = database.connect('inasti');
  ask = asker(inasti, db);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await db.raw(
    'truncate career_person, career_year, affiliation_period, request_file, request_decision, directory_registration, exchange_series, exchange_message, idempotency, disclosure, event_outbox, continued_quarter',
  );
  await apply(inasti, db, ...recorded());
  await apply(inasti, db, ...affiliated('2024-01-01', '2025-12-31'));
  await apply(inasti, db, ...settled('2025-Q4'));
});

let keys = 0;
async function request(change: object = {}, asking: Asking = {}) {
  const source = `mutation ($input: RequestContinuedInsuranceInput!) { requestContinuedInsurance(input: $input) {
    __typename
    ... on RequestContinuedInsuranceSuccess { request { id kind status option quarters { quarter granted } documents { title } } }
    ... on ContinuedInsuranceNotOpen { reason askUntilOn }
    ... on InvalidInput { issues { path code } }
    ... on Problem { code message } } }`;
  const input = { idempotencyKey: `key-${++keys}`, memberId, option: 'PENSION', quarterCount: 2, ...change };
  const result = await ask(source, { input }, { at, ...asking });
  return (result.errors ?? result.data?.['requestContinuedInsurance']) as any;
}

async function decide(requestId: string, granted: readonly boolean[], asking: Asking = { as: subjects.inasti }) {
  const source = `mutation ($input: DecideContinuedInsuranceInput!) { decideContinuedInsurance(input: $input) {
    __typename ... on DecideContinuedInsuranceSuccess { request { status decidedOn } } ... on Problem { code } } }`;
  const quarters = granted.map((one, index) => ({ quarter: `2026-Q${index + 1}`, granted: one }));
  const input = { idempotencyKey: `key-${++keys}`, requestId, decidedOn: '2026-05-20', quarters, reason: 'As asked' };
  const result = await ask(source, { input }, { at, ...asking });
  return (result.errors ?? result.data?.['decideContinuedInsurance']) as any;
}

describe('a request for continued insurance', () => {
  it('is kept and forwarded with its option and pieces, and has its effect once', async () => {
    const idempotencyKey = 'once';
    const documents = [{ id: 'd1', title: 'Form' }];
    const first = await request({ idempotencyKey, documents });
    expect(first).toMatchObject({
      __typename: 'RequestContinuedInsuranceSuccess',
      request: {
        ...{ kind: 'CONTINUED_INSURANCE', status: 'FORWARDED', option: 'PENSION', documents: [{ title: 'Form' }] },
        quarters: [
          { quarter: '2026-Q1', granted: null },
          { quarter: '2026-Q2', granted: null },
        ],
      },
    });
    expect(await request({ idempotencyKey, documents })).toEqual(first);
    expect(await request({ idempotencyKey, documents, quarterCount: 3 })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    const sent = await db('exchange_message').where({ kind: 'REQUEST_FILE' });
    expect(sent.map(({ payload }) => payload)).toMatchObject([
      { kind: 'CONTINUED_INSURANCE', option: 'PENSION', ssin: memberSsin, quarters: ['2026-Q1', '2026-Q2'] },
    ]);
  });

  it('is refused with the reason, in the language of the caller, and changes nothing', async () => {
    const late = await request({}, { at: fixedClock('2026-10-01T10:00:00Z'), language: 'nl' });
    expect(late).toMatchObject({
      ...{ code: 'CONTINUED_INSURANCE_NOT_OPEN', reason: 'TOO_LATE', askUntilOn: '2026-09-30' },
      message: expect.stringContaining('verstreken'),
    });
    expect(await request({ quarterCount: 0 })).toMatchObject({
      issues: [{ path: 'input.quarterCount', code: 'CONTINUED_QUARTERS' }],
    });
    expect(await request({ documents: [{ id: '', title: 'x' }], reason: 'x'.repeat(2001) })).toMatchObject({
      issues: [{ code: 'DECISION_REASON_LENGTH' }, { path: 'input.documents[0]', code: 'REQUEST_DOCUMENTS' }],
    });
    expect(await request({ memberId: otherId })).toMatchObject({ code: 'CAREER_NOT_FOUND' });
    expect(await request({ memberId: otherId }, { as: subjects.staff })).toMatchObject({ code: 'CAREER_NOT_FOUND' });
    expect((await request({}, { as: subjects.inasti }))[0].extensions.code).toBe('FORBIDDEN');
    expect(await db('request_file')).toEqual([]);
  });

  it('comes once for a cessation, and again after a refusal', async () => {
    const { id } = (await request()).request;
    expect(await request()).toMatchObject({ reason: 'ALREADY_ASKED' });
    expect(await decide(id, [false, false])).toMatchObject({ request: { status: 'REFUSED' } });
    expect(await request()).toMatchObject({ __typename: 'RequestContinuedInsuranceSuccess' });
  });
});

describe('a decision on continued insurance', () => {
  it('is told with its option; the member reads it', async () => {
    const { id } = (await request()).request;
    expect(await decide(id, [true, false])).toMatchObject({ request: { status: 'PARTLY_GRANTED' } });
    const [event] = await db('event_outbox');
    expect(event).toMatchObject({
      name: 'inasti.continued-insurance-decided',
      payload: {
        ...{ memberId, requestId: id, option: 'PENSION', decidedOn: '2026-05-20' },
        quarters: [
          { quarter: '2026-Q1', granted: true },
          { quarter: '2026-Q2', granted: false },
        ],
      },
    });
    const fields = 'inastiRequests { id status decidedOn decisionReason quarters { granted } }';
    const { data } = await ask(memberPart(fields), members(memberId), { at });
    expect(data).toEqual({
      _entities: [
        {
          inastiRequests: [
            {
              ...{ id, status: 'PARTLY_GRANTED', decidedOn: '2026-05-20', decisionReason: 'As asked' },
              quarters: [{ granted: true }, { granted: false }],
            },
          ],
        },
      ],
    });
    const closed = await ask(memberPart(fields), members(otherId), { at });
    expect(closed.data).toEqual({ _entities: [{ inastiRequests: null }] });
  });

  it('on a request of another kind is not found', async () => {
    expect(await decide('1a000000-0000-4000-8000-000000000009', [true])).toMatchObject({
      code: 'INASTI_REQUEST_NOT_FOUND',
    });
  });
});

describe('a paid quarter of continued insurance', () => {
  const career = async () => {
    const fields = 'career { quarters { quarter situation isContinuedInsurance countsForPension insurabilityValue } }';
    const { data } = await ask(memberPart(fields), members(memberId), { at });
    return (data as any)._entities[0].career.quarters.slice(-2);
  };
  const settle = (quarter: string, isPaid: boolean) =>
    apply(inasti, db, continuedInsuranceSettled, { memberId, quarter, isPaid, on: '2026-05-20' });

  it('counts for the pension and not for health insurance, until it is not paid any more', async () => {
    await settle('2026-Q1', true);
    expect(await career()).toEqual([
      {
        ...{ quarter: '2025-Q4', situation: 'PAID', isContinuedInsurance: false },
        ...{ countsForPension: true, insurabilityValue: 'INSURED' },
      },
      {
        ...{ quarter: '2026-Q1', situation: 'PAID', isContinuedInsurance: true },
        ...{ countsForPension: true, insurabilityValue: 'NOT_INSURED' },
      },
    ]);
    await settle('2026-Q1', false);
    expect((await career())[1]).toMatchObject({ situation: 'NOT_PAID', countsForPension: false });
  });

  it('is no quarter of continued insurance any more when activity covers it', async () => {
    await settle('2026-Q1', true);
    await apply(inasti, db, ...affiliated('2024-01-01', null));
    expect((await career()).every((one: any) => !one.isContinuedInsurance)).toBe(true);
  });
});
