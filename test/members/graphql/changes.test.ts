import { fixedClock } from '../../../common/clock';
import { parseLocalDate } from '../../../common/dates';
import {
  demoAccountants,
  demoClientManagers,
  writeDemoReference,
} from '../../../subgraphs/members/jobs/demo-reference';
import { writeMembers } from '../../../subgraphs/members/store/bulk';
import { completeMember, mockSsin } from '../demo';
import {
  accountantSubject,
  acting,
  type Act,
  type Answer,
  manager,
  memberSubject,
  membersFixture,
  today,
  type MembersFixture,
} from '../support';

describe('changes of a file', () => {
  let fixture: MembersFixture;
  const population = Array.from({ length: 12 }, (_, index) =>
    completeMember(index, { clientManagerId: demoClientManagers[index % 2]!.id }),
  );
  const idOf = (index: number) => population[index]!.member.id;

  beforeAll(async () => {
    fixture = await membersFixture();
    await writeDemoReference(fixture.db, today.now());
    await writeMembers(fixture.db, population, { by: 'seed', at: new Date('2022-01-05T10:00:00Z') });
  });
  afterAll(() => fixture.drop());

  const act: Act = (...parameters) => acting(fixture)(...parameters);
  const events = async (memberId: string) =>
    fixture.db('event_outbox').where({ subject: memberId }).orderBy('position').pluck('name');

  test('a move, a name and a contact change keep what was before, and are published', async () => {
    const id = idOf(0);
    const own = memberSubject(id);
    const moved = await act(
      own,
      'moveMember',
      {
        memberId: id,
        on: '2026-10-01',
        address: { street: 'Kerkstraat 1', postalCode: '3000', municipality: 'Leuven' },
      },
      'member { address { municipality region } }',
    );
    expect(moved.member.address).toEqual({ municipality: 'Leuven', region: 'FLANDERS' });
    const renamed = await act(
      manager,
      'renameMember',
      { memberId: id, on: '2026-11-01', name: { first: 'First0', last: 'Nieuw' } },
      'member { name { last } address { municipality } }',
    );
    expect(renamed.member).toEqual({ name: { last: 'Nieuw' }, address: { municipality: 'Leuven' } });
    const changed = await act(
      own,
      'changeContact',
      { memberId: id, language: 'NL', contact: { phone: '+3212345678' }, iban: 'BE68539007547034' },
      'member { language iban contact { email phone } }',
    );
    expect(changed.member).toMatchObject({
      language: 'NL',
      iban: 'BE68539007547034',
      contact: { email: 'member0@example.org', phone: '+3212345678' },
    });
    const { me } = await fixture.ask(
      own,
      '{ me { recordHistory { from to supersededAt reason name { last } address { municipality } } } }',
    );
    const standing = me.recordHistory.filter(({ supersededAt }: Answer) => supersededAt === null);
    expect(standing.map(({ from, to, name, address }: Answer) => [from, to, name.last, address.municipality])).toEqual([
      ['2022-01-10', '2026-09-30', 'Last0', 'Namur'],
      ['2026-10-01', '2026-10-31', 'Last0', 'Leuven'],
      ['2026-11-01', '2026-11-24', 'Nieuw', 'Leuven'],
      ['2026-11-25', null, 'Nieuw', 'Leuven'],
    ]);
    expect(await events(id)).toEqual(Array(3).fill('members.member-recorded'));
  });

  test('a correction tells what was true when, and what we knew when', async () => {
    const id = idOf(1);
    const later = { clock: fixedClock('2026-11-25T12:00:00Z') };
    const done = await act(
      manager,
      'rectifyMember',
      {
        memberId: id,
        from: '2023-01-01',
        to: '2023-06-30',
        address: { street: 'Rue Vieille 2', postalCode: '4000', municipality: 'Liège' },
        reason: 'register',
      },
      'member { address { municipality } }',
      later,
    );
    expect(done.member.address.municipality).toBe('Namur');
    const history = async (knownAt: string) =>
      (
        await fixture.ask(
          manager,
          `query ($id: ID!, $at: Instant) { member(id: $id) { recordHistory(knownAt: $at) { from to address { municipality } } } }`,
          { id, at: knownAt },
          later,
        )
      ).member.recordHistory;
    expect(await history('2026-11-25T11:00:00Z')).toEqual([
      { from: '2022-01-10', to: null, address: { municipality: 'Namur' } },
    ]);
    expect(
      (await history('2026-11-25T12:00:00Z')).map(({ from, address }: Answer) => [from, address.municipality]),
    ).toEqual([
      ['2022-01-10', 'Namur'],
      ['2023-01-01', 'Liège'],
      ['2023-07-01', 'Namur'],
    ]);
    const empty = await act(
      manager,
      'rectifyMember',
      { memberId: id, from: '2023-01-01', to: '2022-01-01', reason: ' ' },
      'member { id }',
    );
    expect(empty.issues.map(({ code }: Answer) => code)).toEqual([
      'END_BEFORE_START',
      'NOTHING_TO_CORRECT',
      'TEXT_NEEDED',
    ]);
  });

  test('a replaced number finds the file under both; one in use is refused', async () => {
    const id = idOf(2);
    const former = population[2]!.member.ssin;
    const ssin = mockSsin(700, '90-61-01');
    expect(
      (
        await act(
          manager,
          'replaceSsin',
          { memberId: id, ssin: population[3]!.member.ssin, on: '2026-11-01' },
          'member { id }',
        )
      ).code,
    ).toBe('SSIN_IN_USE');
    expect(
      (await act(manager, 'replaceSsin', { memberId: id, ssin, on: '2026-11-01' }, 'member { ssin }')).member.ssin,
    ).toBe(ssin);
    for (const number of [former, ssin]) {
      expect(
        (await fixture.ask(manager, 'query ($s: Ssin!) { memberBySsin(ssin: $s) { id } }', { s: number })).memberBySsin
          .id,
      ).toBe(id);
    }
    const { search } = await fixture.ask(
      manager,
      'query ($t: String!) { search(text: $t) { nodes { match result { ... on Member { id } } } } }',
      { t: former },
    );
    expect(search.nodes).toEqual([{ match: 'FORMER_SSIN', result: { id } }]);
    expect(await events(id)).toEqual(['members.ssin-replaced', 'members.member-recorded']);
  });

  test('work beside the activity changes the category from the next quarter, and back from the quarter in which it ends', async () => {
    const id = idOf(4);
    const own = memberSubject(id);
    const declared = await act(
      own,
      'declareSituation',
      { memberId: id, situation: { kind: 'EMPLOYEE', from: '2026-08-10', fraction: '0.5000' }, idempotencyKey: 'w' },
      'situation { id fraction } member { affiliations { from category } }',
    );
    expect(declared).toMatchObject({
      situation: { fraction: '0.5000' },
      member: {
        affiliations: [
          { from: '2026-10-01', category: 'SECONDARY' },
          { from: '2023-01-01', category: 'MAIN' },
          { category: 'PRIMOSTARTER' },
        ],
      },
    });
    const ended = await act(
      own,
      'endSituation',
      { situationId: declared.situation.id, on: '2026-11-20' },
      'member { affiliations { from to category } }',
    );
    expect(ended.member.affiliations[0]).toEqual({ from: '2023-01-01', to: null, category: 'MAIN' });
    expect(
      (
        await act(
          memberSubject(idOf(5)),
          'endSituation',
          { situationId: declared.situation.id, on: '2026-11-20' },
          'member { id }',
        )
      ).code,
    ).toBe('SITUATION_NOT_FOUND');
  });

  test('a mandate to consult does not open declarations; one to declare does', async () => {
    const id = idOf(5);
    const [accountant] = demoAccountants;
    const reader = accountantSubject(accountant.id);
    const input = { memberId: id, situation: { kind: 'SURVIVOR_PENSION', from: '2026-01-01' }, idempotencyKey: 'a' };
    const grant = (scope: string[], key: string, from: string) =>
      act(
        memberSubject(id),
        'grantClientMandate',
        { memberId: id, accountantId: accountant.id, from, scope, idempotencyKey: key },
        'mandate { id }',
      );
    const { mandate } = await grant(['CONSULT'], 'g1', '2026-11-25');
    expect((await act(reader, 'declareSituation', input, 'member { id }')).code).toBe('MEMBER_NOT_FOUND');
    await act(memberSubject(id), 'revokeClientMandate', { mandateId: mandate.id, on: '2026-11-25' }, 'mandate { id }');
    await grant(['CONSULT', 'DECLARE'], 'g2', '2026-11-25');
    expect((await act(reader, 'declareSituation', input, 'member { id }')).member.id).toBe(id);
  });

  test('a cessation ends the affiliation with certificate, advice and event; who stopped is not affiliated', async () => {
    const id = idOf(6);
    const stopped = await act(
      memberSubject(id),
      'ceaseActivity',
      { memberId: id, on: '2026-11-09', idempotencyKey: 'c' },
      'isLate attestation { kind } consequences { subject effect automatic deadline legalBasis } member { category openTasks { kind } affiliations { to } }',
    );
    expect(stopped).toMatchObject({
      isLate: true,
      attestation: { kind: 'CESSATION_CERTIFICATE' },
      member: { category: null, openTasks: [{ kind: 'CESSATION_ADVICE' }] },
    });
    expect(stopped.member.affiliations[0].to).toBe('2026-11-09');
    expect(stopped.consequences).toContainEqual({
      subject: 'PENSION',
      effect: 'OPENS',
      automatic: false,
      deadline: '2027-09-30',
      legalBasis: 'RD 22.12.1967, articles 38 and 41 §1',
    });
    expect(await events(id)).toEqual(['members.affiliation-changed', 'members.affiliation-ended']);
    expect(
      (await act(memberSubject(id), 'ceaseActivity', { memberId: id, on: '2026-11-09', idempotencyKey: 'd' }, 'isLate'))
        .code,
    ).toBe('NOT_AFFILIATED');
  });

  test('a transfer ends the affiliation at the end of the year, when the law allows it', async () => {
    const id = idOf(7);
    const input = {
      memberId: id,
      newFund: 'Another fund',
      notifiedOn: '2026-06-30',
      effectiveOn: '2027-01-01',
      hasOverdueAmounts: false,
      idempotencyKey: 't',
    };
    expect(
      await act(
        manager,
        'transferToFund',
        { ...input, notifiedOn: '2026-07-01', idempotencyKey: 'u' },
        'member { id }',
      ),
    ).toMatchObject({ code: 'TRANSFER_REFUSED', message: expect.stringContaining('30 June') });
    const gone = await act(manager, 'transferToFund', input, 'member { affiliations { to } category }');
    expect(gone.member).toMatchObject({ category: 'MAIN', affiliations: [{ to: '2026-12-31' }, {}] });
    expect(await events(id)).toEqual(['members.affiliation-changed', 'members.affiliation-ended']);
  });

  test('a death ends everything and reaches the family; a person of the household who dies leaves it', async () => {
    const id = idOf(8);
    const spouse = await act(
      manager,
      'declareLifeEvent',
      {
        memberId: id,
        kind: 'DEATH',
        on: '2026-11-20',
        person: { name: { first: 'Anna', last: 'Last8' }, relation: 'SPOUSE' },
        idempotencyKey: 'p',
      },
      'consequences { subject effect deadline } member { household { name { first } } }',
    );
    expect(spouse.member.household).toEqual([]);
    expect(spouse.consequences).toContainEqual({ subject: 'BENEFITS', effect: 'OPENS', deadline: '2027-11-20' });
    const own = await act(
      manager,
      'declareLifeEvent',
      { memberId: id, kind: 'DEATH', on: '2026-11-23', idempotencyKey: 'q' },
      'member { diedOn category openTasks { kind } }',
    );
    expect(own.member).toMatchObject({ diedOn: '2026-11-23', category: null });
    expect(await events(id)).toEqual(
      expect.arrayContaining([
        'members.member-died',
        'members.affiliation-ended',
        'members.life-event-declared',
        'members.household-changed',
      ]),
    );
  });

  test('an event that cannot be is refused with the rule', async () => {
    const id = idOf(9);
    const wrong = await act(
      memberSubject(id),
      'declareLifeEvent',
      { kind: 'ILLNESS', on: '2026-11-26', idempotencyKey: 'x' },
      'event { id }',
    );
    expect(wrong.issues).toEqual([{ path: 'input.on', code: 'EVENT_NOT_YET' }]);
    const company = await act(
      memberSubject(id),
      'declareLifeEvent',
      { kind: 'BANKRUPTCY', on: '2026-11-20', companyId: '00000000-0000-4000-8000-000000000000', idempotencyKey: 'y' },
      'event { id }',
    );
    expect(company.code).toBe('COMPANY_NOT_FOUND');
    expect(await events(id)).toEqual([]);
  });

  test('an event before the law that is held here is refused as such, and nothing is written', async () => {
    const id = idOf(9);
    const input = { memberId: id, kind: 'BANKRUPTCY', on: '2022-12-31', idempotencyKey: 'old' };
    const refused = await act(manager, 'declareLifeEvent', input, 'event { id }');
    expect(refused.code).toBe('PARAMETER_NOT_PUBLISHED');
    expect(await fixture.db('life_event').where({ member_id: id })).toEqual([]);
    const since = await act(
      manager,
      'declareLifeEvent',
      { ...input, on: '2023-01-01', idempotencyKey: 'new' },
      'event { id }',
    );
    expect(since.__typename).toBe('DeclareLifeEventSuccess');
  });

  test('retirement makes a pensioner from the next quarter on', async () => {
    const id = idOf(9);
    const retired = await act(
      memberSubject(id),
      'declareLifeEvent',
      { kind: 'PENSION', on: '2026-12-01', idempotencyKey: 'z' },
      'event { kind } consequences { subject text } member { affiliations { from category } }',
    );
    expect(retired.member.affiliations[0]).toEqual({ from: '2027-01-01', category: 'PENSIONER' });
    expect(retired.consequences[0].text).toContain('2027-Q1');
  });

  test('two files of one person become one, found under both numbers; strangers stay two', async () => {
    const [stays, goes] = [idOf(10), idOf(11)];
    await fixture.db('member').where({ id: goes }).update({ birth_date: '1990-01-02' });
    expect(
      (
        await act(
          manager,
          'mergeMembers',
          { memberId: stays, duplicateId: goes, idempotencyKey: 'm1' },
          'member { id }',
        )
      ).code,
    ).toBe('MERGE_REFUSED');
    await fixture.db('member').where({ id: goes }).update({ birth_date: '1990-01-01' });
    const merged = await act(
      manager,
      'mergeMembers',
      { memberId: stays, duplicateId: goes, idempotencyKey: 'm2' },
      'member { id affiliations { category } household { name { last } } }',
    );
    expect(merged.member.household).toHaveLength(2);
    expect(
      (
        await fixture.ask(manager, 'query ($s: Ssin!) { memberBySsin(ssin: $s) { id } }', {
          s: population[11]!.member.ssin,
        })
      ).memberBySsin.id,
    ).toBe(stays);
    const asked = 'query ($id: ID!) { member(id: $id) { id } }';
    expect((await fixture.ask(manager, asked, { id: goes })).member.id).toBe(stays);
    expect((await fixture.ask(memberSubject(goes), '{ me { id } }')).me.id).toBe(stays);
    expect((await fixture.ask(memberSubject(idOf(9)), asked, { id: goes })).member).toBeNull();
    expect(
      (
        await act(
          manager,
          'mergeMembers',
          { memberId: stays, duplicateId: goes, idempotencyKey: 'm3' },
          'member { id }',
        )
      ).code,
    ).toBe('MERGE_REFUSED');
  });

  test('everything that was derived follows from the facts that stand', async () => {
    const rows = await fixture
      .db('affiliation_period')
      .whereNull('superseded_at')
      .where('valid_from', '>', parseLocalDate('2027-06-30'));
    expect(rows).toEqual([]);
  });
});
