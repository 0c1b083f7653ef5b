import fc from 'fast-check';
import { addDays, type LocalDate } from '../../../../common/dates';
import { cents } from '../../../../common/money';
import {
  callsDue,
  contestUntil,
  hasJudicialPast,
  judicialOpening,
  moveOf,
  prescriptionOf,
  recoveryView,
  type RecoveryFile,
  type TakenStep,
} from '../../../../subgraphs/contributions/domain/recovery';
import { aContact, aDebt, aFile, aStep, day, terms } from './files';

const start = day('2024-01-01');
const anyDay = fc.nat(1_500).map((days) => addDays(start, days));
const periods = ['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2'] as const;
const ends = ['2023-09-30', '2023-12-31', '2024-03-31', '2024-06-30'] as const;
const keys = fc.subarray(
  periods.map((period) => `${period}#0`),
  { minLength: 1 },
);

const steps = fc
  .array(
    fc.record({
      kind: fc.constantFrom(
        'REMINDER',
        'STATEMENT',
        'FORMAL_NOTICE',
        'FORMAL_NOTICE',
        'SOLIDARITY_CALL',
        'WRIT',
        'SERVICE',
      ),
      on: anyDay,
      keys,
      isProven: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all
      .map(({ kind, on, keys: about, isProven }, index): TakenStep => {
        const step = aStep(kind as TakenStep['kind'], on, { keys: about, id: String(index) });
        return step.provenOn !== undefined && !isProven ? { ...step, provenOn: undefined } : step;
      })
      .sort((one, other) => (one.on < other.on ? -1 : 1)),
  );
const contacts = fc.array(
  fc.record({
    on: anyDay,
    outcome: fc.constantFrom('NOT_REACHED', 'REFUSES', 'DISPUTES'),
    channel: fc.constantFrom('PHONE', 'VISIT'),
  }),
  { maxLength: 4 },
);
const suspensions = fc.array(
  fc.record({
    kind: fc.constantFrom('PAYMENT_PLAN', 'EXEMPTION_PENDING', 'DISPUTE', 'INSOLVENCY'),
    from: anyDay,
    length: fc.nat(300),
    isLasting: fc.boolean(),
    periods: fc.option(fc.subarray([...periods], { minLength: 1 })),
  }),
  { maxLength: 2 },
);
const file: fc.Arbitrary<RecoveryFile> = fc
  .record({
    steps,
    contacts,
    suspensions,
    isMoneyWaiting: fc.boolean(),
    sums: fc.array(fc.nat(300_000), { minLength: 4, maxLength: 4 }),
  })
  .map((given) =>
    aFile({
      debts: periods
        .map((period, index) => {
          const open = { contribution: cents(given.sums[index] ?? 0), fee: cents(0), surcharge: cents(0) };
          return aDebt(period, ends[index], { open });
        })
        .filter(({ open }) => open.contribution > 0),
      steps: given.steps,
      contacts: given.contacts.map((one, index) => aContact(one.on, { ...(one as object), id: String(index) })),
      suspensions: given.suspensions.map(({ kind, from, length, isLasting, periods: some }) => {
        return { kind: kind as 'DISPUTE', from, to: isLasting ? null : addDays(from, length), periods: some };
      }),
      links: [
        {
          id: 'link',
          kind: 'COMPANY_FOR_DIRECTOR',
          memberId: 'member',
          liable: { kind: 'COMPANY', id: 'c' },
          from: start,
          to: null,
        },
      ],
      isMoneyWaiting: given.isMoneyWaiting,
    }),
  );

const isHeld = ({ suspensions: all }: RecoveryFile, period: string, on: LocalDate) =>
  all.some(
    ({ from, to, periods: some }) => from <= on && (to === null || on <= to) && (some?.includes(period) ?? true),
  );

test('no letter goes out while money waits, about what waits, what is prescribed, or what is not due', () => {
  fc.assert(
    fc.property(file, anyDay, (one, on) => {
      const letters = [...moveOf(one, terms, on).steps, ...callsDue(one, terms, on)];
      if (one.isMoneyWaiting) expect(letters).toEqual([]);
      for (const debt of letters.flatMap(({ debts }) => debts)) {
        expect(debt.dueOn < on && !isHeld(one, debt.period, on) && prescriptionOf(one, debt, terms) > on).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a letter that was sent is not due a second time that day', () => {
  fc.assert(
    fc.property(file, anyDay, (one, on) => {
      const earlier = one.steps.filter((step) => step.on <= on);
      const taken = moveOf({ ...one, steps: earlier }, terms, on).steps.map((step, index) =>
        aStep(step.kind, on, { id: `new-${index}`, keys: step.debts.map(({ key }) => key), provenOn: undefined }),
      );
      expect(moveOf({ ...one, steps: [...earlier, ...taken] }, terms, on).steps).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test('a judicial step is open only after a proved notice whose month passed, and the very first one only after a contact', () => {
  let opened = 0;
  fc.assert(
    fc.property(file, anyDay, (one, on) => {
      const known = {
        ...one,
        steps: one.steps.filter((step) => step.on <= on),
        contacts: one.contacts.filter((contact) => contact.on <= on),
      };
      const { debts, obstacles } = judicialOpening(known, terms, on);
      if (debts.length === 0) return;
      opened += 1;
      expect(obstacles).toEqual([]);
      expect(known.isMoneyWaiting).toBe(false);
      expect(hasJudicialPast(known.steps) || known.contacts.length > 0).toBe(true);
      for (const { key, period } of debts) {
        const notices = known.steps.filter((step) => step.kind === 'FORMAL_NOTICE' && step.keys.includes(key));
        expect(notices.some((notice) => notice.provenOn !== undefined && contestUntil(notice, terms) < on)).toBe(true);
        expect(isHeld(known, period, on)).toBe(false);
      }
    }),
    { numRuns: 6_000 },
  );
  expect(opened).toBeGreaterThan(0);
});

test('where it stands is told exactly when something is overdue that is not prescribed', () => {
  fc.assert(
    fc.property(file, anyDay, (one, on) => {
      const isOverdue = one.debts.some((debt) => debt.dueOn < on && prescriptionOf(one, debt, terms) > on);
      const view = recoveryView(one, terms, on);
      expect(view !== undefined).toBe(isOverdue);
      if (view?.stage === 'SUSPENDED') expect(view.suspensions.length).toBeGreaterThan(0);
    }),
    { numRuns: 2_000 },
  );
});
