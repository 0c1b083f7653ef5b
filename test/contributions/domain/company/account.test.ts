import fc from 'fast-check';
import { parseLocalDate, type LocalDate } from '../../../../common/dates';
import { cents, formatEuro, parseEuro, sumCents } from '../../../../common/money';
import {
  bookOnCompany,
  companyBalance,
  companyBalanceEffect,
  companyClaimStatus,
  companyCorrections,
  companyOverdue,
  settleCompany,
  type CompanyEntry,
  type CompanyFacts,
  type CompanyFile,
  type KeptCompanyAccount,
} from '../../../../subgraphs/contributions/domain';
import { contributionsBook as book } from '../../law/book';

const day = parseLocalDate;
const dueOn = day('2025-12-31');

/** A company that was claimed 399.73 for 2025 in October, with what it paid. */
function file(...payments: readonly [on: string, amount: string][]): CompanyFile {
  const money = payments.map(([on, amount], index) => ({ id: String(index), amount: parseEuro(amount), on: day(on) }));
  const charges = [{ on: day('2025-10-01'), amount: parseEuro('399.73') }];
  return {
    companyId: 'c',
    money,
    years: [{ year: 2025, size: 'SMALL', claimedOn: day('2025-10-01'), dueOn, charges }],
  };
}

/** Contribution paid, surcharge charged, surcharge paid, money in hand. */
function told(account: ReturnType<typeof settleCompany>) {
  const [claim] = account.claims;
  return [claim?.paid.contribution, claim?.charged.surcharge, claim?.paid.surcharge, account.credit].map((amount) =>
    formatEuro(amount ?? cents(0)),
  );
}

describe('1 % of what is unpaid for each calendar month, that of payment included (article 93)', () => {
  test.each([
    ['in time', [['2025-12-31', '399.73']], '2026-06-30', ['399.73', '0.00', '0.00', '0.00']],
    ['one day late', [['2026-01-01', '399.73']], '2026-06-30', ['399.73', '4.00', '0.00', '0.00']],
    ['at the end of the first month', [['2026-01-31', '403.73']], '2026-06-30', ['399.73', '4.00', '4.00', '0.00']],
    ['in the second month', [['2026-02-01', '407.72']], '2026-06-30', ['399.73', '7.99', '7.99', '0.00']],
    ['not at all', [], '2026-03-31', ['0.00', '11.99', '0.00', '0.00']],
    ['not at all, before it is due', [], '2025-12-31', ['0.00', '0.00', '0.00', '0.00']],
    ['half in time', [['2025-12-01', '200.00']], '2026-01-15', ['200.00', '2.00', '0.00', '0.00']],
    [
      'half in January, the rest in March: 2.00 and 3 times 2.00',
      [
        ['2026-01-15', '200.00'],
        ['2026-03-15', '207.99'],
      ],
      '2026-06-30',
      ['399.73', '7.99', '7.99', '0.27'],
    ],
    ['too much', [['2025-11-01', '500.00']], '2026-06-30', ['399.73', '0.00', '0.00', '100.27']],
    ['before the notice', [['2025-09-01', '399.73']], '2026-06-30', ['399.73', '0.00', '0.00', '0.00']],
  ] as const)('%s', (_name, payments, on, expected) => {
    expect(told(settleCompany(book, file(...(payments as unknown as [string, string][])), day(on)))).toEqual(expected);
  });

  test('proceedings end it, their month included', () => {
    const sued = file();
    const years = sued.years.map((one) => ({ ...one, proceedingsOn: day('2026-02-10') }));
    expect(told(settleCompany(book, { ...sued, years }, day('2026-12-31')))[1]).toBe('7.99');
  });
});

