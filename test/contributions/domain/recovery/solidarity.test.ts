import {
  callsDue,
  callStanding,
  coversQuarter,
  type SolidarityLink,
} from '../../../../subgraphs/contributions/domain/recovery';
import { aDebt, aFile, aStep, day, terms, upToNotice } from './files';

const link = (more: Partial<SolidarityLink> = {}): SolidarityLink => ({
  id: 'link',
  kind: 'COMPANY_FOR_DIRECTOR',
  memberId: 'member',
  liable: { kind: 'COMPANY', id: 'company' },
  from: day('2025-01-01'),
  to: null,
  ...more,
});

test.each([
  ['2025-01-01', null, '2026-Q1', true],
  ['2026-03-31', null, '2026-Q1', true],
  ['2026-04-01', null, '2026-Q1', false],
  ['2025-01-01', '2026-01-01', '2026-Q1', true],
  ['2025-01-01', '2025-12-31', '2026-Q1', false],
])('a link from %s to %s covers %s: %s', (from, to, quarter, covers) => {
  expect(coversQuarter({ from: day(from), to: to === null ? null : day(to) }, quarter)).toBe(covers);
});

const called = (on: string, more = {}, steps = upToNotice) =>
  callsDue(aFile({ steps, links: [link()], ...more }), terms, day(on)).map(({ debts }) => debts.map(({ key }) => key));

test('who answers is called once, after the month of the notice and the time set by the fund', () => {
  expect(called('2026-07-14')).toEqual([]);
  expect(called('2026-07-15')).toEqual([['2026-Q1#0']]);
  expect(called('2026-07-15', {}, upToNotice.slice(0, 2))).toEqual([]);
  const call = aStep('SOLIDARITY_CALL', '2026-07-15', { linkId: 'link' });
  expect(called('2026-08-15', {}, [...upToNotice, call])).toEqual([]);
  // A call on one frees nobody else, and moves the debtor nowhere.
  expect(called('2026-08-15', { links: [link(), link({ id: 'other' })] }, [...upToNotice, call])).toEqual([
    ['2026-Q1#0'],
  ]);
});

test('what waits for the debtor waits for who answers, and money that waits stops the call', () => {
  const suspensions = [{ kind: 'PAYMENT_PLAN' as const, from: day('2026-06-01'), to: null, periods: null }];
  expect(called('2026-07-15', { suspensions })).toEqual([]);
  expect(called('2026-07-15', { isMoneyWaiting: true })).toEqual([]);
  expect(called('2026-07-15', { debts: [aDebt('2026-Q2', '2026-06-30')] })).toEqual([]);
});

test.each([
  [[{ open: 5, isExempted: false, isPaid: true, isPrescribed: false }], 'STANDS'],
  [[{ open: 5, isExempted: false, isPaid: false, isPrescribed: true }], 'ENDED'],
  [[{ open: 0, isExempted: true, isPaid: false, isPrescribed: false }], 'EXEMPTED'],
  [[{ open: 0, isExempted: false, isPaid: true, isPrescribed: false }], 'PAID'],
  [
    [
      { open: 0, isExempted: true, isPaid: false, isPrescribed: false },
      { open: 1, isExempted: false, isPaid: false, isPrescribed: false },
    ],
    'STANDS',
  ],
  [[], 'ENDED'],
])('a call about %j: %s', (debts, standing) => expect(callStanding(debts)).toBe(standing));
