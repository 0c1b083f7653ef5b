import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { systemClock } from '../../common/clock';
import { publish } from '../../common/events';
import { decisionTaken } from '../../common/events/catalogue/benefits/decision-taken';
import { indemnityAttested } from '../../common/events/catalogue/mutual-funds/indemnity-attested';
import { firstDayOf, lastDayOf, type Quarter } from '../../common/quarter';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import { runSurcharges } from '../../subgraphs/contributions/jobs/surcharges';
import { testGraph, type TestGraph } from './fixture';

let graph: TestGraph;
let accounts: Knex;
/** Members in main occupation who owe a quarter that is over, each used once. */
let debtors: { member_id: string; quarter: Quarter }[];
beforeAll(async () => {
  graph = await testGraph({ members: 150 });
  accounts = graph.services.get('contributions')!.db;
  debtors = await accounts('claim')
    .where({ category: 'MAIN', standing: 'OWED', paid_contribution_cents: 0 })
    .where('contribution_cents', '>', 0)
    .where('due_on', '<', systemClock.today())
    .distinctOn('member_id')
    .orderBy(['member_id', { column: 'quarter', order: 'desc' }])
    .select('member_id', 'quarter');
  expect(debtors.length).toBeGreaterThanOrEqual(4);
}, 180_000);
afterAll(() => graph?.end());

function aDebtor() {
  const next = debtors.pop();
  if (next === undefined) throw new Error('nobody is left who owes a quarter');
  return { memberId: next.member_id, quarter: next.quarter };
}

/** Asks until something is so; the time limit of the test ends what never comes. */
async function until<Found>(find: () => Promise<Found | undefined | null | false>): Promise<Found> {
  for (;;) {
    const found = await find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const account = `query ($id: ID!) { member(id: $id) { account {
  quarters(last: 40) { quarter status due surcharge contribution managementFee } requests { id status } } } }`;

async function quarterOf(memberId: string, quarter: Quarter): Promise<any> {
  const { data } = await graph.ask(account, { as: 'client-manager', variables: { id: memberId } });
  const quarters: { quarter: string }[] = data.member.account.quarters;
  return { ...quarters.find((one) => one.quarter === quarter), requests: data.member.account.requests };
}

/** Sends an act and returns its answer. */
async function act(name: string, as: string, input: object): Promise<any> {
  const kind = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const fields = name.startsWith('decide') ? '' : `... on ${kind}Success { request { id } }`;
  const operation = `mutation ($input: ${kind}Input!) { ${name}(input: $input) { __typename ${fields}
    ... on InvalidInput { issues { path code } } ... on Problem { code message } } }`;
  const { data, text } = await graph.ask(operation, {
    as,
    variables: { input: { idempotencyKey: randomUUID(), ...input } },
  });
  if (data?.[name]?.__typename !== `${kind}Success`) throw new Error(text);
  return data[name];
}

/** Waits until INASTI has the request, then decides it for a quarter. */
async function decide(name: string, requestId: string, quarter: Quarter): Promise<void> {
  const request = await until(async () => {
    const source = 'query ($id: ID!) { inastiRequest(id: $id) { quarters { quarter } } }';
    return (await graph.ask(source, { as: 'inasti', variables: { id: requestId } })).data.inastiRequest;
  });
  const quarters = request.quarters.map((one: { quarter: string }) => ({
    quarter: one.quarter,
    granted: one.quarter === quarter,
  }));
  await act(name, 'inasti', { requestId, decidedOn: systemClock.today(), quarters });
}

test('an exemption that INASTI grants ends the debt, and the request with it', async () => {
  const { memberId, quarter } = aDebtor();
  const asked = { memberId, quarters: [quarter], reason: 'No work since a flood.' };
  const { request } = await act('requestContributionExemption', 'client-manager', asked);
  await decide('decideExemption', request.id, quarter);
  const found = await until(async () => {
    const now = await quarterOf(memberId, quarter);
    return now.status === 'EXEMPTED' && now;
  });
  expect(found).toMatchObject({ due: '0.00' });
  expect(found.requests).toContainEqual({ id: request.id, status: 'GRANTED' });
}, 60_000);

test('surcharges that INASTI waives are taken back', async () => {
  const { memberId, quarter } = aDebtor();
  const services = graph.services.get('contributions')!;
  await runSurcharges({ ...services, book: contributionsBook(), until: systemClock.today() });
  const before = await quarterOf(memberId, quarter);
  expect(before.surcharge).not.toBe('0.00');
  const earlier = await accounts('claim').where({ member_id: memberId }).where('quarter', '<=', quarter);
  for (const claim of earlier) {
    const open = claim.contribution_cents + claim.fee_cents - claim.paid_contribution_cents - claim.paid_fee_cents;
    if (open <= 0) continue;
    const amount = (open / 100).toFixed(2);
    const payment = { memberId, quarter: claim.quarter, amount, receivedOn: systemClock.today() };
    await graph.ask(
      `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename ... on Problem { code } } }`,
      { as: 'operator', variables: { input: { ...payment, idempotencyKey: randomUUID() } } },
    );
  }
  const asked = { memberId, quarters: [quarter], reason: 'In good faith.' };
  const { request } = await act('requestSurchargeWaiver', 'client-manager', asked);
  await decide('decideWaiver', request.id, quarter);
  const found = await until(async () => {
    const now = await quarterOf(memberId, quarter);
    return now.surcharge === '0.00' && now;
  });
  expect(found.requests).toContainEqual({ id: request.id, status: 'GRANTED' });
}, 60_000);

test('an assimilation that INASTI grants after an attestation ends the debt', async () => {
  const { memberId, quarter } = aDebtor();
  const attestationId = randomUUID();
  const payload = {
    ...{ attestationId, version: 0, status: 'CREATION' as const, memberId, mutualFundCode: '200' },
    ...{ kind: 'INCAPACITY' as const, from: firstDayOf(quarter), to: lastDayOf(quarter), hasCeased: true },
  };
  const mutualFunds = graph.services.get('mutual-funds')!;
  await mutualFunds.db.transaction((trx) =>
    publish(trx, indemnityAttested, payload, { subject: memberId, clock: mutualFunds.clock }),
  );
  await decide('decideAssimilation', attestationId, quarter);
  await until(async () => (await quarterOf(memberId, quarter)).status === 'ASSIMILATED');
}, 60_000);

test('a benefit that frees a quarter ends its contribution; a revision brings it back', async () => {
  const { memberId, quarter } = aDebtor();
  const benefits = graph.services.get('benefits')!;
  const caseId = randomUUID();
  const tell = (contributionFreeQuarters: Quarter[]) => {
    const decision = { caseId, decisionId: randomUUID(), memberId, benefit: 'CARER_ALLOWANCE' as const };
    const granted = {
      outcome: 'GRANTED' as const,
      decidedOn: systemClock.today(),
      from: firstDayOf(quarter),
      to: null,
    };
    const payload = { ...decision, ...granted, contributionFreeQuarters };
    return benefits.db.transaction((trx) =>
      publish(trx, decisionTaken, payload, { subject: memberId, clock: benefits.clock }),
    );
  };
  await tell([quarter]);
  await until(async () => (await quarterOf(memberId, quarter)).status === 'ASSIMILATED');
  await tell([]);
  await until(async () => ['DUE', 'OVERDUE'].includes((await quarterOf(memberId, quarter)).status));
}, 60_000);