test('the oldest year that is due is paid first; what is not due waits', () => {
  const own = file(['2026-11-10', '500.00']);
  const year = { ...own.years[0], year: 2026, claimedOn: day('2026-10-01'), dueOn: day('2026-12-31') };
  const charges = [{ on: day('2026-10-01'), amount: parseEuro('409.30') }];
  const account = settleCompany(
    book,
    { ...own, years: [...own.years, { ...year, charges } as never] },
    day('2026-11-10'),
  );
  const [first, second] = account.claims;
  expect([first?.paid.contribution, first?.paid.surcharge, second?.paid.contribution]).toEqual([39973, 4397, 5630]);
  expect(companyBalance(account)).toBe(40930 - 5630);
  expect(companyOverdue(account, day('2027-01-01'))).toBe(40930 - 5630);
  expect(account.claims.map((claim) => companyClaimStatus(claim, day('2026-11-10')))).toEqual(['PAID', 'DUE']);
});

const nothing: KeptCompanyAccount = {
  file: { companyId: 'c', years: [], money: [] },
  account: { companyId: 'c', claims: [], credit: cents(0) },
};

/** Sum of what each ledger account gained less what it gave, from entries. */
function ledger(entries: readonly CompanyEntry[]) {
  const sums = new Map<string, number>();
  for (const { debit, credit, parts } of entries) {
    const sum = parts.contribution + parts.surcharge + parts.unapplied;
    sums.set(debit, (sums.get(debit) ?? 0) + sum);
    sums.set(credit, (sums.get(credit) ?? 0) - sum);
  }
  return sums;
}

test('a payment that becomes known late takes its place; surcharges are corrected by entries with its cause', () => {
  const charge = { year: 2025, size: 'SMALL' as const, dueOn, amount: parseEuro('399.73') };
  const claimed = bookOnCompany(book, nothing, { on: day('2025-10-01'), causeId: 'run', charges: [charge] });
  const late = bookOnCompany(book, claimed.kept, {
    on: day('2026-03-05'),
    causeId: 'second',
    money: { id: 'second', amount: parseEuro('411.72'), on: day('2026-03-04') },
  });
  expect(late.entries.map(({ kind, parts }) => [kind, parts.contribution, parts.surcharge, parts.unapplied])).toEqual([
    ['SURCHARGE', 0, 1199, 0],
    ['PAYMENT', 39973, 1199, 0],
  ]);
  const first = { id: 'first', amount: parseEuro('399.73'), on: day('2025-12-20') };
  const found = bookOnCompany(book, late.kept, { on: day('2026-03-10'), causeId: 'first', money: first });
  expect(found.entries).toMatchObject([
    { kind: 'CORRECTION', parts: { surcharge: 1199 }, bookedOn: '2026-03-10', causeId: 'first' },
    { kind: 'CREDIT_MADE', parts: { surcharge: 1199 }, bookedOn: '2026-03-10' },
    { kind: 'PAYMENT', parts: { unapplied: 39973 }, bookedOn: '2025-12-20' },
  ]);
  expect(found.kept.account.credit).toBe(1199 + 39973);
  expect(companyBalance(found.kept.account)).toBe(-(1199 + 39973));
});

