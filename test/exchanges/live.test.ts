import { execFile } from 'node:child_process';
import { connectGraph, type Graph } from '../../cli/counterparts/graph';
import { Counterparts } from '../../cli/counterparts/server';
import { decisionOn, tellDecision } from '../../cli/counterparts/simulated-inasti';
import { readKit } from '../../cli/exchange-kit/kit';
import { systemClock } from '../../common/clock';
import { addQuarters, firstDayOf, lastDayOf, quarterOf, type Quarter } from '../../common/quarter';
import { clientOperation, testGraph, type TestGraph } from '../graph/fixture';
import { attestationMessage } from './mutual-funds/attestations';

/** The whole graph and the simulated counterparties, over real HTTP in both directions. */
let counterparts: Counterparts;
let address: string;
let graph: TestGraph;
let asPartner: Graph;
beforeAll(async () => {
  counterparts = new Counterparts({
    random: () => 0.5,
    graph: async () => asPartner,
    onTakenIn: ({ name }, envelope) => {
      const decision = name === 'inasti' ? decisionOn(envelope, 'GRANT', systemClock.today()) : null;
      // Each decision is told twice: it has its effect once.
      if (decision) void tellDecision(asPartner, decision).then(() => tellDecision(asPartner, decision));
      // Only the first answer is lost, so that its message comes twice.
      counterparts.faults = { ...counterparts.faults, lostAnswer: 0 };
    },
  });
  address = `http://127.0.0.1:${await counterparts.listen(0)}`;
  const EXCHANGE_URLS = ['mutual-fund:200', 'inasti', 'crossroads-bank']
    .map((name) => `${name}=${address}/${name}/messages`)
    .join(',');
  graph = await testGraph({ members: 120, env: { EXCHANGE_URLS } });
  asPartner = await connectGraph(graph.url);
}, 120_000);
afterAll(async () => {
  await graph?.end();
  await counterparts?.close();
});

/** Waits until something is there; the test fails by its own time limit when it never comes. */
async function until<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A client of mutual fund 200 in main occupation for years, whose last full quarter is paid. */
async function aClient(quarter: Quarter): Promise<{ memberId: string; ssin: string }> {
  const db = graph.services.get('mutual-funds')!.db;
  const { rows } = await db.raw(
    `select person.member_id as "memberId", person.ssin from insured_person as person
     join affiliation_period as period using (member_id)
     where person.mutual_fund_code = '200' and period.category = 'MAIN' and period.to_day is null
       and period.from_day < ?::date - 400
     order by person.member_id limit 1`,
    [firstDayOf(quarter)],
  );
  return rows[0];
}

const run = (...args: string[]) =>
  new Promise<string>((resolve, reject) =>
    execFile('npx', ['tsx', ...args], (error, stdout, stderr) =>
      error ? reject(new Error(`${stdout}${stderr}`)) : resolve(stdout),
    ),
  );

it('npm run exchange-kit finds every case as recorded against the running graph', async () => {
  const output = await run('cli/exchange-kit.ts', graph.url);
  expect(output).toContain(`${readKit().length} of ${readKit().length} cases are as recorded.`);
}, 60_000);

it('npm run exchange-kit runs the cases of one partner alone, and tells how it is called', async () => {
  const output = await run('cli/exchange-kit.ts', graph.url, '--persona', 'tax-administration');
  expect(output).toContain('1 of 1 cases are as recorded.');
  await expect(run('cli/exchange-kit.ts', graph.url, '--persona', 'nobody')).rejects.toThrow('--persona NAME');
}, 60_000);

