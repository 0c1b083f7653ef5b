import { demoClientManagers, writeDemoReference } from '../../../subgraphs/members/jobs/demo-reference';
import { fixedClock } from '../../../common/clock';
import { mockEnterpriseNumber, mockSsin } from '../demo';
import { ssinDigest } from '../../../common/access';
import {
  accountantSubject,
  type Answer,
  manager,
  memberSubject,
  membersFixture,
  today,
  type MembersFixture,
} from '../support';

const affiliateMember = `mutation AffiliateMember($input: AffiliateMemberInput!) {
  affiliateMember(input: $input) {
    __typename
    ... on AffiliateMemberSuccess { member { id category clientManager { id } openTasks { kind dueOn text } } affiliation { from category } attestation { url language content } nextSteps { text deadlineOn document { id title } } isLate explanation { text parameters { id value source { article } } } }
    ... on Problem { code message }
    ... on InvalidInput { issues { path code message } }
    ... on AffiliationTooEarly { possibleOn }
    ... on AlreadyAffiliated { sinceOn }
  }
}`;

const person = (index: number, given: object = {}) => ({
  ssin: mockSsin(index),
  name: { first: 'Élodie', last: 'Van den Broeck' },
  language: 'FR',
  address: { street: 'Rue Haute 3', postalCode: '5000', municipality: 'Namur' },
  contact: { email: 'elodie@example.org' },
  ...given,
});

const starter = (index: number, given: object = {}, personGiven: object = {}) => ({
  person: person(index, personGiven),
  activity: { startsOn: '2026-12-01', branch: 'SERVICES', enterpriseNumber: mockEnterpriseNumber(index) },
  idempotencyKey: `start-${index}`,
  ...given,
});

/** Somebody without a file whose token proves the number of an index. */
const newcomerOf = (index: number) => ({
  id: `newcomer-${index}`,
  roles: ['member' as const],
  ssinDigest: ssinDigest(mockSsin(index)),
});

const mockId = '6f1d1c52-0000-4000-8000-0000000000aa';

