import fc from 'fast-check';
import { addDays, parseLocalDate } from '../../../common/dates';
import { cents, negateCents, sumCents } from '../../../common/money';
import { parseQuarter, quarterRange } from '../../../common/quarter';
import {
  allocatePayment,
  assessQuarters,
  balanceOf,
  balanceOfAccount,
  bookPayment,
  chargeQuarters,
  debtsOf,
  emptyAccount,
  entrySum,
  kindOrder,
  refundCredit,
  type Account,
  type LedgerAccount,
  type LedgerEntry,
} from '../../../subgraphs/contributions/domain';
import { contributionsBook as book } from '../law/book';

const id = '00000000-0000-4000-8000-000000000001';
const facts = {
  periods: [{ from: parseLocalDate('2015-01-01'), category: 'MAIN' as const }],
  incomes: [2020, 2021, 2022, 2023].map((year) => ({ year, income: cents(3_000_000) })),
};
const quarters = quarterRange(parseQuarter('2023-Q1'), parseQuarter('2026-Q4'));
const order = kindOrder(book, parseLocalDate('2026-01-01'));

/** What can happen to an account, in any order. */
const act = fc.oneof(
  fc.constant({ kind: 'charge' as const, amount: 0 }),
  fc.record({ kind: fc.constant('pay' as const), amount: fc.integer({ min: 1, max: 1_000_000 }) }),
  fc.record({ kind: fc.constant('refund' as const), amount: fc.integer({ min: 1, max: 200_000 }) }),
);

function live(acts: readonly { kind: 'charge' | 'pay' | 'refund'; amount: number }[]) {
  let account: Account = emptyAccount(id);
  const entries: LedgerEntry[] = [];
  let next = 0;
  acts.forEach(({ kind, amount }, index) => {
    const on = addDays(parseLocalDate('2023-01-01'), index * 30);
    const booking = (() => {
      if (kind === 'pay') return bookPayment(account, { id, amount: cents(amount), receivedOn: on }, order);
      if (kind === 'refund')
        return account.credit > 0 ? refundCredit(account, cents(Math.min(amount, account.credit)), on, id) : undefined;
      const quarter = quarters[next++];
      if (quarter === undefined) return undefined;
      return chargeQuarters(book, account, assessQuarters(book, facts, quarter, quarter), on);
    })();
    if (booking === undefined) return;
    account = booking.account;
    entries.push(...booking.entries);
  });
  return { account, entries };
}

test('replaying the ledger gives the account: balance, and money in hand', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const { account, entries } = live(acts);
      expect(balanceOf(entries)).toBe(balanceOfAccount(account));
      const inHand = entries.flatMap((entry) => {
        const sum = entrySum(entry);
        return [entry.credit === 'CREDIT' ? sum : cents(0), entry.debit === 'CREDIT' ? negateCents(sum) : cents(0)];
      });
      expect(sumCents(inHand)).toBe(account.credit);
    }),
  );
});

test('the ledger sums to zero over all its accounts', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const balances = new Map<LedgerAccount, number>();
      for (const entry of live(acts).entries) {
        const sum = entrySum(entry);
        expect(sum).toBeGreaterThan(0);
        balances.set(entry.debit, (balances.get(entry.debit) ?? 0) + sum);
        balances.set(entry.credit, (balances.get(entry.credit) ?? 0) - sum);
      }
      expect([...balances.values()].reduce((sum, one) => sum + one, 0)).toBe(0);
    }),
  );
});

test('nothing stays unapplied while a debt is due', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const { account } = live(acts);
      if (account.credit > 0) expect(debtsOf(account)).toEqual([]);
    }),
  );
});

const on = parseLocalDate('2026-06-30');
const debt = (
  key: string,
  kind: 'CONTRIBUTION' | 'FEE' | 'SURCHARGE' | 'INTEREST',
  open: number,
  due: string,
  quarter?: string,
) => ({
  key,
  kind,
  open: cents(open),
  dueOn: parseLocalDate(due),
  ...(quarter === undefined ? {} : { quarter: parseQuarter(quarter) }),
});
const debts = [
  debt('a', 'CONTRIBUTION', 1000, '2026-03-31', '2026-Q1'),
  debt('a', 'SURCHARGE', 30, '2026-03-31', '2026-Q1'),
  debt('a', 'FEE', 40, '2026-03-31', '2026-Q1'),
  debt('b', 'CONTRIBUTION', 1000, '2026-06-30', '2026-Q2'),
  debt('c', 'CONTRIBUTION', 1000, '2026-09-30', '2026-Q3'),
  debt('d', 'INTEREST', 7, '2026-06-01'),
];
const applied = (amount: number, named?: string) =>
  allocatePayment(debts, cents(amount), { order, on, ...(named ? { named: parseQuarter(named) } : {}) }).parts.map(
    ({ debt: { key, kind }, amount: part }) => `${key} ${kind} ${part}`,
  );

describe('order in which a payment is applied (Civil Code, articles 5.208 to 5.210)', () => {
  test('interest, then the oldest debt that is due: contribution, fee, surcharge', () => {
    expect(applied(1075)).toEqual(['d INTEREST 7', 'a CONTRIBUTION 1000', 'a FEE 40', 'a SURCHARGE 28']);
  });
  test('the quarter that the debtor named comes before older ones, also when it is not due yet', () => {
    expect(applied(1010, '2026-Q3')).toEqual(['d INTEREST 7', 'c CONTRIBUTION 1000', 'a CONTRIBUTION 3']);
  });
  test('debts that are due come before those that are not', () => {
    expect(applied(2080).at(-1)).toBe('c CONTRIBUTION 3');
  });
  test('equal debts share to the cent', () => {
    const equal = [1, 2, 3].map((key) => debt(String(key), 'CONTRIBUTION', 100, '2026-03-31', '2026-Q1'));
    const parts = allocatePayment(equal, cents(100), { order, on }).parts.map(({ amount }) => amount);
    expect(parts).toEqual([34, 33, 33]);
  });
  test('never more than the payment, never more than the debt', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 4000 }),
        (opens, amount) => {
          const many = opens.map((open, index) => debt(String(index), 'CONTRIBUTION', open, '2026-03-31', '2026-Q1'));
          const { parts, remainder } = allocatePayment(many, cents(amount), { order, on });
          expect(sumCents([...parts.map((part) => part.amount), remainder])).toBe(amount);
          for (const part of parts) expect(part.amount).toBeLessThanOrEqual(part.debt.open);
          if (remainder > 0) expect(sumCents(parts.map((part) => part.amount))).toBe(sumCents(opens.map(cents)));
        },
      ),
    );
  });
});
