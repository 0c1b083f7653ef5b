import fc from 'fast-check';
import { addDays, parseLocalDate, type LocalDate } from '../../../../common/dates';
import { cents, sumCents } from '../../../../common/money';
import { parseQuarter, quartersOf } from '../../../../common/quarter';
import {
  afterwards,
  assessQuarters,
  balanceOf,
  balanceOfAccount,
  bookPayment,
  chargeQuarters,
  dueSurcharge,
  emptyAccount,
  entrySum,
  kindOrder,
  makeEntry,
  principalOf,
  reallocate,
  totalOf,
  useCredit,
  withChanges,
  type Account,
  type LedgerEntry,
  type ReceivedPayment,
} from '../../../../subgraphs/contributions/domain';
import { contributionsBook as book } from '../../law/book';

const day = parseLocalDate;
const today = day('2026-12-10');
const quarters = quartersOf(2026);
const facts = {
  periods: [{ from: day('2019-01-01'), category: 'MAIN' as const }],
  incomes: [{ year: 2023, income: cents(3_500_000) }],
};

/** Four quarters of 1,999.53, claimed on the first of January, April, July and October. */
function claimed(): { account: Account; entries: LedgerEntry[] } {
  let account = emptyAccount('m');
  const entries: LedgerEntry[] = [];
  for (const assessed of assessQuarters(book, facts, quarters[0]!, quarters[3]!)) {
    const number = Number(assessed.quarter.slice(-1));
    const on = day(`2026-${String(number * 3 - 2).padStart(2, '0')}-01`);
    const booked = chargeQuarters(book, account, [assessed], on);
    account = booked.account;
    entries.push(...booked.entries);
  }
  return { account, entries };
}

/** Records payments one after the other, each put in its place, as the store does. */
function record(payments: readonly ReceivedPayment[], named: ReadonlySet<string> = new Set()) {
  const state = claimed();
  for (const payment of payments) take(state, payment, named);
  return state;
}

function take(
  state: { account: Account; entries: LedgerEntry[] },
  payment: ReceivedPayment,
  named = new Set<string>() as ReadonlySet<string>,
) {
  const booked = bookPayment(state.account, payment, kindOrder(book, payment.receivedOn));
  state.account = booked.account;
  state.entries.push(...booked.entries);
  const context = { from: payment.receivedOn, named, on: today, causeId: `late-${payment.id}` };
  const found = reallocate(book, state.account, state.entries, context);
  if (found === undefined) return;
  const used = useCredit(found.booking.account, today, kindOrder(book, today), context.causeId);
  const booking = afterwards(found.booking, used);
  state.account = booking.account;
  state.entries.push(...booking.entries);
  return found;
}

/** Charges surcharges up to a day, as the run does. */
function surcharge(state: { account: Account; entries: LedgerEntry[] }, until: LocalDate) {
  const claims = state.account.claims.map((claim) => {
    const own = state.entries.filter(
      ({ kind, quarter, credit }) =>
        (kind === 'PAYMENT' || kind === 'CREDIT_USED') && credit === 'DEBTOR' && quarter === claim.quarter,
    );
    const payments = own.map(({ bookedOn: on, parts: { contribution = 0, fee = 0 } }) => ({
      on,
      amount: cents(contribution + fee),
    }));
    const due = dueSurcharge(book, claim, payments, until);
    const entry = due && makeEntry('SURCHARGE', until, { surcharge: due.amount }, { quarter: claim.quarter, claim: 0 });
    if (entry) state.entries.push(entry);
    return due?.claim ?? claim;
  });
  state.account = withChanges(state.account, { claims, charges: [] }, state.account.credit);
}

const paid = (account: Account) => account.claims.map((claim) => totalOf(claim.paid));
const payment = (id: string, on: string, amount: number, quarter?: string): ReceivedPayment => {
  const named = quarter === undefined ? {} : { quarter: parseQuarter(quarter) };
  return { id, amount: cents(amount), receivedOn: day(on), ...named };
};

