import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { fixedClock, type Clock } from '../../../common/clock';
import { cents } from '../../../common/money';
import { parseQuarter } from '../../../common/quarter';
import { keepContinuedInsurance } from '../../../subgraphs/contributions/consumers';
import { balanceOf, continuedContribution } from '../../../subgraphs/contributions/domain';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { lockAccount } from '../../../subgraphs/contributions/store/accounts';
import { recordPaymentOn } from '../../../subgraphs/contributions/store/book-payment';
import { followPeriods } from '../../../subgraphs/contributions/store/charge-quarters';
import { chargeContinuedInsurance, findUncharged } from '../../../subgraphs/contributions/store/continued-insurance';
import { findEntries } from '../../../subgraphs/contributions/store/ledger';
import { parseLocalDate } from '../../../common/dates';
import { testDatabase, type TestDatabase } from '../../support/database';
import { askAccount } from '../graph';
import { contributionsBook as book } from '../law/book';
import { aMember } from '../members';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-05-20T10:00:00Z');
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterAll(() => database.drop());

/** Somebody who ceased at the end of 2025 and owes nothing, with an income in 2023. */
async function ceased(incomes: Record<number, number> = { 2023: 35_000 }): Promise<string> {
  const member = aMember({
    ...{ incomes, from: '2025-Q4', to: '2025-Q4', isPaid: () => true },
    periods: [{ from: parseLocalDate('2019-01-01'), to: parseLocalDate('2025-12-31'), category: 'MAIN' }],
  });
  await writeMembers(db, [member]);
  return member.debtor.memberId;
}

async function decide(
  memberId: string,
  quarters: Record<string, boolean>,
  option: 'PENSION' | 'PENSION_AND_HEALTH' = 'PENSION',
): Promise<void> {
  const payload = {
    ...{ memberId, requestId: '0f000000-0000-4000-8000-000000000001', decidedOn: '2026-05-10', option },
    quarters: Object.entries(quarters).map(([quarter, granted]) => ({ quarter, granted })),
  };
  const event = { id: randomUUID(), publishedAt: clock.now(), subject: memberId };
  await db.transaction((trx) => keepContinuedInsurance.apply(payload, { trx, event, clock }));
}

const read = (memberId: string, at: Clock = clock) =>
  askAccount<any>(
    { db, clock: at },
    memberId,
    'balance overdue continuedInsurance { quarter option status contribution paid dueOn }',
  );
const told = async (memberId: string) =>
  (await db('event_outbox').where({ subject: memberId }).orderBy('position'))
    .filter(({ name }: any) => name === 'contributions.continued-insurance-settled')
    .map(({ payload }: any) => [payload.quarter, payload.isPaid]);
const pay = (memberId: string, euros: number) =>
  db.transaction(async (trx) => {
    const account = await lockAccount(trx, memberId);
    await recordPaymentOn(trx, account!, { amount: cents(euros * 100), receivedOn: clock.today() }, book, clock);
  });

describe('the contribution of a quarter', () => {
  const quarter = parseQuarter('2026-Q1');
  const contribution = (euros: number, option: 'PENSION' | 'PENSION_AND_HEALTH' = 'PENSION') =>
    continuedContribution(book, { quarter, option }, [{ year: 2023, income: cents(Math.round(euros * 100)) }]);

  it.each([
    // 60 % of the minimum of the main occupation in 2026, as computed from the text.
    [0, 534.25],
    [-5_000, 534.25],
    [10_000, 534.25],
    // Beyond the absolute ceiling nothing more is due.
    [200_000, 2_882.03],
    [500_000, 2_882.03],
  ])('on an income of %d is %d', (income, expected) => {
    expect(contribution(income)).toBe(Math.round(expected * 100));
  });

  it('lies between the two in proportion to the income', () => {
    const [one, two] = [contribution(30_000)!, contribution(60_000)!];
    expect(one).toBeGreaterThan(53_425);
    expect(Math.abs(two - 2 * one)).toBeLessThanOrEqual(1);
  });

  it('is not told without the income of three years before, nor for health care', () => {
    expect(continuedContribution(book, { quarter, option: 'PENSION' }, [{ year: 2022, income: cents(1) }])).toBeNull();
    expect(contribution(30_000, 'PENSION_AND_HEALTH')).toBeNull();
  });

  it('rests on the last version of the income', () => {
    const versions = [20_000_00, 60_000_00].map((income) => ({ year: 2023, income: cents(income) }));
    expect(continuedContribution(book, { quarter, option: 'PENSION' }, versions)).toBe(contribution(60_000));
  });
});

