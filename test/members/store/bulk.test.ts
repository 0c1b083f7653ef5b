import { derivePeriods } from '../../../subgraphs/members/domain/derive-periods';
import { situationsBehind } from '../../../subgraphs/members/domain/situations-behind';
import { parseLocalDate } from '../../../common/dates';
import { parseQuarter } from '../../../common/quarter';
import { writeMembers, type CompleteMember } from '../../../subgraphs/members/store/bulk';
import { completeMember } from '../demo';
import { membersFixture, today, type MembersFixture } from '../support';

describe('writing a population', () => {
  let fixture: MembersFixture;
  beforeAll(async () => {
    fixture = await membersFixture();
  });
  afterAll(() => fixture.drop());

  const indexes = async () =>
    (await fixture.db('pg_indexes').where({ schemaname: 'members' }).orderBy('indexname').pluck('indexname')).join();

  test('writes every part of each member, and puts keys and indexes back', async () => {
    const before = await indexes();
    const progress: number[] = [];
    const population = Array.from({ length: 120 }, (_, index) => completeMember(index));
    const written = await writeMembers(fixture.db, population, {
      by: 'seed',
      at: today.now(),
      chunkSize: 50,
      onProgress: (count) => progress.push(count),
    });
    expect(written).toBe(120);
    expect(progress).toEqual([50, 100, 120]);
    for (const [table, count] of [
      ['member', 120],
      ['member_record', 120],
      ['affiliation_period', 240],
      ['household_person', 120],
    ] as const) {
      expect(await fixture.db(table).count({ count: '*' }).first()).toEqual({ count });
    }
    expect(await indexes()).toBe(before);
    await expect(
      fixture.db('member_record').insert({ member_id: '00000000-0000-4000-8000-000000000000' }),
    ).rejects.toThrow();
  });

  test('writes all or none', async () => {
    const twice = [completeMember(500), completeMember(501)];
    const second = twice[1] as CompleteMember;
    const broken = [
      twice[0] as CompleteMember,
      { ...second, member: { ...second.member, ssin: (twice[0] as CompleteMember).member.ssin } },
    ];
    for (const chunkSize of [1, 2, 5]) {
      await expect(writeMembers(fixture.db, broken, { by: 'seed', at: today.now(), chunkSize })).rejects.toThrow();
    }
    expect(await fixture.db('member').count({ count: '*' }).first()).toEqual({ count: 120 });
  });
});

describe('facts behind given periods', () => {
  const from = parseLocalDate('2024-01-01');
  test.each([
    ['SECONDARY', '1980-05-05', 'SELF_EMPLOYED'],
    ['STUDENT', '2004-05-05', 'STUDENT'],
    ['ARTICLE_37', '1980-05-05', 'SELF_EMPLOYED'],
    ['ARTICLE_37_POLITICAL_MANDATE', '1980-05-05', 'SELF_EMPLOYED'],
    ['PENSIONER', '1950-05-05', 'SELF_EMPLOYED'],
    ['MAXI_SPOUSE', '1980-05-05', 'ASSISTING_SPOUSE'],
    ['PENSION_AGE_REDUCED', '1950-05-05', 'SELF_EMPLOYED'],
  ] as const)('%s of somebody born on %s is derived again', (category, birthDate, quality) => {
    const activity = { id: 'a', quality, branch: 'SERVICES' as const, from, to: null };
    const situations = situationsBehind([{ from, to: null, category }]);
    const derived = derivePeriods(
      { birthDate: parseLocalDate(birthDate), activities: [activity], situations },
      parseQuarter('2026-Q4'),
    );
    expect(derived).toEqual([{ activityId: 'a', quality, branch: 'SERVICES', category, from, to: null }]);
  });
});
