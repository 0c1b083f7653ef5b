import { parseSsin } from '../../../common/identifiers';
import { cents } from '../../../common/money';
import { writeMembers, type BulkMember } from '../../../subgraphs/benefits/store/bulk';
import { testDatabase, type TestDatabase } from '../../support/database';
import { asker, clock, person, quarters, staffSubject } from '../subgraph';

let database: TestDatabase;
let db: ReturnType<TestDatabase['connect']>;

beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['benefits'] });
  db = database.connect('benefits');
});

afterAll(() => database.drop());

async function* population(count: number): AsyncGenerator<BulkMember> {
  const settled = quarters('2021-Q4', '2026-Q3', { income: cents(2_500_000) });
  for (let index = 0; index < count; index++) {
    const memberId = `0c000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    yield { person: person({ memberId, ssin: parseSsin('85650100274') }), quarters: settled };
  }
}

test('a population is written with its cases, the same ones each time', async () => {
  const written = await writeMembers(db, population(1500), { today: clock.today(), withDemoCases: true });
  expect(written).toMatchObject({ members: 1500, periods: 1500 });
  expect(written.cases).toBeGreaterThan(10);
  expect(written.cases).toBeLessThan(60);
  const cases = await db('benefit_case').orderBy('id').select('id', 'status', 'benefit', 'member_id');
  expect(cases).toHaveLength(written.cases);
  expect(new Set(cases.map(({ status }: { status: string }) => status)).size).toBeGreaterThan(1);
  const decisions = await db('decision').select('outcome', 'reasons', 'explanation');
  expect(decisions).toHaveLength(written.cases);
  expect(decisions.every(({ reasons }: { reasons: unknown[] }) => reasons.length > 3)).toBe(true);

  await db.raw(
    'truncate benefit_case, decision, payment, case_document, undue_payment, undue_instalment, member, contribution_period',
  );
  await writeMembers(db, population(1500), { today: clock.today(), withDemoCases: true });
  expect(await db('benefit_case').orderBy('id').select('id', 'status', 'benefit', 'member_id')).toEqual(cases);
});

test('an invented case reads like any other', async () => {
  const [one] = await db('benefit_case').where({ benefit: 'BRIDGING_RIGHT' }).select('id');
  const source = `query Case($id: ID!) { benefitCase(id: $id) { status decision { outcome amount { perMonth } reasons { text } explanation { text } letter { content } } payments { status amount } } }`;
  const answer = await asker(db)(source, { id: one.id }, { subject: staffSubject });
  expect(answer.errors).toBeUndefined();
  expect((answer.data as any).benefitCase.payments.some((payment: any) => payment.status === 'PAID')).toBe(true);
});