describe('a decision of INASTI', () => {
  it('asks the quarters that have begun, and tells each once it is paid', async () => {
    const memberId = await ceased({ 2023: 0 });
    await decide(memberId, { '2026-Q1': true, '2026-Q2': true, '2026-Q3': true, '2026-Q4': false });
    expect(await read(memberId)).toEqual({
      balance: '1068.50',
      overdue: '534.25',
      continuedInsurance: [
        {
          ...{ quarter: '2026-Q1', option: 'PENSION', status: 'DUE', contribution: '534.25', paid: '0.00' },
          dueOn: '2026-03-31',
        },
        {
          ...{ quarter: '2026-Q2', option: 'PENSION', status: 'DUE', contribution: '534.25', paid: '0.00' },
          dueOn: '2026-06-30',
        },
        {
          ...{ quarter: '2026-Q3', option: 'PENSION', status: 'NOT_BEGUN', contribution: null, paid: '0.00' },
          dueOn: '2026-09-30',
        },
      ],
    });
    expect(await told(memberId)).toEqual([]);
    await pay(memberId, 600);
    expect(await told(memberId)).toEqual([['2026-Q1', true]]);
    expect((await read(memberId)).continuedInsurance).toMatchObject([{ status: 'PAID' }, { status: 'DUE' }, {}]);
    expect(balanceOf(await findEntries(db, memberId))).toBe(46_850);
  });

  it('told twice asks nothing twice; what begins later is asked by the run', async () => {
    const memberId = await ceased();
    for (let time = 0; time < 2; time++) await decide(memberId, { '2026-Q2': true, '2026-Q3': true });
    const asked = (await findEntries(db, memberId)).filter(
      ({ kind, quarter }) => kind === 'CHARGE' && quarter! > '2026',
    );
    expect(asked).toHaveLength(1);
    const later = fixedClock('2026-07-01T10:00:00Z');
    expect(await findUncharged(db, parseQuarter('2026-Q2'))).not.toContain(memberId);
    expect(await findUncharged(db, parseQuarter('2026-Q3'))).toContain(memberId);
    const run = () => db.transaction((trx) => chargeContinuedInsurance(trx, book, memberId, later));
    expect([await run(), await run()]).toEqual([1, 0]);
    expect((await read(memberId, later)).continuedInsurance).toMatchObject([{ status: 'DUE' }, { status: 'DUE' }]);
  });

  it('that withdraws a paid quarter gives the money back, and tells it', async () => {
    const memberId = await ceased({ 2023: 0 });
    await decide(memberId, { '2026-Q1': true });
    await pay(memberId, 534.25);
    await decide(memberId, { '2026-Q1': false });
    expect(await read(memberId)).toMatchObject({ balance: '-534.25', continuedInsurance: [] });
    expect(await told(memberId)).toEqual([
      ['2026-Q1', true],
      ['2026-Q1', false],
    ]);
    expect(balanceOf(await findEntries(db, memberId))).toBe(-53_425);
    await decide(memberId, { '2026-Q1': true });
    expect(await read(memberId)).toMatchObject({ balance: '0.00', continuedInsurance: [{ status: 'PAID' }] });
  });

  it('asks nothing where the amount is not known, and survives another look at the periods of activity', async () => {
    const memberId = await ceased();
    await decide(memberId, { '2026-Q1': true }, 'PENSION_AND_HEALTH');
    expect(await read(memberId)).toMatchObject({
      balance: '0.00',
      continuedInsurance: [{ status: 'AMOUNT_NOT_KNOWN', contribution: null }],
    });
    await decide(memberId, { '2026-Q1': true });
    const { continuedInsurance } = await read(memberId);
    expect(continuedInsurance).toMatchObject([{ status: 'DUE', contribution: '1105.34' }]);
    await db.transaction((trx) => followPeriods(trx, memberId, book, randomUUID(), clock));
    expect((await read(memberId)).continuedInsurance).toEqual(continuedInsurance);
  });
});
