import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { parseLocalDate } from '../../../common/dates';
import { makeStructuredCommunication } from '../../../common/identifiers';
import { balanceOfAccount, balanceOf } from '../../../subgraphs/contributions/domain';
import { isMoneyWaitingFor } from '../../../subgraphs/contributions/domain/matching/waiting-money';
import { importStatements } from '../../../subgraphs/contributions/store/import-statements';
import { matchMovements } from '../../../subgraphs/contributions/store/match-movements';
import { runSurcharges } from '../../../subgraphs/contributions/jobs/surcharges';
import { findAccounts } from '../../../subgraphs/contributions/store/accounts';
import { findProposals } from '../../../subgraphs/contributions/store/bank-movements';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { findDebtors } from '../../../subgraphs/contributions/store/debtors';
import { findEntries } from '../../../subgraphs/contributions/store/ledger';
import { findWaitingMoney } from '../../../subgraphs/contributions/store/waiting-money';
import { codaFile, fundAccount, type CodaMovement } from '../../support/coda';
import { testDatabase, type TestDatabase } from '../../support/database';
import { contributionsBook as book } from '../law/book';
import { aMember, type TestMember } from '../members';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2027-02-25T10:00:00Z');
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterAll(() => database.drop());

let number = 0;
let balance = 0;
beforeEach(async () => {
  await db.raw('truncate bank_file, bank_statement, bank_movement, movement_proposal cascade');
  [number, balance] = [0, 0];
});

const iban = 'BE16999000010174';

/** Stores a member with four unpaid quarters of 1,999.53; returns id and structured communication. */
async function stored(options: TestMember = {}) {
  const member = aMember(options);
  await writeMembers(db, [member]);
  const [debtor] = await findDebtors(db, [member.debtor.memberId]);
  return { memberId: member.debtor.memberId, structured: makeStructuredCommunication(debtor?.accountNumber ?? 0) };
}

/** Brings one statement with movements, the next of the account. */
async function bring(movements: readonly CodaMovement[], on = '201126') {
  number += 1;
  const content = codaFile({ number, on, oldBalance: balance, movements });
  balance += movements.reduce((sum, { amount }) => sum + amount, 0);
  const taken = await importStatements('s.cod', content, { db, clock, by: 'operator', accounts: [fundAccount] });
  expect(taken.outcome).toBe('TAKEN');
}

const match = () => matchMovements({ db, clock, book, batchSize: 3 });

async function accountOf(memberId: string) {
  const [account] = await findAccounts(db, await findDebtors(db, [memberId]));
  if (account === undefined) throw new Error('no account');
  return account;
}

const balanceIn = async (memberId: string) => balanceOfAccount(await accountOf(memberId));

test('a payment with its reference is booked on the day of the statement and told; its payer is remembered', async () => {
  const { memberId, structured } = await stored();
  await bring([{ amount: 199953, structured, iban, name: 'MOTHER OF SOMEBODY' }]);
  expect(await match()).toEqual({ booked: 1, returned: 0, waiting: 0 });
  expect(await balanceIn(memberId)).toBe(3 * 199953);
  const [movement] = await db('bank_movement').where({ member_id: memberId });
  expect(movement).toMatchObject({ state: 'BOOKED', state_reason: 'STRUCTURED' });
  expect(await db('payment').where({ member_id: memberId })).toMatchObject([
    { id: movement.id, amount_cents: 199953, received_on: '2026-11-20' },
  ]);
  const told = await db('event_outbox').where({ subject: memberId }).orderBy('position');
  expect(told.map(({ name }) => name)).toEqual(['contributions.quarter-settled', 'contributions.payment-booked']);
  expect(told[0].payload).toMatchObject({ quarter: '2026-Q1', situation: 'PAID' });
  expect(await match()).toEqual({ booked: 0, returned: 0, waiting: 0 });
  await bring([{ amount: 199953, text: 'my contribution', iban }]);
  expect(await match()).toEqual({ booked: 1, returned: 0, waiting: 0 });
  expect(await db('bank_movement').where({ member_id: memberId }).pluck('state_reason')).toContain(
    'ACCOUNT_AND_AMOUNT',
  );
});

test('partial, over- and double payments: debts in the legal order, the rest is in hand', async () => {
  const { memberId, structured } = await stored();
  await bring([
    { amount: 100000, structured },
    { amount: 199953 * 4 - 100000, structured },
    { amount: 199953, structured },
    { amount: 199953, structured },
  ]);
  expect(await match()).toEqual({ booked: 4, returned: 0, waiting: 0 });
  const account = await accountOf(memberId);
  expect([account.credit, balanceOfAccount(account)]).toEqual([2 * 199953, -2 * 199953]);
});

