import { fixedClock } from '../../common/clock';
import { parseLocalDate } from '../../common/dates';
import { deriveAllCategories } from '../../subgraphs/members/jobs/derive-categories';
import { eraseExpiredFiles } from '../../subgraphs/members/jobs/erase-files';
import { writeMembers, type CompleteMember } from '../../subgraphs/members/store/bulk';
import { completeMember } from './demo';
import { manager, membersFixture, today, type MembersFixture } from './support';

const authorAt = (instant: string) => ({ subjectId: 'operator', clock: fixedClock(instant) });

/** A member who stopped on a day. */
function stopped(index: number, on: string): CompleteMember {
  const one = completeMember(index);
  const to = parseLocalDate(on);
  return {
    ...one,
    activities: one.activities.map((activity) => ({ ...activity, to, endReason: 'CESSATION' as const })),
    periods: one.periods.map((period) => (period.to === null ? { ...period, to } : period)),
  };
}

describe('runs of the operator', () => {
  let fixture: MembersFixture;
  const old = stopped(1, '2024-12-31');
  const recent = stopped(2, '2025-01-01');
  const running = completeMember(3);
  const nearPension = completeMember(4);

  beforeAll(async () => {
    fixture = await membersFixture();
    const born = { ...nearPension, member: { ...nearPension.member, birthDate: parseLocalDate('1961-02-10') } };
    await writeMembers(fixture.db, [old, recent, running, born], { by: 'seed', at: today.now() });
  });
  afterAll(() => fixture.drop());

  test('deriving again finds who reached the pension age, and nobody else; a second run changes nothing', async () => {
    const run = (instant: string) => deriveAllCategories({ db: fixture.db, author: authorAt(instant), batchSize: 1 });
    expect(await run('2026-11-25T10:00:00Z')).toEqual({ members: 2, changed: 0 });
    expect(await run('2027-04-01T10:00:00Z')).toEqual({ members: 2, changed: 1 });
    expect(await run('2027-04-01T10:00:00Z')).toEqual({ members: 2, changed: 0 });
    const [latest] = await fixture
      .db('affiliation_period')
      .where({ member_id: nearPension.member.id })
      .whereNull('superseded_at')
      .orderBy('valid_from', 'desc');
    expect(latest).toMatchObject({ category: 'PENSION_AGE', valid_from: '2027-04-01' });
  });

  test('erasure takes what names a person after the retention, a day is a day, and says how many', async () => {
    const report = await eraseExpiredFiles({ db: fixture.db, author: authorAt('2035-01-01T10:00:00Z'), batchSize: 1 });
    expect(report).toEqual({ retentionYears: 10, endedBefore: '2025-01-01', files: 1 });
    const member = await fixture.db('member').where({ id: old.member.id }).first();
    expect(member).toMatchObject({ birth_date: '1990-01-01', sex: 'F' });
    expect(member.ssin).toMatch(/^E\d{10}$/);
    const everything = JSON.stringify(
      await Promise.all(
        ['member', 'member_record', 'activity', 'household_person', 'event_outbox'].map((table) => fixture.db(table)),
      ),
    );
    for (const secret of [old.member.ssin, 'First1', 'Last1', 'member1@example.org'])
      expect(everything).not.toContain(secret);
    expect(everything).toContain(recent.member.ssin);
    expect(await fixture.db('affiliation_period').where({ member_id: old.member.id })).toHaveLength(2);
    expect(await fixture.db('event_outbox').where({ subject: old.member.id }).pluck('name')).toEqual([
      'members.member-erased',
    ]);
    expect(
      (await fixture.ask(manager, 'query ($id: ID!) { member(id: $id) { id } }', { id: old.member.id })).member,
    ).toBeNull();
    expect(await fixture.db('erasure_report').select('files', 'retention_years')).toEqual([
      { files: 1, retention_years: 10 },
    ]);
  });

  test('a run that is stopped has done whole batches, and the next one goes on', async () => {
    const author = authorAt('2036-01-01T10:00:00Z');
    expect((await eraseExpiredFiles({ db: fixture.db, author, signal: AbortSignal.abort() })).files).toBe(0);
    expect((await eraseExpiredFiles({ db: fixture.db, author })).files).toBe(1);
    expect((await eraseExpiredFiles({ db: fixture.db, author })).files).toBe(0);
  });
});
