import type { Subject } from '../../common/access';
import type { SubgraphName } from '../../common/subgraph/module';
import { mockSsin } from '../members/demo';
import { storyGraph, type Answer, type StoryGraph } from '../stories/graph';

/** A person who was affiliated twice, under two numbers and at different times, and whose files become one. */
let graph: StoryGraph;
const staff: Subject = { id: '6f1d1c52-0000-4000-8000-000000000201', roles: ['client_manager', 'staff'] };
const ids: { first: string; second: string } = { first: '', second: '' };

const affiliate = `mutation ($input: AffiliateMemberInput!) { affiliateMember(input: $input) { __typename
  ... on AffiliateMemberSuccess { member { id } } ... on Problem { code message }
  ... on InvalidInput { issues { path message } } } }`;
const cease = `mutation ($input: CeaseActivityInput!) { ceaseActivity(input: $input) { __typename ... on Problem { code message } } }`;
const pay = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename ... on Problem { code message } } }`;
const declare = `mutation ($input: DeclareLifeEventInput!) { declareLifeEvent(input: $input) { __typename ... on Problem { code message } } }`;
const merge = `mutation ($input: MergeMembersInput!) { mergeMembers(input: $input) { __typename ... on Problem { code message } } }`;

const file = `query ($id: ID!) { member(id: $id) { id reference affiliations { from to } household { name { first } relation }
  lifeEvents { kind on } openTasks { kind }
  account { balance quarters(last: 12) { quarter status paid } entries(first: 50) { nodes { id kind quarter debit credit } } }
  benefitCases(first: 10) { nodes { benefit } }
  contributionVouchers(years: [2024, 2025]) { year status quarters { quarter situation } }
  career { quarters(year: 2024) { quarter situation } }
  y2024: taxCertificates(incomeYear: 2024) { amountPaid } y2025: taxCertificates(incomeYear: 2025) { amountPaid } } }`;

async function act(mutation: string, input: object): Promise<Answer> {
  const answer = Object.values(await graph.ask(staff, mutation, { input }))[0] as Answer;
  expect(answer.__typename).toMatch(/Success$/);
  await graph.deliver();
  return answer;
}

async function affiliated(day: string, startsOn: string, number: number): Promise<string> {
  graph.goTo(day);
  const answer = await act(affiliate, {
    person: {
      ssin: mockSsin(number),
      name: { first: 'Lena', last: 'Willems' },
      birthDate: '1990-01-01',
      language: 'NL',
      address: { street: 'Kerkstraat 1', postalCode: '9000', municipality: 'Gent' },
      mutualFundCode: '200',
    },
    activity: { startsOn, branch: 'SERVICES' },
    idempotencyKey: `affiliation-${number}`,
  });
  return answer.member.id;
}

async function paid(memberId: string, quarter: string, day: string): Promise<void> {
  graph.goTo(day);
  const { member } = await graph.ask(
    staff,
    `query ($id: ID!) { member(id: $id) { account { quarters(last: 12) { quarter due } } } }`,
    { id: memberId },
  );
  const { due } = member.account.quarters.find((one: Answer) => one.quarter === quarter);
  await act(pay, { memberId, quarter, amount: due, receivedOn: day, idempotencyKey: `payment-${quarter}` });
}

beforeAll(async () => {
  graph = await storyGraph('2024-01-05');
  ids.first = await affiliated('2024-01-05', '2024-01-15', 701);
  await paid(ids.first, '2024-Q1', '2024-03-10');
  graph.goTo('2024-04-20');
  await act(declare, {
    memberId: ids.first,
    kind: 'BIRTH',
    on: '2024-04-10',
    person: { name: { first: 'Mia', last: 'Willems' }, birthDate: '2024-04-10' },
    idempotencyKey: 'birth',
  });
  graph.goTo('2024-06-20');
  await act(cease, { memberId: ids.first, on: '2024-06-30', idempotencyKey: 'cessation' });
  ids.second = await affiliated('2025-01-05', '2025-01-10', 702);
  await paid(ids.second, '2025-Q1', '2025-03-10');
}, 120_000);
afterAll(() => graph?.stop());

test('before, each file tells its own part', async () => {
  const { member: first } = await graph.ask(staff, file, { id: ids.first });
  const { member: second } = await graph.ask(staff, file, { id: ids.second });
  expect(first.account.quarters.map(({ quarter }: Answer) => quarter).sort()).toEqual(['2024-Q1', '2024-Q2']);
  expect(second.account.quarters.map(({ quarter }: Answer) => quarter)).toEqual(['2025-Q1']);
  expect(first.benefitCases.nodes).toHaveLength(1);
});

test('after the merger one file tells everything once, whichever id is asked', async () => {
  const before = [ids.first, ids.second].map((id) => graph.ask(staff, file, { id }));
  const [first, second] = (await Promise.all(before)).map(({ member }) => member);
  graph.goTo('2025-03-20');
  await act(merge, { memberId: ids.second, duplicateId: ids.first, idempotencyKey: 'one' });
  const { member } = await graph.ask(staff, file, { id: ids.first });
  expect(member.id).toBe(ids.second);
  expect(await graph.ask(staff, file, { id: ids.second })).toEqual({ member });
  const money = ({ quarter, paid: sum }: Answer) => ({ quarter, paid: sum });
  expect(member.account.quarters.map(money)).toEqual(
    [...second.account.quarters, ...first.account.quarters].map(money),
  );
  const entries = [...second.account.entries.nodes, ...first.account.entries.nodes];
  const later = member.account.entries.nodes.filter(({ id }: Answer) => !entries.some((entry) => entry.id === id));
  expect(member.account.entries.nodes).toHaveLength(entries.length + later.length);
  // Who was self-employed before is no first-time starter in 2025: the categories follow from the facts of both files.
  expect(later).toMatchObject([{ kind: 'CHARGE', quarter: '2025-Q1', credit: '0.00' }]);
  const cents = (text: string) => Math.round(Number(text) * 100);
  expect(cents(member.account.balance)).toBe(
    cents(first.account.balance) + cents(second.account.balance) + cents(later[0].debit),
  );
  expect(member.affiliations.map(({ from, to }: Answer) => [from, to])).toEqual(
    [...second.affiliations, ...first.affiliations].map(({ from, to }: Answer) => [from, to]),
  );
  expect(member.household).toEqual([{ name: { first: 'Mia' }, relation: 'CHILD' }]);
  expect(member.lifeEvents).toEqual([...second.lifeEvents, ...first.lifeEvents]);
  expect(member.benefitCases).toEqual(first.benefitCases);
  expect(member.career.quarters).toEqual(expect.arrayContaining(first.career.quarters));
  expect([...member.y2024, ...member.y2025]).toEqual([...first.y2024, ...second.y2025]);
  const attested = member.contributionVouchers.flatMap(({ quarters }: Answer) => quarters);
  expect(attested).toContainEqual({ quarter: '2024-Q1', situation: 'PAID' });
  expect(attested.map(({ quarter }: Answer) => quarter)).toContain('2025-Q1');
  expect(new Set(attested.map(({ quarter }: Answer) => quarter)).size).toBe(attested.length);
  expect(member.openTasks.map(({ kind }: Answer) => kind)).not.toContain('MERGE_CONFLICT');
});

test('the member goes on under the token that names the file that ended, and nobody else does', async () => {
  const own = `{ me { id account { balance } career { quarters(year: 2024) { quarter } } } }`;
  const { me } = await graph.ask({ id: 'lena', roles: ['member'], memberId: ids.first }, own, {});
  expect(me.id).toBe(ids.second);
  expect(me.account).not.toBeNull();
  expect(me.career).not.toBeNull();
  const stranger: Subject = { id: 'else', roles: ['member'], memberId: '6f1d1c52-0000-4000-8000-0000000000ff' };
  expect(await graph.ask(stranger, '{ me { id } }', {})).toEqual({ me: null });
});

test('who merged which files is on record, and no message of the file that ended is lost', async () => {
  const merged = { duplicate_id: ids.first, member_id: ids.second };
  expect(await graph.db('members')('merged_member')).toMatchObject([
    { ...merged, merged_by: staff.id, merged_on: '2025-03-20' },
  ]);
  for (const name of ['contributions', 'benefits', 'mutual-funds', 'inasti', 'tax-certificates'] as SubgraphName[])
    expect(await graph.db(name)('merged_member')).toMatchObject([merged]);
  for (const name of ['mutual-funds', 'inasti'] as const) {
    const about = await graph.db(name)('exchange_message').distinct('member_id').pluck('member_id');
    expect(about).toEqual([ids.second]);
  }
  expect(await graph.db('mutual-funds')('exchange_message').where({ status: 'CANCELLATION' })).not.toEqual([]);
});
