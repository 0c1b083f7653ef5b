import fc from 'fast-check';
import type { Knex } from 'knex';
import { attestQuarter } from '../../../subgraphs/exchanges/mutual-funds/consumers';
import { mutualFunds } from '../../../subgraphs/exchanges/mutual-funds/server';
import { testDatabase, type TestDatabase } from '../../support/database';
import { affiliated, apply, recorded, settled } from '../events';
import { clock, memberId, otherId, otherSsin } from '../subgraph';

let database: TestDatabase;
let db: Knex;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['mutual-funds'] });
  db = database.connect('mutual_funds');
});
afterAll(() => database.drop());

const clear = async () => {
  await db.raw(
    'truncate contribution_voucher, insured_person, affiliation_period, exchange_series, exchange_message, disclosure',
  );
  await apply(mutualFunds, db, ...recorded());
  await apply(mutualFunds, db, ...recorded({ memberId: otherId, ssin: otherSsin!, mutualFundCode: '300' }));
  for (const id of [memberId, otherId]) await apply(mutualFunds, db, ...affiliated('2024-01-01', null, id));
};
const outcome = async () => ({
  vouchers: await db('contribution_voucher')
    .orderBy(['member_id', 'year', 'version'])
    .select('member_id', 'year', 'version', 'status', 'situations', 'number'),
  messages: await db('exchange_message')
    .orderBy(['counterparty', 'number'])
    .select('counterparty', 'number', 'reference', 'version', 'payload'),
});

const settlement = fc.record({
  memberId: fc.constantFrom(memberId, otherId),
  quarter: fc.constantFrom('2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'),
  situation: fc.constantFrom('PAID', 'NOT_PAID', 'EXEMPTED', 'NOT_OWED'),
});

it('many settlements at once have the same effect as one after the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(settlement, { minLength: 1, maxLength: 15 }), async (given) => {
      const payloads = given.map(({ quarter, ...change }) => settled(quarter, change as never)[1]);
      await clear();
      for (const payload of payloads) await apply(mutualFunds, db, settled('2026-Q1')[0], payload);
      const oneByOne = await outcome();
      await clear();
      const events = payloads.map((payload) => ({
        payload,
        event: { id: memberId, publishedAt: clock.now(), subject: payload.memberId },
      }));
      await db.transaction((trx) => attestQuarter.applyAll!(events, { trx, clock }));
      const together = await outcome();
      expect(together.vouchers).toEqual(oneByOne.vouchers);
      expect(together.messages).toEqual(oneByOne.messages);
    }),
    { numRuns: 20 },
  );
}, 90_000);