test('without a sure reference money waits with ranked proposals', async () => {
  const { memberId, structured } = await stored();
  const wrong = structured.slice(0, 9) + String((Number(structured[9]) + 1) % 10) + structured.slice(10);
  await bring([
    { amount: 199953, text: wrong, name: 'PERSON TEST' },
    { amount: 5000, text: 'nothing to go by' },
  ]);
  expect(await match()).toEqual({ booked: 0, returned: 0, waiting: 2 });
  const [movement] = await db('bank_movement').where({ communication: wrong });
  const proposals = await findProposals(db, [movement.id]);
  expect(proposals).toContainEqual({
    movementId: movement.id,
    memberId,
    evidence: ['NEAR_REFERENCE', 'SAME_NAME', 'SAME_AMOUNT'],
  });
  expect(await balanceIn(memberId)).toBe(4 * 199953);
});

test('money that waits may pay a debt: of who is proposed, or of who owes exactly that', async () => {
  const [proposed, exact, other] = [await stored(), await stored(), await stored({ incomes: { 2023: 20_000 } })];
  const digit = String((Number(proposed.structured[9]) + 1) % 10);
  const wrong = proposed.structured.slice(0, 9) + digit + proposed.structured.slice(10);
  // Numbers follow one another: the mistyped one must not be near to that of the third by chance.
  await db('debtor').where({ member_id: other.memberId }).update({ account_number: 1_987_654_321 });
  await bring([
    { amount: 1, text: wrong },
    { amount: 199953, text: 'nothing to go by' },
  ]);
  await match();
  const on = parseLocalDate('2026-11-25');
  const isWaiting = async ({ memberId }: { memberId: string }) =>
    isMoneyWaitingFor(await accountOf(memberId), await findWaitingMoney(db), on);
  expect(await Promise.all([proposed, exact, other].map(isWaiting))).toEqual([true, true, false]);
  await db('bank_movement').update({ state: 'SET_ASIDE' });
  expect(await Promise.all([proposed, exact, other].map(isWaiting))).toEqual([false, false, false]);
  await db('debtor').where({ member_id: other.memberId }).update({ credit_cents: 1 });
  expect(await isWaiting(other)).toBe(true);
});

test('a payment of a statement that comes late takes its place; what it pays now is told', async () => {
  const { memberId, structured } = await stored();
  await bring([{ amount: 199953, structured }], '201126');
  await match();
  await runSurcharges({ db, clock, book, until: parseLocalDate('2026-09-30') });
  expect((await accountOf(memberId)).claims.map(({ charged }) => charged.surcharge)).toEqual([17997, 11998, 5999, 0]);
  // The bank delivers the statement of March only now, in a statement of its own account.
  await db('bank_movement').insert({
    ...(await db('bank_movement').where({ member_id: memberId }).first()),
    ...{ id: randomUUID(), booked_on: '2026-03-25', state: 'OPEN', state_reason: null, member_id: null, sequence: 99 },
  });
  expect(await match()).toEqual({ booked: 1, returned: 0, waiting: 0 });
  const account = await accountOf(memberId);
  expect(account.claims.map(({ charged, paid }) => [charged.surcharge, paid.contribution + paid.fee])).toEqual([
    [0, 199953],
    [11998, 199953],
    [5999, 0],
    [0, 0],
  ]);
  expect(balanceOf(await findEntries(db, memberId))).toBe(balanceOfAccount(account));
  const told = await db('event_outbox')
    .where({ subject: memberId, name: 'contributions.payment-booked' })
    .orderBy('position');
  const last = new Map(told.map(({ payload }) => [payload.receivedOn, payload.parts.map((part: any) => part.quarter)]));
  expect(new Set(last.get('2026-03-25'))).toEqual(new Set(['2026-Q1']));
  expect(new Set(last.get('2026-11-20'))).toEqual(new Set(['2026-Q2']));
  // Run again for the same day, the surcharges stay as they are.
  await runSurcharges({ db, clock, book, until: parseLocalDate('2026-09-30') });
  expect((await accountOf(memberId)).claims).toEqual(account.claims);
});

const collection = (structured: string, reference: string): CodaMovement => {
  return { amount: 199953, code: '00550000', mandate: `M-${structured}`, structured, customerReference: reference };
};
const comesBack = (structured: string, reference: string): CodaMovement => {
  const returned = { kind: '3', reason: 'MD06' };
  return { ...collection(structured, reference), amount: -199953, code: '00505000', returned };
};

