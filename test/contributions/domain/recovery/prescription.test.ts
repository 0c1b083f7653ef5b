import {
  firstPrescribedOn,
  moveOf,
  prescriptionOf,
  wantedTasks,
} from '../../../../subgraphs/contributions/domain/recovery';
import { aDebt, aFile, aStep, day, terms } from './files';

test.each([
  ['MEMBER', '2020-Q1', '2020-03-31', 0, '2026-01-01'],
  ['MEMBER', '2020-Q4', '2020-12-31', 0, '2026-01-01'],
  // A supplement: from 1 January of the third year after the contribution year, whenever it was due.
  ['MEMBER', '2020-Q1', '2022-06-30', 1, '2028-01-01'],
  ['COMPANY', '2020', '2020-12-31', 0, '2026-01-01'],
  // Founded late in the year: due in the next, but the year of the contribution counts.
  ['COMPANY', '2020', '2021-02-28', 0, '2026-01-01'],
] as const)('a debt of a %s for %s due on %s, number %i', (debtor, period, dueOn, number, expected) => {
  expect(firstPrescribedOn(debtor, aDebt(period, dueOn, { number }), terms)).toBe(expected);
});

const old = aDebt('2020-Q1', '2020-03-31');
const keys = [old.key];

test.each([
  ['nothing', {}, '2026-01-01'],
  ['an ordinary reminder', { steps: [aStep('REMINDER', '2024-05-02', { keys })] }, '2026-01-01'],
  [
    'a formal notice that is not proved',
    { steps: [aStep('FORMAL_NOTICE', '2024-05-02', { keys, provenOn: undefined })] },
    '2026-01-01',
  ],
  ['a registered formal notice', { steps: [aStep('FORMAL_NOTICE', '2024-05-02', { keys })] }, '2029-05-02'],
  ['one about another debt', { steps: [aStep('FORMAL_NOTICE', '2024-05-02', { keys: ['2020-Q2#0'] })] }, '2026-01-01'],
  ['service by a bailiff', { steps: [aStep('SERVICE', '2025-03-01', { keys })] }, '2030-03-01'],
  ['an acknowledgment', { interruptions: [{ on: day('2025-12-31'), keys }] }, '2030-12-31'],
  ['one that comes too late', { interruptions: [{ on: day('2026-01-01'), keys }] }, '2026-01-01'],
  [
    'several, in any order',
    {
      interruptions: [
        { on: day('2029-01-01'), keys },
        { on: day('2024-06-01'), keys },
      ],
    },
    '2034-01-01',
  ],
])('prescription after %s', (_name, more, expected) => {
  expect(prescriptionOf(aFile({ debts: [old], ...more }), old, terms)).toBe(expected);
});

test('what is prescribed is not recovered, and is watched before', () => {
  const file = aFile({ debts: [old] });
  expect(moveOf(file, terms, day('2025-12-31')).steps).toMatchObject([{ kind: 'REMINDER' }]);
  expect(moveOf(file, terms, day('2026-01-01')).steps).toEqual([]);
  expect(wantedTasks(file, terms, day('2025-07-04'))).toEqual([]);
  expect(wantedTasks(file, terms, day('2025-07-05'))).toEqual([
    { kind: 'PRESCRIPTION_NEAR', about: '', dueOn: '2025-12-31' },
  ]);
  expect(wantedTasks(file, terms, day('2026-01-01'))).toEqual([]);
});