it('an attestation goes round: request to INASTI, decision, account, voucher, each once although an answer was lost', async () => {
  const quarter = addQuarters(quarterOf(systemClock.today()), -1);
  const { memberId, ssin } = await aClient(quarter);
  counterparts.faults = { ...counterparts.faults, lostAnswer: 1 };
  const message = attestationMessage([{ ssin, from: firstDayOf(quarter), to: lastDayOf(quarter) }], 'live');
  const submitted = await graph.ask(clientOperation('SubmitIndemnityAttestations'), {
    as: 'mutual-fund',
    variables: { input: { idempotencyKey: 'live', message } },
  });
  expect(submitted.data.submitIndemnityAttestations).toMatchObject({ accepted: 1, rejected: [] });

  const accounts = graph.services.get('contributions')!.db;
  await until(async () =>
    accounts('ledger_entry').where({ member_id: memberId, kind: 'ASSIMILATION', quarter }).first('id'),
  );
  const sheet = await until(async () =>
    counterparts
      .of('mutual-fund:200')
      .received()
      .find(({ type, partitionkey }) => type === 'be.fund.incapacity-information.v1' && partitionkey === memberId),
  );
  expect(sheet.data).toMatchObject({ ssin, incapacityFrom: firstDayOf(quarter) });
  const voucher = await until(async () =>
    counterparts
      .of('mutual-fund:200')
      .received()
      .filter(({ type, partitionkey }) => type === 'be.fund.contribution-voucher.v1' && partitionkey === memberId)
      .find(({ data }) =>
        (data as { quarters: { quarter: string; situation: string }[] }).quarters.some(
          (one) => one.quarter === quarter && one.situation === 'ASSIMILATED',
        ),
      ),
  );
  expect(voucher.status).toBe('MODIFICATION');
  const requests = counterparts
    .of('inasti')
    .received()
    .filter(({ partitionkey }) => partitionkey === memberId);
  expect(requests.map(({ data }) => (data as { kind: string }).kind)).toEqual(['ASSIMILATION']);
  const booked = await accounts('ledger_entry').where({ member_id: memberId, kind: 'ASSIMILATION', quarter });
  expect(booked).toHaveLength(1);
}, 120_000);

it('a message of 5,000 notifications goes through the gateway', async () => {
  const id = (index: number) => `0f8fad5b-d9cb-469f-a165-${String(index).padStart(12, '0')}`;
  const message = attestationMessage(
    Array.from({ length: 5_000 }, (_, index) => ({ id: id(index), ssin: '00630300287' })),
    'five-thousand',
  );
  const { data, errors } = await graph.ask(clientOperation('SubmitIndemnityAttestations'), {
    as: 'mutual-fund',
    variables: { input: { idempotencyKey: 'five-thousand', message } },
  });
  expect(errors).toBeUndefined();
  expect(data.submitIndemnityAttestations.rejected).toHaveLength(5_000);
}, 60_000);

describe('a simulated mutual fund that pushes attestations', () => {
  const push = async (body: object) => {
    const response = await fetch(`${address}/mutual-fund:200/push`, { method: 'POST', body: JSON.stringify(body) });
    return { status: response.status, outcomes: (await response.json()) as unknown };
  };
  const taken = { type: 'SubmitIndemnityAttestationsSuccess', accepted: 1, codes: [] };
  const refused = (code: string) => ({ ...taken, accepted: 0, codes: [code] });

  it.each([
    ['ORDINARY', [taken]],
    ['PROVISIONAL', [refused('ATTESTATION_PROVISIONAL')]],
    ['LOWER_VERSION', [taken, refused('ATTESTATION_VERSION_OLD')]],
    ['CANCELLATION', [taken, taken]],
    ['FILTERED', [taken]],
    ['REPLACED_SSIN', [taken]],
    ['REPEATED', [taken, taken]],
    ['BATCH', [{ ...taken, accepted: 5_000 }]],
  ])(
    'with the case %s meets the answer that is due',
    async (which, outcomes) => {
      const { ssin } = await aClient(addQuarters(quarterOf(systemClock.today()), -1));
      expect(await push({ case: which, ssin })).toEqual({ status: 200, outcomes });
    },
    120_000,
  );

  it('says so when the case is none', async () => {
    expect((await push({ case: 'NOTHING', ssin: '00630300287' })).status).toBe(400);
  });
});
