import { writeMembers } from '../../../subgraphs/benefits/store/bulk';
import { testDatabase, type TestDatabase } from '../../support/database';
import {
  asker,
  clock,
  memberId,
  otherId,
  person,
  quarters,
  representations,
  staffSubject,
  type Asking,
} from '../subgraph';
import { parseLocalDate } from '../../../common/dates';

let database: TestDatabase;
let db: ReturnType<TestDatabase['connect']>;

beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['benefits'] });
  db = database.connect('benefits');
  const members = [
    { person: person(), quarters: quarters('2021-Q4', '2026-Q3') },
    {
      person: person({ memberId: otherId, birthDate: parseLocalDate('1963-06-10') }),
      quarters: quarters('2016-Q1', '2026-Q3'),
    },
  ];
  await writeMembers(db, members, { today: clock.today(), withDemoCases: false });
});

afterAll(() => database.drop());

const pensionQuery = `query Pension($representations: [_Any!]!, $input: PensionProjectionInput!) {
  _entities(representations: $representations) { ... on Member { pension(input: $input) {
    startsOn legalAgeOn isOpen careerYears warnings
    figures { kind amount count text missingParameter explanation { text parameters { id } } }
    application { name ssin address iban startsOn quarters institution { name } } } } } }`;

async function pension(id: string, input: object, asking: Asking = { subject: staffSubject }): Promise<any> {
  const answer = await asker(db)(pensionQuery, { ...representations(id), input }, asking);
  expect(answer.errors).toBeUndefined();
  return (answer.data as any)._entities[0].pension;
}

const figureOf = (projection: any, kind: string) => projection.figures.find((one: any) => one.kind === kind);

test('a projection on plain years gives a figure with its parameters, and says that it is information', async () => {
  const projection = await pension(memberId, { isHousehold: false });
  expect(projection).toMatchObject({ startsOn: '2052-06-01', legalAgeOn: '2052-06-01', isOpen: true });
  // Twenty quarters of 30,000.00: each a quarter of a forty-fifth at 60 %.
  const retirement = figureOf(projection, 'RETIREMENT');
  expect(retirement).toMatchObject({ amount: '2000.00', missingParameter: null });
  expect(retirement.explanation[0].parameters.map((one: any) => one.id)).toContain(
    'benefits.pension-formula/single-pension-share',
  );
  expect(projection.warnings).toHaveLength(2);
  expect(projection.application).toMatchObject({
    name: 'Peeters Camille',
    startsOn: '2052-06-01',
    address: 'Rue Haute 1, 5000 Namur',
  });
  expect(projection.application.quarters).toHaveLength(20);
});

test('the household rate is three quarters', async () => {
  expect(figureOf(await pension(memberId, { isHousehold: true }), 'RETIREMENT').amount).toBe('2500.00');
});

test('years before 2021 cannot be computed, and the figure says why', async () => {
  const retirement = figureOf(await pension(otherId, {}), 'RETIREMENT');
  expect(retirement).toMatchObject({ amount: null, missingParameter: 'known-gaps/pension-brackets-and-revaluation' });
  expect(retirement.text).toContain('Cannot be computed');
});

test('a minimum is valued at the last amounts that are known', async () => {
  const projection = await pension(otherId, {
    earlierCareerYears: 34,
    earlierSelfEmployedYears: 34,
    expectedIncome: '30000.00',
  });
  const minimum = figureOf(projection, 'MINIMUM');
  expect(minimum.text).toBe('Minimum pension at the amounts of 30 September 2026.');
  expect(Number(minimum.amount)).toBeGreaterThan(20000);
});

test('an unknown limit is told with its parameter', async () => {
  const projection = await pension(otherId, { startsOn: '2026-12-01', earlierCareerYears: 10 });
  expect(figureOf(projection, 'ALLOWED_INCOME')).toMatchObject({
    amount: null,
    missingParameter: 'benefits.allowed-income/self-employed-without-child',
  });
});

test('a surviving spouse with a young child has a transition allowance of four years', async () => {
  const survivor = { diedOn: '2026-05-01', marriedOn: '2015-06-01', childBirthDates: ['2018-01-01'] };
  const projection = await pension(memberId, { survivor }, { subject: staffSubject, language: 'fr' });
  expect(figureOf(projection, 'TRANSITION_ALLOWANCE')).toMatchObject({ count: 48 });
  expect(figureOf(projection, 'TRANSITION_ALLOWANCE').text).toContain('au plus tard le 1er mai 2027');
});

test.each([
  [{ startsOn: '2030-01-02' }, 'input.startsOn', 'pension-first-of-month'],
  [{ startsOn: '2020-01-01' }, 'input.startsOn', 'pension-first-of-month'],
  [{ earlierCareerYears: 61 }, 'input.earlierCareerYears', 'pension-years'],
])('%j is refused with field and rule', async (input, field, rule) => {
  const answer = await asker(db)(pensionQuery, { ...representations(memberId), input });
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field, rule });
});

test('a contract is recorded once, and the two kinds are compared', async () => {
  const record = `mutation R($input: RecordSupplementaryContractInput!) { recordSupplementaryContract(input: $input) { __typename
    ... on RecordSupplementaryContractSuccess { contract { id kind insurer } } ... on InvalidInput { issues { path code } } } }`;
  const input = { kind: 'SOCIAL', insurer: 'Insurer', from: '2026-01-01', idempotencyKey: 'contract' };
  const first = (await asker(db)(record, { input })).data as any;
  const again = (await asker(db)(record, { input })).data as any;
  expect(again).toEqual(first);
  const empty = (
    await asker(db)(record, { input: { ...input, insurer: ' ', to: '2025-01-01', idempotencyKey: 'other' } })
  ).data as any;
  expect(empty.recordSupplementaryContract.issues).toHaveLength(2);
  const query = `query S($representations: [_Any!]!) { _entities(representations: $representations) { ... on Member {
    supplementaryPension(input: { year: 2026, years: 10 }) { contracts { insurer } isOpen hasPaidContributions referenceIncome
      options { kind highestPremium lowestPremium premium totalPremiums text explanation { text } } } } } }`;
  const answer = (await asker(db)(query, representations(memberId))).data as any;
  const found = answer._entities[0].supplementaryPension;
  expect(found).toMatchObject({
    contracts: [{ insurer: 'Insurer' }],
    isOpen: true,
    hasPaidContributions: true,
    referenceIncome: '30000.00',
  });
  expect(found.options).toMatchObject([
    { kind: 'ORDINARY', highestPremium: '2451.00', totalPremiums: '24510.00' },
    { kind: 'SOCIAL', highestPremium: '2820.00', totalPremiums: '28200.00' },
  ]);
});
