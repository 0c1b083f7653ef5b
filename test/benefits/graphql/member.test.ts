import { countStatements } from '../../../common/database';
import { quarterRange, type Quarter } from '../../../common/quarter';
import { insertCase, type NewCase } from '../../../subgraphs/benefits/store/cases';
import { saveQuarter } from '../../../subgraphs/benefits/store/history';
import { writeMembers } from '../../../subgraphs/benefits/store/bulk';
import { testDatabase, type TestDatabase } from '../../support/database';
import { asker, clock, memberId, otherId, person, quarters, representations, staffSubject } from '../subgraph';

let database: TestDatabase;
let db: ReturnType<TestDatabase['connect']>;

const rightsQuery = `query Rights($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Member { id
    rights { scheme status summary reasons { code text isMet } nextStep deadline competentInstitution { name url } legalBasis }
  } } }`;
const casesQuery = `query Cases($representations: [_Any!]!, $first: Int, $after: String) {
  _entities(representations: $representations) { ... on Member { id
    benefitCases(first: $first, after: $after) {
      nodes { id benefit status submittedOn decideBy decidedOn nextPayment { on amount } }
      pageInfo { hasNextPage hasPreviousPage endCursor } } } } }`;

beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['benefits'] });
  db = database.connect('benefits');
  const settled = quarters('2021-Q4', '2026-Q3');
  const members = [person(), person({ memberId: otherId, sex: 'MALE' })].map((one) => ({
    person: one,
    quarters: settled,
  }));
  await writeMembers(db, members, { today: clock.today(), withDemoCases: false });
  for (const number of [1, 2, 3]) await insertCase(db, newCase(`2026-0${number}-15`));
});

afterAll(() => database.drop());

function newCase(submittedOn: string): NewCase {
  return {
    memberId,
    benefit: 'CARER_ALLOWANCE',
    status: 'OPEN',
    isAutomatic: false,
    channel: 'ELECTRONIC',
    submittedOn: submittedOn as NewCase['submittedOn'],
    eventOn: null,
    decideBy: '2026-12-01' as NewCase['decideBy'],
    suspendedOn: null,
    suspendedDays: 0,
    claim: {},
    iban: null,
    monthsUsed: 0,
    forwardedTo: null,
    forwardedOn: null,
  };
}

/** The entities of an answer, whatever their fields. */
function entitiesOf(answer: { data?: unknown; errors?: unknown }): any[] {
  expect(answer.errors).toBeUndefined();
  return (answer.data as { _entities: unknown[] })._entities;
}

test('the overview of a member is told in the language that was asked for', async () => {
  const ask = asker(db);
  const [member] = entitiesOf(await ask(rightsQuery, representations(memberId), { language: 'nl' }));
  expect(member.rights).toHaveLength(14);
  const health = member.rights[0];
  expect(health).toMatchObject({
    scheme: 'HEALTH_CARE',
    status: 'GRANTED',
    summary: 'Geneeskundige verzorging: toegekend en lopend.',
  });
  expect(health.reasons[0].text).toBe('De bijdragen van het referentiejaar 2024 zijn in orde.');
  expect(member.rights.find((one: any) => one.scheme === 'FAMILY_BENEFITS').competentInstitution.url).toBe(
    'https://www.aviq.be',
  );
});

test('a file that is not the caller’s shows nothing', async () => {
  const [member] = entitiesOf(await asker(db)(rightsQuery, representations(otherId)));
  expect(member.rights).toBeNull();
});

test('facts of a hundred members take as many statements as those of one', async () => {
  const ids = Array.from({ length: 100 }, (_, index) => `0b000000-0000-4000-8000-${String(index).padStart(12, '0')}`);
  const ask = asker(db);
  const one = await countStatements(db, () => ask(rightsQuery, representations(memberId), { subject: staffSubject }));
  const many = await countStatements(db, () => ask(rightsQuery, representations(...ids), { subject: staffSubject }));
  expect(many.statements).toHaveLength(one.statements.length);
  // Who asks the subgraph itself may name a file that another took over: one statement looks for that.
  expect(one.statements).toHaveLength(2);
});

test('cases come in pages, the latest first', async () => {
  const ask = asker(db);
  const [first] = entitiesOf(await ask(casesQuery, { ...representations(memberId), first: 2 }));
  expect(first.benefitCases.nodes.map((one: any) => one.submittedOn)).toEqual(['2026-03-15', '2026-02-15']);
  expect(first.benefitCases.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  const after = first.benefitCases.pageInfo.endCursor;
  const [second] = entitiesOf(await ask(casesQuery, { ...representations(memberId), first: 2, after }));
  expect(second.benefitCases.nodes.map((one: any) => one.submittedOn)).toEqual(['2026-01-15']);
  expect(second.benefitCases.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test.each([
  [{ first: 0 }, 'first', 'case-page-size'],
  [{ first: 101 }, 'first', 'case-page-size'],
  [{ first: 1, after: 'nonsense' }, 'after', 'case-cursor'],
])('%j is refused with its field and rule', async (page, field, rule) => {
  const { errors } = await asker(db)(casesQuery, { ...representations(memberId), ...page });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field, rule });
});

test('an id of another form is nobody', async () => {
  const [member] = entitiesOf(await asker(db)(rightsQuery, representations('nobody'), { subject: staffSubject }));
  expect(member.rights.find((one: any) => one.scheme === 'HEALTH_CARE').status).toBe('UNKNOWN');
});

test('institutions need no log-on', async () => {
  const { data } = await asker(db)(
    '{ competentInstitutions { name url } }',
    {},
    { subject: { id: 'anonymous', roles: [] } },
  );
  expect((data as any).competentInstitutions.length).toBeGreaterThan(8);
});

test('a quarter that is settled anew is split out of its period and joined again', async () => {
  const again = (situation: 'PAID' | 'NOT_PAID') => quarters('2024-Q2', '2024-Q2', { situation })[0]!;
  await saveQuarter(db, otherId, again('NOT_PAID'));
  expect(await db('contribution_period').where({ member_id: otherId })).toHaveLength(3);
  await saveQuarter(db, otherId, again('PAID'));
  const rows = await db('contribution_period').where({ member_id: otherId });
  expect(rows).toHaveLength(1);
  const { first_quarter: first, last_quarter: last } = rows[0] as { first_quarter: Quarter; last_quarter: Quarter };
  expect(quarterRange(first, last)).toHaveLength(20);
});
