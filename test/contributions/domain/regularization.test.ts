import fc from 'fast-check';
import { parseLocalDate } from '../../../common/dates';
import { cents, sumCents } from '../../../common/money';
import { parseQuarter, quartersOf } from '../../../common/quarter';
import {
  assessQuarters,
  balanceOf,
  balanceOfAccount,
  bookPayment,
  chargeQuarters,
  emptyAccount,
  kindOrder,
  principalOf,
  reassess,
  regularize,
  totalOf,
  type Account,
  type ContributorFacts,
  type LedgerEntry,
  type Regularization,
} from '../../../subgraphs/contributions/domain';
import { contributionsBook as book } from '../law/book';

const id = '00000000-0000-4000-8000-000000000001';
const since = parseLocalDate('2015-01-01');
const facts = (incomes: ContributorFacts['incomes'], more: Partial<ContributorFacts> = {}): ContributorFacts => ({
  periods: [{ from: since, category: 'MAIN' }],
  incomes,
  ...more,
});
const reference = { year: 2020, income: cents(3_000_000) };
const day = parseLocalDate;

/** An account claimed for 2023 on the reference year, with all its entries. */
function claimed2023(known: ContributorFacts): { account: Account; entries: LedgerEntry[] } {
  const assessments = assessQuarters(book, known, parseQuarter('2023-Q1'), parseQuarter('2023-Q4'));
  const { account, entries } = chargeQuarters(book, emptyAccount(id), assessments, day('2023-01-05'));
  return { account, entries: [...entries] };
}

function settled(account: Account, known: ContributorFacts, on = '2025-03-10'): Regularization {
  const found = regularize(book, { account, facts: known, year: 2023, on: day(on), causeId: id });
  if (typeof found === 'string') throw new Error(found);
  return found;
}

test('a higher income gives a supplement for each quarter, claimed on the day of the statement', () => {
  const { account } = claimed2023(facts([reference]));
  const found = settled(account, facts([reference, { year: 2023, income: cents(5_000_000) }]));
  // Provisional: 30,000.00 × 638.93 / 540.03 = 35,494.14 → 1,819.07 + 71.85; definitive: 50,000.00 → 2,562.50 + 101.22.
  expect(found.quarters).toEqual(
    quartersOf(2023).map((quarter) => ({ quarter, claimed: 189092, definitive: 266372, surcharge: 0 })),
  );
  expect(found.difference).toBe(4 * (266372 - 189092));
  const supplement = found.booking.account.claims.find(({ number }) => number === 1);
  expect(supplement).toMatchObject({
    claimedOn: '2025-03-10',
    dueOn: '2025-06-30',
    surchargeFrom: '2025-06-30',
    basis: 'DEFINITIVE',
  });
});

test('a lower income gives back what was paid; debts that are due are paid from it first', () => {
  const { account } = claimed2023(facts([reference]));
  const order = kindOrder(book, day('2023-03-20'));
  const paid = bookPayment(account, { id, amount: cents(3 * 189092), receivedOn: day('2023-09-20') }, order).account;
  const found = settled(paid, facts([reference, { year: 2023, income: cents(2_000_000) }]));
  // Definitive: 20,000.00 → 1,025.00 + 40.49 = 1,065.49 a quarter; 4 × (1,890.92 − 1,065.49) less than before.
  expect(found.difference).toBe(-4 * (189092 - 106549));
  expect(found.booking.account.credit).toBe(3 * (189092 - 106549) - 106549);
  expect(balanceOfAccount(found.booking.account)).toBe(4 * 106549 - 3 * 189092);
});

test('an exempted quarter stays as it is: the exemption covers the definitive contribution too', () => {
  const { account } = claimed2023(facts([reference]));
  const claims = account.claims.map((claim) =>
    claim.quarter === '2023-Q2' ? { ...claim, standing: 'EXEMPTED' as const } : claim,
  );
  const found = settled({ ...account, claims }, facts([reference, { year: 2023, income: cents(5_000_000) }]));
  expect(found.quarters.map(({ quarter }) => quarter)).toEqual(['2023-Q1', '2023-Q3', '2023-Q4']);
});

test('what was lowered without ground bears surcharges from 31 December of the year and 7 % once', () => {
  const estimates = [{ year: 2023, income: cents(2_000_000) }];
  const { account } = claimed2023(facts([reference]));
  const lower = assessQuarters(
    book,
    facts([reference], { estimates }),
    parseQuarter('2023-Q1'),
    parseQuarter('2023-Q4'),
  );
  const reduced = reassess(account, lower, day('2023-02-01'), id).account;
  const found = settled(reduced, facts([reference, { year: 2023, income: cents(5_000_000) }], { estimates }));
  const [first, second] = found.booking.account.claims.filter(
    ({ quarter, number }) => quarter === '2023-Q1' && number > 0,
  );
  // Lowered: 1,890.92 − 1,065.49 = 825.43; quarter ends 31.12.2023 to 31.12.2024: 5 × 24.76; once 57.78.
  expect(principalOf(first!.charged)).toBe(82543);
  expect(first).toMatchObject({ charged: { surcharge: 5 * 2476 + 5778 }, surchargedTo: '2024-12-31' });
  expect(principalOf(second!.charged)).toBe(266372 - 189092);
  expect(second).toMatchObject({ charged: { surcharge: 0 }, surchargeFrom: '2025-06-30' });
});

test('a corrected income settles the year again, as if it had been the first', () => {
  const { account } = claimed2023(facts([reference]));
  const once = settled(account, facts([reference, { year: 2023, income: cents(5_000_000) }]));
  const twice = settled(
    once.booking.account,
    facts([reference, { year: 2023, income: cents(4_000_000) }]),
    '2025-09-01',
  );
  const direct = settled(account, facts([reference, { year: 2023, income: cents(4_000_000) }]));
  expect(balanceOfAccount(twice.booking.account)).toBe(balanceOfAccount(direct.booking.account));
});

const income = fc.integer({ min: 0, max: 15_000_000 }).map(cents);

test('provisional and regularization together are the definitive contribution, whatever was paid', () => {
  fc.assert(
    fc.property(income, income, fc.integer({ min: 0, max: 900_000 }), (before, after, amount) => {
      const { account, entries } = claimed2023(facts([{ year: 2020, income: before }]));
      const order = kindOrder(book, day('2023-06-01'));
      const paid =
        amount === 0
          ? undefined
          : bookPayment(account, { id, amount: cents(amount), receivedOn: day('2023-06-01') }, order);
      const known = facts([
        { year: 2020, income: before },
        { year: 2023, income: after },
      ]);
      const found = settled(paid?.account ?? account, known);
      const definitive = assessQuarters(book, known, parseQuarter('2023-Q1'), parseQuarter('2023-Q4'));
      const owed = sumCents(definitive.flatMap(({ contribution, fee }) => [contribution, fee]));
      const { claims } = found.booking.account;
      expect(sumCents(claims.map(({ charged }) => totalOf(charged)))).toBe(owed);
      expect(balanceOfAccount(found.booking.account)).toBe(owed - amount);
      const all = [...entries, ...(paid?.entries ?? []), ...found.booking.entries];
      expect(balanceOf(all)).toBe(owed - amount);
      for (const claim of claims)
        for (const kind of ['contribution', 'fee', 'surcharge'] as const) {
          expect(claim.paid[kind]).toBeGreaterThanOrEqual(0);
          expect(claim.paid[kind]).toBeLessThanOrEqual(claim.charged[kind]);
        }
    }),
    { numRuns: 200 },
  );
});