describe('affiliation', () => {
  let fixture: MembersFixture;
  beforeAll(async () => {
    fixture = await membersFixture();
    await writeDemoReference(fixture.db, today.now());
  });
  afterAll(() => fixture.drop());

  const affiliate = async (input: object, options = {}) =>
    (await fixture.ask(manager, affiliateMember, { input }, options)).affiliateMember;

  test('a starter in time gets a category, a client manager, a certificate and the next steps', async () => {
    const found = await affiliate(starter(1, { isMarried: true }), { language: 'fr' });
    expect(found).toMatchObject({
      __typename: 'AffiliateMemberSuccess',
      affiliation: { from: '2026-12-01', category: 'PRIMOSTARTER' },
      isLate: false,
      attestation: { language: 'FR' },
    });
    expect(found.member.clientManager.id).toBe(demoClientManagers[2]!.id);
    expect(found.member.openTasks).toMatchObject([{ kind: 'WELCOME_CONTACT', dueOn: '2026-12-09' }]);
    expect(found.attestation.url).toBe(`data:application/pdf;base64,${found.attestation.content}`);
    expect(Buffer.from(found.attestation.content, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(found.nextSteps.map(({ deadlineOn }: { deadlineOn: string }) => deadlineOn)).toContain('2026-12-31');
    expect(found.nextSteps.find(({ document }: Answer) => document?.id === 'spouse-declaration').deadlineOn).toBe(
      '2027-03-01',
    );
    expect(found.explanation[0].text).toContain('1 des 4');
    expect(found.explanation[0].parameters[0]).toMatchObject({
      id: 'members.primostarter/favorable-quarters',
      value: '4',
    });
    const names = await fixture
      .db('event_outbox')
      .where({ subject: found.member.id })
      .orderBy('position')
      .pluck('name');
    expect(names).toEqual(['members.member-recorded', 'members.affiliation-changed']);
  });

  test('a repeat gets the first answer; another request with the key is refused; nothing is done twice', async () => {
    const first = await affiliate(starter(2));
    expect(await affiliate(starter(2))).toEqual(first);
    expect((await affiliate(starter(2, { isMarried: true }))).code).toBe('IDEMPOTENCY_CONFLICT');
    expect(await fixture.db('activity').where({ member_id: first.member.id })).toHaveLength(1);
  });

  test('who is affiliated already is refused with the first day; nothing is changed', async () => {
    await affiliate(starter(3));
    const again = await affiliate(starter(3, { idempotencyKey: 'again' }));
    expect(again).toMatchObject({ code: 'ALREADY_AFFILIATED', sinceOn: '2026-12-01' });
    expect(await fixture.db('activity')).toHaveLength(3);
  });

  test.each([
    ['2026-11-25', true],
    ['2026-11-26', false],
    ['2027-05-25', false],
  ])('a start on %s that is asked for on 25 November is late: %s', async (startsOn, isLate) => {
    const index = Number(startsOn.slice(5, 7) + startsOn.slice(8)) % 400;
    const found = await affiliate(starter(index, { activity: { startsOn, branch: 'COMMERCE' } }));
    expect(found).toMatchObject({ isLate, affiliation: { from: startsOn } });
  });

  test('a start more than six months ahead is refused with the first possible day', async () => {
    const found = await affiliate(starter(5, { activity: { startsOn: '2027-05-26', branch: 'COMMERCE' } }));
    expect(found).toMatchObject({ code: 'AFFILIATION_TOO_EARLY', possibleOn: '2026-11-26' });
  });

  test('everything that is wrong is told at once, in the language of the caller, and nothing is written', async () => {
    const before = await fixture.db('member').count({ count: '*' }).first();
    const input = starter(
      6,
      { situations: [{ kind: 'EMPLOYEE', from: '2026-01-01', to: '2025-01-01' }] },
      {
        address: { street: ' ', postalCode: '0999', municipality: 'Namur' },
        contact: { email: 'nobody', phone: '02' },
        mutualFundCode: '850',
      },
    );
    const found = await affiliate(input, { language: 'de' });
    expect(found.issues).toEqual([
      {
        path: 'input.person.address.postalCode',
        code: 'POSTAL_CODE',
        message: 'Das ist keine belgische Postleitzahl mit vier Ziffern.',
      },
      { path: 'input.person.address.street', code: 'TEXT_NEEDED', message: expect.any(String) },
      { path: 'input.person.contact.email', code: 'EMAIL_FORM', message: expect.any(String) },
      { path: 'input.person.contact.phone', code: 'PHONE_FORM', message: expect.any(String) },
      { path: 'input.person.mutualFundCode', code: 'MUTUAL_FUND_CODE', message: expect.any(String) },
      { path: 'input.situations.0.to', code: 'END_BEFORE_START', message: expect.any(String) },
      { path: 'input.situations.0.fraction', code: 'FRACTION_NEEDED', message: expect.any(String) },
    ]);
    expect(await fixture.db('member').count({ count: '*' }).first()).toEqual(before);
  });

  test('an employee at half time starts in secondary occupation; a little less is main', async () => {
    const at = await affiliate(
      starter(7, { situations: [{ kind: 'EMPLOYEE', from: '2020-01-01', fraction: '0.5000' }] }),
    );
    expect(at.affiliation.category).toBe('SECONDARY');
    const below = await affiliate(
      starter(8, { situations: [{ kind: 'EMPLOYEE', from: '2020-01-01', fraction: '0.49999' }] }),
    );
    expect(below.affiliation.category).toBe('PRIMOSTARTER');
  });

  test('article 37 is recorded by the fund only', async () => {
    const input = starter(9, { situations: [{ kind: 'ARTICLE_37', from: '2026-12-01' }] });
    const newcomer = newcomerOf(9);
    const { affiliateMember: refused } = await fixture.ask(newcomer, affiliateMember, { input });
    expect(refused.issues).toMatchObject([{ path: 'input.situations.0.kind', code: 'RECORDED_BY_THE_FUND' }]);
    expect((await affiliate(input)).affiliation.category).toBe('ARTICLE_37');
  });

  test('a person without a file may affiliate under the number that the token proves', async () => {
    const { affiliateMember: first } = await fixture.ask(newcomerOf(10), affiliateMember, { input: starter(10) });
    expect(first.__typename).toBe('AffiliateMemberSuccess');
  });

  test.each([
    ['somebody whose token proves no number', () => ({ id: 'stranger', roles: ['member' as const] })],
    ['somebody under the number of another', () => newcomerOf(14)],
    ['a member, who has a file', () => ({ ...memberSubject(mockId), ssinDigest: ssinDigest(mockSsin(13)) })],
    ['an accountant', () => accountantSubject(mockId)],
  ])('%s may not, and does not learn whether the fund knows the number', async (_, asker) => {
    const rowsBefore = await fixture.db('member').count();
    const refusals = await Promise.all(
      [10, 13].map((index) => {
        const input = starter(index, { idempotencyKey: `no-${index}` });
        return fixture.ask(asker(), affiliateMember, { input });
      }),
    );
    for (const { affiliateMember: refused } of refusals)
      expect(refused).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ path: 'input.person.ssin', code: 'NOT_YOURS_TO_AFFILIATE' }],
      });
    expect(await fixture.db('member').count()).toEqual(rowsBefore);
  });

  test('a name that is alike with the same birth date becomes a task', async () => {
    const { member } = await affiliate(starter(20, {}, { name: { first: 'Jan', last: 'Vandenbroucke' } }));
    const double = await affiliate(starter(21, {}, { name: { first: 'Jan', last: 'Van den Broucke' } }));
    const { reference } = await fixture.db('member').where({ id: member.id }).first();
    const task = double.member.openTasks.find(({ kind }: { kind: string }) => kind === 'CHECK_DUPLICATE');
    expect(task.text).toContain(String(reference));
  });

  test('a replacement income makes the activity secondary from the minimum pension of a single person on', async () => {
    const situations = [{ kind: 'REPLACEMENT_INCOME', from: '2020-01-01', monthlyAmount: '1844.92' }];
    const found = await affiliate(starter(11, { situations }), { clock: fixedClock('2026-11-25T10:00:00Z') });
    expect(found.affiliation.category).toBe('PRIMOSTARTER');
    const reached = [{ kind: 'REPLACEMENT_INCOME', from: '2020-01-01', monthlyAmount: '1844.93' }];
    expect((await affiliate(starter(12, { situations: reached }))).affiliation.category).toBe('SECONDARY');
  });

  test('a helper is subject from the year of turning twenty, from marriage, and not for occasional help', async () => {
    const { member } = await affiliate(starter(13, { activity: { startsOn: '2026-11-26', branch: 'SERVICES' } }));
    const helper = `mutation ($input: AffiliateHelperInput!) { affiliateHelper(input: $input) { __typename ... on AffiliateHelperSuccess { affiliation { quality category } member { solidarityLinks { kind from member { id } } } } ... on Problem { code } ... on HelperNotSubject { subjectOn } } }`;
    const input = (index: number, birth: string, given: object = {}) => ({
      ...starter(index, {}, { ssin: mockSsin(index, birth) }),
      aidedMemberId: member.id,
      expectedDaysAYear: 90,
      ...given,
    });
    const help = async (one: object) => (await fixture.ask(manager, helper, { input: one })).affiliateHelper;
    expect(await help(input(50, '07-72-31'))).toMatchObject({ code: 'HELPER_NOT_SUBJECT', subjectOn: '2027-01-01' });
    expect(await help(input(50, '07-72-31', { marriedOn: '2026-12-01' }))).toMatchObject({
      affiliation: { quality: 'HELPER' },
    });
    expect(await help(input(51, '06-72-31', { expectedDaysAYear: 89 }))).toMatchObject({
      code: 'HELPER_NOT_SUBJECT',
      subjectOn: null,
    });
    expect(await help(input(51, '06-72-31'))).toMatchObject({
      affiliation: { quality: 'HELPER', category: 'PRIMOSTARTER' },
      member: {
        solidarityLinks: [{ kind: 'SELF_EMPLOYED_FOR_HELPER', from: '2026-12-01', member: { id: member.id } }],
      },
    });
  });

  test('an assisting spouse has to be a spouse without own rights', async () => {
    const { member } = await affiliate(starter(14, { activity: { startsOn: '2026-11-26', branch: 'SERVICES' } }));
    const spouse = `mutation ($input: AffiliateAssistingSpouseInput!) { affiliateAssistingSpouse(input: $input) { __typename ... on AffiliateAssistingSpouseSuccess { affiliation { quality category } } ... on Problem { code } ... on SpouseNotAssisting { reason } } }`;
    const assist = async (given: object = {}) =>
      (await fixture.ask(manager, spouse, { input: { ...starter(60), aidedMemberId: member.id, ...given } }))
        .affiliateAssistingSpouse;
    expect(await assist()).toMatchObject({ code: 'SPOUSE_NOT_ASSISTING', reason: 'NOT_A_SPOUSE' });
    const add = `mutation ($input: AddHouseholdPersonInput!) { addHouseholdPerson(input: $input) { __typename } }`;
    const input = {
      memberId: member.id,
      name: { first: 'Luc', last: 'Martin' },
      relation: 'SPOUSE',
      isDependant: false,
      from: '2026-11-01',
      idempotencyKey: 'h',
    };
    await fixture.ask(memberSubject(member.id), add, { input });
    const work = [{ kind: 'EMPLOYEE', from: '2020-01-01', fraction: '0.8000' }];
    expect(await assist({ situations: work })).toMatchObject({ reason: 'OWN_RIGHTS' });
    expect(await assist({ ownIndependentIncome: '3000.01' })).toMatchObject({ reason: 'OWN_INCOME' });
    expect(await assist({ ownIndependentIncome: '3000.00' })).toMatchObject({
      affiliation: { quality: 'ASSISTING_SPOUSE', category: 'MAXI_SPOUSE' },
    });
  });
});