describe('what was claimed follows the facts', () => {
  const charge = { year: 2025, size: 'SMALL' as const, dueOn, amount: parseEuro('399.73') };
  const { kept } = bookOnCompany(book, nothing, { on: day('2025-10-01'), causeId: 'run', charges: [charge] });
  const facts: CompanyFacts = { foundedOn: day('2010-01-01'), states: [], balanceSheets: [] };
  const sheet = (total: string) => ({ ...facts, balanceSheets: [{ year: 2023, total: parseEuro(total) }] });
  test.each([
    ['the same balance sheet', sheet('1.00'), []],
    ['a larger one', sheet('900000.00'), [['LARGE', '598.74']]],
    [
      'bankrupt in the year',
      { ...sheet('1.00'), states: [{ kind: 'BANKRUPT', from: day('2025-06-01') }] },
      [['SMALL', '-399.73']],
    ],
    ['a starter', { ...sheet('1.00'), starterYears: [{ year: 2025, isExempt: true }] }, [['SMALL', '-399.73']]],
    ['no balance sheet', facts, []],
  ] as const)('%s', (_name, known, expected) => {
    const found = companyCorrections(book, kept, known as CompanyFacts);
    expect(found.map(({ size, amount }) => [size, formatEuro(amount)])).toEqual(expected);
  });

  test('what was paid of a year that is taken back is in hand, and the year is claimed no more', () => {
    const money = { id: 'p', amount: parseEuro('399.73'), on: day('2025-11-01') };
    const paid = bookOnCompany(book, kept, { on: day('2025-11-01'), causeId: 'p', money });
    const back = bookOnCompany(book, paid.kept, {
      on: day('2025-12-01'),
      causeId: 'event',
      charges: [{ ...charge, amount: cents(-charge.amount) }],
    });
    expect(back.entries.map(({ kind }) => kind)).toEqual(['DECREASE', 'CREDIT_MADE']);
    expect(back.kept.account).toMatchObject({
      credit: 39973,
      claims: [{ charged: { contribution: 0, surcharge: 0 } }],
    });
    expect(back.kept.account.claims.map((claim) => companyClaimStatus(claim, day('2026-02-01')))).toEqual(['NOT_OWED']);
  });
});

describe('whatever happens, in whatever order it becomes known', () => {
  const days: LocalDate[] = ['2025-09-15', '2025-12-31', '2026-01-01', '2026-05-20', '2026-12-31', '2027-02-28'].map(
    day,
  );
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('PAY' as const),
      amount: fc.integer({ min: 1, max: 90_000 }),
      on: fc.constantFrom(...days),
    }),
    fc.record({
      kind: fc.constant('CLAIM' as const),
      year: fc.constantFrom(2024, 2025, 2026),
      on: fc.constantFrom(...days),
    }),
    fc.record({
      kind: fc.constant('DROP' as const),
      year: fc.constantFrom(2024, 2025, 2026),
      on: fc.constantFrom(...days),
    }),
  );

  test('no cent appears or vanishes, the ledger rebuilds the account, nothing is paid beyond what is charged', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let kept = nothing;
        let today = day('2027-03-01');
        const entries: CompanyEntry[] = [];
        let received = 0;
        steps.forEach((one, index) => {
          today = day(`2027-03-${String(index + 1).padStart(2, '0')}`);
          const cause = { on: today, causeId: String(index) };
          const claim = kept.account.claims.find(({ year }) => 'year' in one && year === one.year);
          const due = (year: number) => ({ year, size: 'SMALL' as const, dueOn: day(`${year}-12-31`) });
          const act =
            one.kind === 'PAY'
              ? { ...cause, money: { id: String(index), amount: cents(one.amount), on: one.on } }
              : one.kind === 'CLAIM'
                ? { ...cause, charges: [{ ...due(one.year), amount: cents(39_973) }] }
                : { ...cause, charges: [{ ...due(one.year), amount: cents(-(claim?.charged.contribution ?? 0)) }] };
          if (one.kind === 'PAY') received += one.amount;
          const booked = bookOnCompany(book, kept, act);
          kept = booked.kept;
          entries.push(...booked.entries);
        });
        const sums = ledger(entries);
        const paid = kept.account.claims.map((claim) => cents(claim.paid.contribution + claim.paid.surcharge));
        expect(sums.get('BANK') ?? 0).toBe(received);
        expect(sumCents(paid) + kept.account.credit).toBe(received);
        expect(-(sums.get('CREDIT') ?? 0) + 0).toBe(kept.account.credit);
        expect(sumCents(entries.map(companyBalanceEffect))).toBe(companyBalance(kept.account));
        for (const { charged, paid: of } of kept.account.claims) {
          expect(of.contribution).toBeLessThanOrEqual(charged.contribution);
          expect(of.surcharge).toBeLessThanOrEqual(charged.surcharge);
        }
      }),
    );
  });
});
