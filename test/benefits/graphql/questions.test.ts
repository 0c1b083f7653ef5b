import { fixedClock } from '../../../common/clock';
import { parseLocalDate } from '../../../common/dates';
import { benefitsBook } from '../../../subgraphs/benefits/domain/book';
import { watchClocks } from '../../../subgraphs/benefits/jobs/watch-clocks';
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

let database: TestDatabase;
let db: ReturnType<TestDatabase['connect']>;

beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['benefits'] });
  db = database.connect('benefits');
  const members = [person(), person({ memberId: otherId })].map((one) => ({
    person: one,
    quarters: quarters('2021-Q4', '2026-Q3'),
  }));
  await writeMembers(db, members, { today: clock.today(), withDemoCases: false });
});

afterAll(() => database.drop());

const askOperation = `mutation A($input: AskBenefitQuestionInput!) { askBenefitQuestion(input: $input) { __typename
  ... on AskBenefitQuestionSuccess { question { id reference answerDueOn answer forwarding { institution { name } on } } }
  ... on InvalidInput { issues { path code message } } ... on Problem { code } } }`;
const answerOperation = `mutation A($input: AnswerBenefitQuestionInput!) { answerBenefitQuestion(input: $input) { __typename
  ... on AnswerBenefitQuestionSuccess { question { answer answeredOn } } ... on Problem { code } } }`;

async function send(source: string, input: object, asking: Asking = {}): Promise<any> {
  const answer = await asker(db)(source, { input }, asking);
  expect(answer.errors).toBeUndefined();
  return Object.values(answer.data as object)[0];
}

test('a question to the fund is due in 45 days, is answered once, and stands in the list', async () => {
  const asked = await send(askOperation, {
    scheme: 'BRIDGING_RIGHT',
    text: 'May I work a little?',
    idempotencyKey: 'a',
  });
  expect(asked.question).toMatchObject({ answerDueOn: '2027-01-09', answer: null, forwarding: null });
  const again = await send(askOperation, {
    scheme: 'BRIDGING_RIGHT',
    text: 'May I work a little?',
    idempotencyKey: 'a',
  });
  expect(again.question.id).toBe(asked.question.id);
  const input = { questionId: asked.question.id, answer: 'After a full month, yes.' };
  const staff = { subject: staffSubject };
  expect((await send(answerOperation, input, staff)).question).toEqual({
    answer: input.answer,
    answeredOn: '2026-11-25',
  });
  expect(await send(answerOperation, input, staff)).toMatchObject({ code: 'BENEFIT_QUESTION_NOT_FOUND' });
  const list = `query Q($representations: [_Any!]!) { _entities(representations: $representations) { ... on Member {
    benefitQuestions(first: 1) { nodes { reference text answer } pageInfo { hasNextPage } } } } }`;
  const found = (await asker(db)(list, representations(memberId))).data as any;
  expect(found._entities[0].benefitQuestions.nodes).toMatchObject([
    { text: 'May I work a little?', answer: input.answer },
  ]);
  const other = (await asker(db)(list, representations(otherId))).data as any;
  expect(other._entities[0].benefitQuestions).toBeNull();
});

test('a question on a scheme of others is passed on at once', async () => {
  const asked = await send(
    askOperation,
    { scheme: 'DISABILITY_ALLOWANCE', text: 'How do I apply?', idempotencyKey: 'b' },
    { language: 'nl' },
  );
  expect(asked.question.forwarding).toMatchObject({ on: '2026-11-25' });
  expect(asked.question.forwarding.institution.name).toContain('Personen met een handicap');
});

test.each([
  ['', 'CLAIM_TEXT_EMPTY'],
  ['x'.repeat(4001), 'QUESTION_TOO_LONG'],
])('a text of the wrong length is refused', async (text, code) => {
  const refused = await send(askOperation, { scheme: 'PENSION', text, idempotencyKey: 'c' });
  expect(refused.issues).toEqual([expect.objectContaining({ path: 'input.text', code })]);
});

test('a question that is not answered in time is counted every day', async () => {
  await send(askOperation, { scheme: 'BIRTH_LEAVE', text: 'When?', idempotencyKey: 'd' });
  const on = (day: string) =>
    watchClocks(db, { book: benefitsBook(), clock: fixedClock(`${day}T09:00:00Z`) }, parseLocalDate(day));
  expect(await on('2027-01-09')).toMatchObject({ lateQuestions: 0 });
  expect(await on('2027-01-10')).toMatchObject({ lateQuestions: 1 });
});
