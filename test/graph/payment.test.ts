import { testGraph, type TestGraph } from './fixture';

/** Year of the last quarter of the demo population. */
let year = 0;
let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph({ members: 5 });
  const { data } = await graph.ask('{ me { account { quarters(last: 1) { quarter } } } }', { as: 'member' });
  year = Number(data.me.account.quarters[0].quarter.slice(0, 4));
}, 120_000);
afterAll(() => graph?.end());

const file = `query ($year: Int!) { me { id account { quarters(last: 1) { quarter status due paid } }
  contributionVouchers(years: [$year]) { version status quarters { quarter situation } }
  career { quarters(year: $year) { quarter situation countsForPension } }
  taxCertificates(incomeYear: $year) { amountPaid } } }`;

const pay = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename
  ... on RecordPaymentSuccess { payment { id } quarter { status paid due } }
  ... on Problem { code message } } }`;

/** Asks until the events have arrived everywhere; the test's own time limit ends what never comes. */
async function fileOnce(isThere: (me: any) => boolean): Promise<any> {
  for (;;) {
    const { data } = await graph.ask(file, { as: 'member', variables: { year } });
    if (isThere(data.me)) return data.me;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a payment reaches account, voucher, career and certificate, and counts once', async () => {
  const { data: before } = await graph.ask(file, { as: 'member', variables: { year } });
  const [open] = before.me.account.quarters;
  expect(open).toMatchObject({ status: 'DUE', paid: '0.00' });
  const input = {
    memberId: before.me.id,
    quarter: open.quarter,
    amount: open.due,
    receivedOn: `${year}-11-20`,
    idempotencyKey: 'payment-of-the-last-quarter',
  };

  const first = await graph.ask(pay, { as: 'operator', variables: { input } });
  expect(first.data.recordPayment).toMatchObject({ quarter: { status: 'PAID', due: '0.00', paid: open.due } });
  const repeat = await graph.ask(pay, { as: 'operator', variables: { input } });
  expect(repeat.data).toEqual(first.data);

  const me = await fileOnce(
    ({ contributionVouchers, career, taxCertificates }) =>
      contributionVouchers[0]?.version === 1 &&
      career.quarters.length === 4 &&
      taxCertificates.length === before.me.taxCertificates.length,
  );
  expect(me.contributionVouchers[0].status).toBe('MODIFICATION');
  expect(me.contributionVouchers[0].quarters.map(({ situation }: any) => situation)).toEqual(Array(4).fill('PAID'));
  expect(me.career.quarters.at(-1)).toMatchObject({ quarter: open.quarter, situation: 'PAID', countsForPension: true });
});

test('the same key for another payment is a conflict, and changes nothing', async () => {
  const { data } = await graph.ask(file, { as: 'member', variables: { year } });
  const input = {
    memberId: data.me.id,
    quarter: data.me.account.quarters[0].quarter,
    amount: '1.00',
    receivedOn: `${year}-11-20`,
    idempotencyKey: 'payment-of-the-last-quarter',
  };
  const { data: refused } = await graph.ask(pay, { as: 'operator', variables: { input } });
  expect(refused.recordPayment).toMatchObject({ __typename: 'IdempotencyConflict', code: 'IDEMPOTENCY_CONFLICT' });
  expect((await graph.ask(file, { as: 'member', variables: { year } })).data.me.account).toEqual(data.me.account);
});

test('a member may not record a payment', async () => {
  const { status, errors } = await graph.ask(pay, { as: 'member', variables: { input: {} } });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(['FORBIDDEN', 'INVALID_INPUT']).toContain(errors?.[0]?.extensions.code);
});