test('a payment known late takes the oldest debt of its day; the later one moves on, surcharges of both are taken back', () => {
  const state = claimed();
  take(state, payment('second', '2026-06-20', 199_953));
  surcharge(state, day('2026-09-30'));
  expect(state.account.claims.map(({ charged }) => charged.surcharge)).toEqual([5999, 2 * 5999, 5999, 0]);
  const found = take(state, payment('first', '2026-03-20', 199_953));
  expect(state.account.claims.map(({ charged }) => charged.surcharge)).toEqual([0, 0, 5999, 0]);
  expect(paid(state.account)).toEqual([199_953, 199_953, 0, 0]);
  expect(balanceOfAccount(state.account)).toBe(2 * 199_953 + 5999);
  const moves = found?.booking.entries.map(({ kind, quarter, bookedOn, causeId }) => [
    kind,
    quarter,
    bookedOn,
    causeId,
  ]);
  expect(moves).toContainEqual(['CREDIT_MADE', '2026-Q1', '2026-06-20', 'late-first']);
  expect(moves).toContainEqual(['CREDIT_USED', '2026-Q2', '2026-06-20', 'late-first']);
  expect(moves).toContainEqual(['CORRECTION', '2026-Q1', today, 'late-first']);
  expect([...(found?.parts.keys() ?? [])].sort()).toEqual(['first', 'second']);
  expect(balanceOf(state.entries)).toBe(balanceOfAccount(state.account));
});

test('what was paid of a surcharge that is taken back pays what is open', () => {
  const state = claimed();
  surcharge(state, day('2026-03-31'));
  take(state, payment('second', '2026-04-20', 199_953 + 5999));
  expect(paid(state.account)).toEqual([199_953 + 5999, 0, 0, 0]);
  take(state, payment('first', '2026-03-20', 199_953));
  expect(state.account.claims[0]?.charged.surcharge).toBe(0);
  expect(paid(state.account)).toEqual([199_953, 199_953, 5999, 0]);
  expect(balanceOf(state.entries)).toBe(balanceOfAccount(state.account));
});

test('a payment for a named quarter stays there', () => {
  const named = new Set(['second']);
  const state = record(
    [payment('second', '2026-06-20', 100_000, '2026-Q1'), payment('first', '2026-03-20', 199_953)],
    named,
  );
  expect(paid(state.account)).toEqual([199_953, 99_953 + 47, 0, 0]);
});

test('nothing changes when a payment comes in order, or when the bank took one back meanwhile', () => {
  const { account, entries } = record([payment('a', '2026-03-20', 50_000), payment('b', '2026-06-20', 50_000)]);
  const context = { from: day('2026-03-01'), named: new Set<string>(), on: today, causeId: 'x' };
  expect(reallocate(book, account, entries, context)).toBeUndefined();
  const returned = {
    ...entries.at(-1)!,
    kind: 'PAYMENT_RETURNED' as const,
    debit: 'DEBTOR' as const,
    credit: 'BANK' as const,
  };
  expect(reallocate(book, account, [...entries, returned], context)).toBeUndefined();
});

test('recorded in whatever order, payments settle what they would have settled in the order of their days', () => {
  const one = fc.record({ days: fc.integer({ min: 0, max: 330 }), amount: fc.integer({ min: 1, max: 300_000 }) });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 7 }), (given) => {
      const payments = given.map(({ days, amount }, index) =>
        payment(String(index), addDays(day('2026-01-02'), days), amount),
      );
      const late = record(payments);
      const inOrder = record(
        [...payments].sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0)),
      );
      expect(paid(late.account)).toEqual(paid(inOrder.account));
      expect(late.account.credit).toBe(inOrder.account.credit);
      for (const { account, entries } of [late, inOrder]) {
        expect(balanceOf(entries)).toBe(balanceOfAccount(account));
        const money = sumCents(entries.filter(({ debit }) => debit === 'BANK').map(entrySum));
        expect(money).toBe(sumCents([...paid(account), account.credit]));
        for (const claim of account.claims)
          expect(principalOf(claim.paid)).toBeLessThanOrEqual(principalOf(claim.charged));
      }
    }),
    { numRuns: 200 },
  );
});
