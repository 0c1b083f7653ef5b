import { fixedClock } from '../../../common/clock';
import { parseLocalDate } from '../../../common/dates';
import {
  demoAccountants,
  demoClientManagers,
  writeDemoReference,
} from '../../../subgraphs/members/jobs/demo-reference';
import { writeMembers } from '../../../subgraphs/members/store/bulk';
import { completeMember, mockEnterpriseNumber, mockSsin } from '../demo';
import {
  accountantSubject,
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

  /** Runs a mutation with one input and gives its answer back. */
  const act = async (
    who: Parameters<MembersFixture['ask']>[0],
    name: string,
    input: object,
    selection: string,
    options = {},
  ): Promise<Answer> => {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const problems = '... on Problem { code message } ... on InvalidInput { issues { path code } }';
    const source = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${selection} } ${problems} } }`;
    return (await fixture.ask(who, source, { input }, options))[name];
  };
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
    expect((await fixture.ask(manager, 'query ($id: ID!) { member(id: $id) { id } }', { id: goes })).member).toBeNull();
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

  test('a company with its mandates, states and balance sheets', async () => {
    const id = idOf(3);
    const input = {
      enterpriseNumber: mockEnterpriseNumber(900),
      name: 'Demo SRL',
      legalForm: '610',
      foundedOn: '2026-08-25',
      language: 'FR',
      address: { street: 'Rue 1', postalCode: '5000', municipality: 'Namur' },
      idempotencyKey: 'co',
    };
    const { company, isLate } = await act(manager, 'affiliateCompany', input, 'isLate company { id enterpriseNumber }');
    expect(isLate).toBe(false);
    expect((await act(manager, 'affiliateCompany', { ...input, idempotencyKey: 'co2' }, 'isLate')).code).toBe(
      'COMPANY_ALREADY_AFFILIATED',
    );
    const mandate = await act(
      manager,
      'recordCompanyMandate',
      {
        memberId: id,
        companyId: company.id,
        kind: 'DIRECTOR',
        from: '2025-08-25',
        isPaid: false,
        earlierSelfEmployedQuarters: 12,
        idempotencyKey: 'cm',
      },
      'mandate { id company { isExemptStarter } } nextSteps { text }',
    );
    expect(mandate.mandate.company.isExemptStarter).toBe(true);
    const rebutted = await act(
      manager,
      'rebutMandatePresumption',
      { mandateId: mandate.mandate.id, from: '2026-01-01', proof: 'ARTICLES_OF_ASSOCIATION', idempotencyKey: 'cr' },
      'mandate { rebuttedOn member { solidarityLinks { to } } }',
    );
    expect(rebutted.mandate).toEqual({ rebuttedOn: '2026-01-01', member: { solidarityLinks: [{ to: '2025-12-31' }] } });
    await act(
      manager,
      'recordBalanceSheet',
      { companyId: company.id, financialYear: 2025, total: '879163.44' },
      'company { id }',
    );
    const state = await act(
      manager,
      'recordCompanyState',
      { companyId: company.id, state: 'DORMANT', from: '2026-10-01' },
      'company { states { state from } balanceSheets { financialYear total } }',
    );
    expect(state.company).toEqual({
      states: [{ state: 'DORMANT', from: '2026-10-01' }],
      balanceSheets: [{ financialYear: 2025, total: '879163.44' }],
    });
    expect(await events(company.id)).toEqual(Array(3).fill('members.company-recorded'));
    const { search } = await fixture.ask(
      manager,
      'query ($t: String!) { search(text: $t) { nodes { match result { ... on Company { name } } } } }',
      { t: input.enterpriseNumber },
    );
    expect(search.nodes).toEqual([{ match: 'ENTERPRISE_NUMBER', result: { name: 'Demo SRL' } }]);
  });

  test('tasks go to who stands in, move with the file, and are done once', async () => {
    const id = idOf(2);
    const [one, other] = demoClientManagers;
    await act(
      memberSubject(id),
      'declareLifeEvent',
      { kind: 'PAYMENT_DIFFICULTY', on: '2026-11-25', idempotencyKey: 'pd' },
      'event { id }',
    );
    const tasksOf = async (whom: string) =>
      (
        await fixture.ask(
          { id: whom, roles: ['client_manager'] },
          '{ tasks { nodes { id kind clientManager { id } member { id } } } }',
        )
      ).tasks.nodes.filter(({ member }: Answer) => member.id === id);
    expect(await tasksOf(one!.id)).toMatchObject([
      { kind: 'PAYMENT_DIFFICULTY_CONTACT', clientManager: { id: one!.id } },
    ]);
    await act(
      manager,
      'recordAbsence',
      { clientManagerId: one!.id, from: '2026-11-20', to: '2026-11-30', deputyId: other!.id },
      'clientManager { id }',
    );
    expect(await tasksOf(other!.id)).toMatchObject([{ clientManager: { id: other!.id } }]);
    await act(
      manager,
      'assignClientManager',
      { memberId: id, clientManagerId: demoClientManagers[3]!.id, reason: 'moved' },
      'member { clientManager { id } }',
    );
    const [task] = await tasksOf(demoClientManagers[3]!.id);
    await act(
      manager,
      'logContact',
      {
        memberId: id,
        channel: 'PHONE',
        direction: 'OUTGOING',
        contactedAt: '2026-11-25T09:00:00Z',
        summary: 'Asked for a plan.',
        taskId: task.id,
      },
      'entry { id }',
    );
    expect(await tasksOf(demoClientManagers[3]!.id)).toEqual([]);
    const again = await act(
      manager,
      'completeTask',
      { taskId: task.id, outcome: 'Something else.' },
      'task { outcome }',
    );
    expect(again.task.outcome).toBe('Asked for a plan.');
    const { me } = await fixture.ask(
      memberSubject(id),
      '{ me { contactLog { nodes { channel summary } } openTasks { id } } }',
    );
    expect(me).toEqual({ contactLog: { nodes: [{ channel: 'PHONE', summary: 'Asked for a plan.' }] }, openTasks: [] });
  });

  test('a member reads who read the file, page by page; an accountant does not', async () => {
    const id = idOf(0);
    await fixture.ask(manager, 'query ($id: ID!) { member(id: $id) { iban household { name { last } } } }', { id });
    await fixture.ask(manager, 'query ($id: ID!) { member(id: $id) { name { last } } }', { id });
    const page = async (after?: string) =>
      (
        await fixture.ask(
          memberSubject(id),
          'query ($after: String) { me { accessLog(first: 1, after: $after) { nodes { reader role purpose fields } pageInfo { hasNextPage endCursor } } } }',
          { after },
        )
      ).me.accessLog;
    const first = await page();
    expect(first).toMatchObject({
      nodes: [{ reader: manager.id, role: 'client_manager', purpose: 'FILE_MANAGEMENT', fields: ['name'] }],
      pageInfo: { hasNextPage: true },
    });
    expect((await page(first.pageInfo.endCursor)).nodes).toMatchObject([{ fields: ['household', 'iban'] }]);
    const refused = await fixture.run(
      accountantSubject('a'),
      'query ($id: ID!) { member(id: $id) { accessLog { nodes { role } } } }',
      { id },
    );
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('everything that was derived follows from the facts that stand', async () => {
    const rows = await fixture
      .db('affiliation_period')
      .whereNull('superseded_at')
      .where('valid_from', '>', parseLocalDate('2027-06-30'));
    expect(rows).toEqual([]);
  });
});
