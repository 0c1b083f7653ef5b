import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { parseLocalDate, type LocalDate } from '../../../common/dates';
import type { Iban } from '../../../common/identifiers';
import { cents, formatEuro } from '../../../common/money';
import { parseQuarter } from '../../../common/quarter';
import {
  balanceOf,
  makeEntry,
  refundParts,
  unappliedPayment,
  type LedgerEntry,
} from '../../../subgraphs/contributions/domain';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { markDeceased } from '../../../subgraphs/contributions/store/debtors';
import { findEntries } from '../../../subgraphs/contributions/store/ledger';
import { findRefundsToBePaid, refundLeftBank, refundNotPaid } from '../../../subgraphs/contributions/store/refunds';
import { testDatabase, type TestDatabase } from '../../support/database';
import { ask } from '../graph';
import { contributionsBook as book } from '../law/book';
import { aMember } from '../members';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-11-25T10:00:00Z');
beforeEach(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterEach(() => database.drop());

const iban = 'BE16999000010174' as Iban;

/** Stores a member with so many cents in hand that came in on a day. */
async function withCredit(credit: number, on = '2026-10-01', { account = iban as Iban | null, isPaid = true } = {}) {
  const member = aMember({ isPaid: () => isPaid });
  const paid = unappliedPayment(parseLocalDate(on), cents(credit), member.debtor.memberId);
  const entries = [...member.entries, ...(paid ? [paid] : [])];
  await writeMembers(db, [
    { ...member, debtor: { ...member.debtor, creditCents: cents(credit), refundIban: account }, entries },
  ]);
  return member.debtor.memberId;
}

const list = `query ($first: Int!, $after: String) { refundProposals(first: $first, after: $after) {
  nodes { member { id } amount iban cameInOn lapsesOn hindrances } pageInfo { hasNextPage endCursor } } }`;
const proposals = async (first = 20, after?: string) =>
  (await ask<{ refundProposals: any }>({ db, clock }, list, { first, after })).refundProposals;

const accept = `mutation ($input: AcceptRefundInput!) { acceptRefund(input: $input) { __typename
  ... on AcceptRefundSuccess { refund { id amount iban acceptedOn } } ... on RefundNotPossible { reason }
  ... on InvalidInput { issues { code } } ... on Problem { code message } } }`;
const send = async (input: object) =>
  (await ask<{ acceptRefund: any }>({ db, clock }, accept, { input: { idempotencyKey: 'r1', ...input } })).acceptRefund;

test('what can be paid comes first, the money that lies there longest before the rest, page by page', async () => {
  const none = await withCredit(2_499, '2026-01-01', { account: null });
  const large = await withCredit(2_500, '2026-01-01', { account: null });
  const late = await withCredit(1, '2026-09-02');
  const early = await withCredit(500_00, '2026-09-01');
  const owing = await withCredit(700, '2026-01-01', { isPaid: false });
  const heir = await withCredit(800, '2026-01-02');
  await markDeceased(db, heir, parseLocalDate('2026-11-01'));
  await withCredit(0);
  const { nodes } = await proposals();
  expect(nodes.map(({ member, hindrances }: any) => [member.id, hindrances])).toEqual([
    [early, []],
    [late, []],
    ...[
      [owing, ['OVERDUE']],
      [large, ['NO_ACCOUNT']],
    ].sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
    [heir, ['DECEASED']],
    [none, ['NO_ACCOUNT', 'BELOW_MINIMUM']],
  ]);
  expect(nodes[0]).toMatchObject({ amount: '500.00', iban, cameInOn: '2026-09-01', lapsesOn: '2031-12-31' });
  const first = await proposals(4);
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = await proposals(4, first.pageInfo.endCursor);
  expect([...first.nodes, ...second.nodes]).toEqual(nodes);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test('an accepted refund is out of hand at once, is paid, and told; nothing of it happens twice', async () => {
  const memberId = await withCredit(50_000);
  const before = balanceOf(await findEntries(db, memberId));
  const answer = await send({ memberId, amount: '300.00' });
  expect(answer).toMatchObject({ refund: { amount: '300.00', iban, acceptedOn: '2026-11-25' } });
  expect(await send({ memberId, amount: '300.00' })).toEqual(answer);
  expect(await send({ memberId, amount: '200.01', idempotencyKey: 'r2' })).toMatchObject({ reason: 'NOT_IN_HAND' });
  expect(balanceOf(await findEntries(db, memberId)) - before).toBe(30_000);
  expect((await proposals()).nodes).toMatchObject([{ amount: '200.00' }]);
  const [refund] = await findRefundsToBePaid(db, null, 10);
  expect(refund).toMatchObject({ id: answer.refund.id, amount: 30_000, state: 'ACCEPTED' });
  const left = () =>
    db.transaction((trx) => refundLeftBank(trx, answer.refund.id, parseLocalDate('2026-11-27'), clock));
  expect([await left(), await left()]).toEqual([true, false]);
  expect(await findRefundsToBePaid(db, null, 10)).toEqual([]);
  const told = await db('event_outbox').where({ name: 'contributions.refund-paid' });
  expect(told.map(({ payload }) => payload)).toMatchObject([{ amountCents: 30_000, on: '2026-11-27', parts: [] }]);
  expect(balanceOf(await findEntries(db, memberId)) - before).toBe(30_000);
});

test('a refund that the bank did not carry out is in hand again', async () => {
  const memberId = await withCredit(50_000);
  const { refund } = await send({ memberId, amount: '500.00' });
  const failed = () => db.transaction((trx) => refundNotPaid(trx, book, refund.id, clock));
  expect([await failed(), await failed()]).toEqual([true, false]);
  expect((await proposals()).nodes).toMatchObject([{ amount: '500.00' }]);
  const sums = await db('ledger_entry').where({ cause_id: refund.id }).orderBy('id');
  expect(sums.map(({ kind, debit, credit }) => [kind, debit, credit])).toEqual([
    ['REFUND', 'CREDIT', 'REFUNDS'],
    ['CORRECTION', 'REFUNDS', 'CREDIT'],
  ]);
});

test.each([
  ['nothing', { amount: '0.00' }, { issues: [{ code: 'PAYMENT_NOT_POSITIVE' }] }],
  ['no key', { amount: '1.00', idempotencyKey: '' }, { issues: [{ code: 'PAYMENT_KEY_LENGTH' }] }],
  ['nobody', { amount: '1.00', memberId: 'x' }, { code: 'MEMBER_NOT_FOUND' }],
])('%s is refused', async (_name, change, expected) => {
  const memberId = await withCredit(100);
  expect(await send({ memberId, ...change })).toMatchObject(expected);
  expect(await db('refund')).toEqual([]);
});

test('what stands in the way refuses it', async () => {
  const owing = await withCredit(700, '2026-01-01', { isPaid: false });
  expect(await send({ memberId: owing, amount: '7.00' })).toMatchObject({ reason: 'OVERDUE' });
  const none = await withCredit(700, '2026-01-01', { account: null });
  expect(await send({ memberId: none, amount: '7.00', idempotencyKey: 'r3' })).toMatchObject({ reason: 'NO_ACCOUNT' });
  expect(await db('ledger_entry').where({ kind: 'REFUND' })).toEqual([]);
});

describe('former allocations that a refund gives back, the money that came first before the rest', () => {
  const on = '2026-11-25' as LocalDate;
  const quarter = parseQuarter('2024-Q1');
  const unapplied = (amount: number) => unappliedPayment(on, cents(amount), 'p') as LedgerEntry;
  const freed = (contribution: number, fee: number) =>
    makeEntry('CREDIT_MADE', on, { contribution: cents(contribution), fee: cents(fee) }, { quarter }) as LedgerEntry;
  const used = (contribution: number) =>
    makeEntry('CREDIT_USED', on, { contribution: cents(contribution) }, { quarter }) as LedgerEntry;
  const refund = (amount: number, id: string) =>
    makeEntry('REFUND', on, { unapplied: cents(amount) }, { causeId: id }) as LedgerEntry;
  test.each<[string, LedgerEntry[], [string, string][]]>([
    ['never applied', [unapplied(500), refund(300, 'r')], []],
    [
      'freed',
      [freed(500, 20), refund(510, 'r')],
      [
        ['CONTRIBUTION', '5.00'],
        ['FEE', '0.10'],
      ],
    ],
    ['both', [unapplied(100), freed(500, 0), refund(300, 'r')], [['CONTRIBUTION', '2.00']]],
    ['after some was used', [freed(500, 0), unapplied(100), used(450), refund(150, 'r')], [['CONTRIBUTION', '0.50']]],
    ['after an earlier one', [freed(500, 0), refund(200, 'q'), refund(300, 'r')], [['CONTRIBUTION', '3.00']]],
  ])('%s', (_name, entries, expected) => {
    const parts = refundParts(entries, 'r');
    expect(parts.map(({ kind, amountCents }) => [kind, formatEuro(amountCents)])).toEqual(expected);
  });
});
