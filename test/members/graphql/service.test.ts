import { demoClientManagers, writeDemoReference } from '../../../subgraphs/members/jobs/demo-reference';
import { writeMembers } from '../../../subgraphs/members/store/bulk';
import { completeMember, mockEnterpriseNumber } from '../demo';
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

describe('companies, tasks and the access log', () => {
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
    expect(await events(company.id)).toEqual(Array(4).fill('members.company-recorded'));
    const told = await fixture.db('event_outbox').where({ subject: company.id }).orderBy('position', 'desc').first();
    expect(told.payload).toMatchObject({
      seat: { street: 'Rue 1', postalCode: '5000', municipality: 'Namur' },
      mandataries: [{ memberId: id, from: '2025-08-25', to: null }],
      starterYears: [2026, 2027, 2028].map((year) => ({ year, isExempt: true })),
    });
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
});