test('a collection that comes back reopens its quarter, with the surcharges that ran meanwhile', async () => {
  const { memberId, structured } = await stored();
  await bring([collection(structured, 'E1')], '310326');
  await match();
  await runSurcharges({ db, clock, book, until: parseLocalDate('2026-12-31') });
  const before = await accountOf(memberId);
  expect(before.claims.find(({ quarter }) => quarter === '2026-Q1')?.charged.surcharge).toBe(0);
  await bring([comesBack(structured, 'E1')], '150127');
  expect(await match()).toEqual({ booked: 0, returned: 1, waiting: 0 });
  const never = await stored();
  for (const until of ['2026-12-31', '2027-01-01'])
    await runSurcharges({ db, clock, book, until: parseLocalDate(until) });
  const sums = async (id: string) =>
    (await accountOf(id)).claims.map(({ quarter, charged, paid }) => ({ quarter, charged, paid }));
  expect(await sums(memberId)).toEqual(await sums(never.memberId));
  expect(balanceOf(await findEntries(db, memberId))).toBe(await balanceIn(memberId));
  const told = await db('event_outbox')
    .where({ subject: memberId, name: 'contributions.quarter-settled' })
    .orderBy('position');
  expect(told.at(-1)?.payload).toMatchObject({ quarter: '2026-Q1', situation: 'NOT_PAID' });
});

test('what comes back twice, was never booked, or was given back to the member waits for staff', async () => {
  const { structured } = await stored();
  await bring(
    [
      collection(structured, 'E1'),
      comesBack(structured, 'E1'),
      comesBack(structured, 'E1'),
      comesBack(structured, 'E9'),
    ],
    '200127',
  );
  expect(await match()).toEqual({ booked: 1, returned: 1, waiting: 2 });
  const rich = await stored({ isPaid: () => true });
  await bring([collection(rich.structured, 'E1')], '200127');
  await match();
  await db('debtor').where({ member_id: rich.memberId }).update({ credit_cents: 0 });
  await db('claim').where({ member_id: rich.memberId }).delete();
  await bring([comesBack(rich.structured, 'E1')], '200127');
  expect(await match()).toEqual({ booked: 0, returned: 0, waiting: 1 });
});

test('any interleaving of imports, matching, surcharges and returns keeps every cent', async () => {
  const act = fc.record({
    kind: fc.constantFrom('pay', 'pay', 'collect', 'back', 'unknown', 'surcharge', 'match', 'twice'),
    who: fc.nat(2),
    amount: fc.integer({ min: 1, max: 500_000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 14 }), async (acts) => {
      const members = [await stored(), await stored(), await stored()];
      const first = await db('bank_statement').max({ place: 'place' }).first();
      const collected: string[][] = [[], [], []];
      for (const [index, { kind, who, amount }] of acts.entries()) {
        const { structured } = members[who] ?? { structured: '' };
        const reference = `${randomUUID().slice(0, 8)}`;
        if (kind === 'pay') await bring([{ amount, structured }]);
        else if (kind === 'unknown') await bring([{ amount, text: 'thank you' }]);
        else if (kind === 'surcharge') await runSurcharges({ db, clock, book, until: parseLocalDate('2026-12-31') });
        else if (kind === 'match') await match();
        else if (kind === 'twice') await Promise.all([match(), match()]);
        else if (kind === 'collect') {
          collected[who]?.push(reference);
          await bring([collection(structured, reference)]);
        } else await bring([comesBack(structured, collected[who]?.pop() ?? `none-${index}`)]);
      }
      await Promise.all([match(), match()]);
      expect(await db('bank_movement').where({ state: 'OPEN' })).toEqual([]);
      const booked = await db('bank_movement as m')
        .join('bank_statement as s', 's.id', 'm.statement_id')
        .where('s.place', '>', Number(first?.place ?? 0))
        .where('m.state', 'BOOKED')
        .select('m.member_id', 'm.amount_cents');
      for (const { memberId } of members) {
        const account = await accountOf(memberId);
        const entries = await findEntries(db, memberId);
        expect(balanceOf(entries)).toBe(balanceOfAccount(account));
        const onBank = entries.reduce((sum, { debit, credit, parts }) => {
          const total = Object.values(parts).reduce((all, part) => all + part, 0);
          return sum + (debit === 'BANK' ? total : 0) - (credit === 'BANK' ? total : 0);
        }, 0);
        const own = booked.filter(({ member_id: id }) => id === memberId);
        expect(onBank).toBe(own.reduce((sum, { amount_cents: amount }) => sum + amount, 0));
        for (const { charged, paid } of account.claims)
          for (const part of ['contribution', 'fee', 'surcharge'] as const) {
            expect(paid[part]).toBeGreaterThanOrEqual(0);
            expect(paid[part]).toBeLessThanOrEqual(charged[part]);
          }
        expect(account.credit).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 6 },
  );
}, 120_000);
