import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { addDays, parseLocalDate, type LocalDate } from '../../../common/dates';
import { deliverEvents, publish } from '../../../common/events';
import { optOutRenounced } from '../../../common/events/catalogue/contributions/opt-out-renounced';
import { contributions } from '../../../subgraphs/contributions/server';
import { withoutOptOut } from '../../../subgraphs/members/domain/opt-out';
import { members } from '../../../subgraphs/members/server';
import { writeMembers } from '../../../subgraphs/members/store/bulk';
import { testDatabase, type TestDatabase } from '../../support/database';
import { completeMember } from '../demo';
import { today } from '../support';

let database: TestDatabase;
let db: Knex;
let accounts: Knex;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['members', 'contributions'] });
  [db, accounts] = [database.connect('members'), database.connect('contributions')];
});
afterAll(() => database.drop());

const day = parseLocalDate;

/** A member born in 1959 who chose reduced contributions from a day on. */
function optedOut(from: LocalDate) {
  const one = completeMember(1);
  const situation = { id: randomUUID(), kind: 'PENSION_AGE_OPT_OUT' as const, from, to: null, details: {} };
  const [period] = one.periods;
  const full = { ...period, category: 'PENSION_AGE' as const, from: day('2025-10-01'), to: addDays(from, -1) };
  const reduced = { ...period, id: randomUUID(), category: 'PENSION_AGE_REDUCED' as const };
  const periods = [
    { ...reduced, from: day('2022-01-10'), to: day('2025-09-30') },
    ...(full.to < full.from ? [] : [full]),
    { ...reduced, id: randomUUID(), from, to: null },
  ];
  return {
    ...one,
    member: { ...one.member, birthDate: day('1959-03-01') },
    situations: [situation],
    periods,
  } as typeof one;
}

async function renounce(memberId: string, year: number) {
  const payload = { memberId, year, from: `${year}-01-01`, newRequestFrom: `${year + 1}-01-01` };
  await accounts.transaction((trx) => publish(trx, optOutRenounced, payload, { subject: memberId, clock: today }));
  const [file, account] = [
    { module: members, services: { db, clock: today } },
    { module: contributions, services: { db: accounts, clock: today } },
  ];
  await deliverEvents({ publishers: [file, account], consumers: [file, account] });
}

test('an opt-out of before ends, one of the year is void, and the category follows in the account', async () => {
  const [before, within] = [optedOut(day('2025-10-01')), optedOut(day('2026-01-01'))];
  const ssin = completeMember(2).member.ssin;
  await writeMembers(db, [before, { ...within, member: { ...within.member, ssin } }], { by: 'seed', at: today.now() });
  await renounce(before.member.id, 2026);
  await renounce(within.member.id, 2026);
  await renounce(randomUUID(), 2026);
  const standing = await db('situation').whereNull('superseded_at').select('member_id', 'valid_to', 'recorded_by');
  expect(standing).toEqual([
    { member_id: before.member.id, valid_to: '2025-12-31', recorded_by: 'deemed renunciation' },
  ]);
  const category = async (memberId: string, on: LocalDate) => {
    const periods = accounts('affiliation_period').where({ member_id: memberId }).where('from_day', '<=', on);
    return (await periods.orderBy('from_day', 'desc').first())?.category;
  };
  for (const { member } of [before, within]) expect(await category(member.id, day('2026-02-01'))).toBe('PENSION_AGE');
  expect(await category(before.member.id, day('2025-12-01'))).toBe('PENSION_AGE_REDUCED');
});

test.each([
  ['the day before the year', '2025-12-31', null, [1, 0]],
  ['the first day of the year', '2026-01-01', null, [0, 1]],
  ['the last day of the year', '2026-12-31', null, [0, 1]],
  ['the next year', '2027-01-01', null, [0, 0]],
  ['ended before the year', '2025-10-01', '2025-12-31', [0, 0]],
  ['ended on the first day of the year', '2025-10-01', '2026-01-01', [1, 0]],
])('an opt-out that began on or %s', (_name, from, to, expected) => {
  const situation = {
    kind: 'PENSION_AGE_OPT_OUT' as const,
    from: day(from),
    to: to === null ? null : day(to),
    details: {},
  };
  const other = { ...situation, kind: 'SURVIVOR_PENSION' as const };
  const days = { from: day('2026-01-01'), newRequestFrom: day('2027-01-01') };
  const { ended, voided } = withoutOptOut([situation, other], days);
  expect([ended.length, voided.length]).toEqual(expected);
});
