import { fixedClock } from '../../../common/clock';
import { writeMembers } from '../../../subgraphs/members/store/bulk';
import { completeMember, mockSsin } from '../demo';
import { acting, manager, memberSubject, membersFixture, today, type Act, type MembersFixture } from '../support';

describe('members who come from another fund, and spouses', () => {
  let fixture: MembersFixture;
  const married = completeMember(1);
  const single = completeMember(2, { household: [] });
  const act: Act = (...parameters) => acting(fixture)(...parameters);

  beforeAll(async () => {
    fixture = await membersFixture();
    await writeMembers(fixture.db, [married, single], { by: 'seed', at: today.now() });
  });
  afterAll(() => fixture.drop());

  const transfer = (given: object = {}, clock = '2026-06-30T10:00:00Z') =>
    act(
      manager,
      'transferFromFund',
      {
        person: {
          ssin: mockSsin(40),
          name: { first: 'Wim', last: 'Claes' },
          language: 'NL',
          address: { street: 'Kerkstraat 1', postalCode: '9000', municipality: 'Gent' },
        },
        activity: { startsOn: '2027-01-01', branch: 'COMMERCE' },
        formerFund: 'Another fund',
        affiliatedThereOn: '2023-01-01',
        isMainOccupation: true,
        hasOverdueAmounts: false,
        idempotencyKey: 'transfer',
        ...given,
      },
      'isLate affiliation { from category } attestation { language }',
      { clock: fixedClock(clock) },
    );

  test('a transfer is possible after four years, by 30 June, without arrears; nothing stays behind of a refused one', async () => {
    expect(await transfer({ affiliatedThereOn: '2023-01-02' })).toMatchObject({
      code: 'TRANSFER_REFUSED',
      message: expect.stringContaining('4 years'),
    });
    expect(await transfer({ hasOverdueAmounts: true })).toMatchObject({ code: 'TRANSFER_REFUSED' });
    expect(await transfer({}, '2026-07-01T10:00:00Z')).toMatchObject({
      code: 'TRANSFER_REFUSED',
      message: expect.stringContaining('30 June 2026'),
    });
    expect(await fixture.db('member').count({ count: '*' }).first()).toEqual({ count: 2 });
  });

  test('who comes has no lower minimum of a starter again, and is not late', async () => {
    expect(await transfer()).toMatchObject({
      isLate: false,
      affiliation: { from: '2027-01-01', category: 'MAIN' },
      attestation: { language: 'NL' },
    });
    expect(await fixture.db('fund_transfer').select('direction', 'other_fund', 'notified_on', 'effective_on')).toEqual([
      { direction: 'IN', other_fund: 'Another fund', notified_on: '2026-06-30', effective_on: '2027-01-01' },
    ]);
  });

  const declare = (memberId: string, isHelping: boolean, idempotencyKey: string, clock: string) =>
    act(
      memberSubject(memberId),
      'declareSpouseHelp',
      { memberId, isHelping, idempotencyKey },
      'declaration { dueOn isLate isHelping } nextSteps { text } member { spouseDeclaration { isHelping } }',
      { clock: fixedClock(clock) },
    );

  test('a declaration about a spouse is in time for ninety days, and tells what follows', async () => {
    const { id } = married.member;
    const inTime = await declare(id, false, 'a', '2022-04-10T10:00:00Z');
    expect(inTime).toMatchObject({ declaration: { dueOn: '2022-04-10', isLate: false, isHelping: false } });
    expect(inTime.nextSteps).toHaveLength(1);
    const late = await declare(id, true, 'b', '2022-04-11T10:00:00Z');
    expect(late).toMatchObject({ declaration: { isLate: true }, member: { spouseDeclaration: { isHelping: true } } });
    expect(late.nextSteps[1].text).toContain('€500.00');
  });

  test('who has no spouse in the household has nothing to declare', async () => {
    expect(await declare(single.member.id, false, 'c', '2022-04-11T10:00:00Z')).toMatchObject({
      code: 'SPOUSE_NOT_ASSISTING',
    });
  });
});
