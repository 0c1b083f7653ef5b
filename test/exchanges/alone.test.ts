import type { Knex } from 'knex';
import { deliverEvents, publish, type EventParticipant } from '../../common/events';
import { paymentBooked } from '../../common/events/catalogue/contributions/payment-booked';
import type { SubgraphModule, SubgraphName } from '../../common/subgraph/module';
import { inasti } from '../../subgraphs/exchanges/inasti/server';
import { mutualFunds } from '../../subgraphs/exchanges/mutual-funds/server';
import { taxCertificates } from '../../subgraphs/exchanges/tax-certificates/server';
import { schemaOf, testDatabase, type TestDatabase } from '../support/database';
import { affiliated, recorded, settled } from './events';
import { attestationMessage } from './mutual-funds/attestations';
import { operation } from './operations';
import { asker, clock, memberId, memberPart, members, memberSsin, subjects } from './subgraph';

/** One database a subgraph: nothing is shared, and each can be taken away. */
const databases = new Map<SubgraphName, TestDatabase>();
const names = ['members', 'contributions', 'mutual-funds', 'inasti', 'tax-certificates'] as const;
beforeAll(async () => {
  for (const name of names) databases.set(name, await testDatabase({ subgraphs: [name] }));
}, 120_000);
afterAll(async () => {
  for (const database of databases.values()) await database.drop();
});

const pools = new Map<SubgraphName, Knex>();
const dbOf = (name: SubgraphName): Knex => {
  const pool = pools.get(name) ?? databases.get(name)!.connect(schemaOf(name));
  pools.set(name, pool);
  return pool;
};
const silent = (name: SubgraphName): EventParticipant => ({
  module: { name, consumers: [] },
  services: { db: dbOf(name), clock },
});
const exchange = (module: SubgraphModule): EventParticipant => ({ module, services: { db: dbOf(module.name), clock } });
const exchanges = () => [mutualFunds, inasti, taxCertificates].map(exchange);

const tell = (
  publisher: SubgraphName,
  ...[event, payload]: Parameters<typeof publish> extends [unknown, infer E, infer P, unknown] ? [E, P] : never
) => dbOf(publisher).transaction((trx) => publish(trx, event, payload, { subject: memberId, clock }));

it('the exchanges take over what is told, then serve their partners while the others are down', async () => {
  await tell('members', ...recorded());
  await tell('members', ...affiliated());
  for (const quarter of ['2026-Q1', '2026-Q2']) await tell('contributions', ...settled(quarter));
  const parts = [{ quarter: '2026-Q1', kind: 'CONTRIBUTION' as const, amountCents: 80_000 }];
  await tell('contributions', paymentBooked, {
    memberId,
    paymentId: memberId,
    receivedOn: '2026-01-03',
    amountCents: 80_000,
    parts,
  });
  await deliverEvents({
    publishers: [silent('members'), silent('contributions'), ...exchanges()],
    consumers: exchanges(),
  });

  // The others are gone for good.
  for (const name of ['members', 'contributions'] as const) {
    await databases.get(name)!.drop();
    databases.delete(name);
  }

  const fund = asker(mutualFunds, dbOf('mutual-funds'));
  const fetched = (await fund(operation('MutualFundMessages'), {}, { as: subjects.fund200 })).data;
  expect(fetched).toMatchObject({
    mutualFundMessages: { edges: [{ node: { version: 0 } }, { node: { version: 1 } }] },
  });
  const input = { idempotencyKey: 'one', message: attestationMessage([{}]) };
  const submitted = (await fund(operation('SubmitIndemnityAttestations'), { input }, { as: subjects.fund200 })).data;
  expect(submitted).toMatchObject({ submitIndemnityAttestations: { accepted: 1 } });

  // Among themselves the exchanges still tell each other: the attestation asks for assimilation.
  await deliverEvents({ consumers: exchanges() });
  const office = asker(inasti, dbOf('inasti'));
  const asked = (await office('{ inastiMessages { nodes { kind payload } } }', {}, { as: subjects.inasti })).data;
  const [{ payload }] = (asked as { inastiMessages: { nodes: [{ payload: string }] } }).inastiMessages.nodes;
  const { reference, quarters } = JSON.parse(payload) as { reference: string; quarters: string[] };
  expect(quarters).toEqual(['2026-Q3']);
  const decision = {
    idempotencyKey: 'two',
    requestId: reference,
    decidedOn: '2026-11-25',
    quarters: quarters.map((quarter) => ({ quarter, granted: true })),
  };
  const decided = (await office(operation('DecideAssimilation'), { input: decision }, { as: subjects.inasti })).data;
  expect(decided).toMatchObject({ decideAssimilation: { request: { status: 'GRANTED' } } });
  const career = (await office(operation('Career'), { ssin: memberSsin }, { as: subjects.inasti })).data;
  expect(career).toMatchObject({ careerOf: { quarters: [{ quarter: '2026-Q1' }, { quarter: '2026-Q2' }] } });

  const tax = asker(taxCertificates, dbOf('tax-certificates'));
  const certificate = (await tax(memberPart('taxCertificates(incomeYear: 2026) { amountPaid }'), members(memberId)))
    .data;
  expect(certificate).toEqual({ _entities: [{ taxCertificates: [{ amountPaid: '800.00' }] }] });
}, 120_000);

it.each([
  ['mutual-funds', mutualFunds],
  ['inasti', inasti],
  ['tax-certificates', taxCertificates],
] as const)('%s issues a bounded number of statements for many members', async (name, module) => {
  const db = dbOf(name);
  const ids = Array.from(
    { length: 50 },
    (_, index) => `0a000000-0000-4000-8000-0000000009${String(index).padStart(2, '0')}`,
  );
  const fields = {
    'mutual-funds': 'contributionVouchers(years: [2025, 2026]) { id quarters { quarter } }',
    inasti: 'career { quarters(year: 2026) { quarter countsForPension } }',
    'tax-certificates': 'taxCertificates(incomeYear: 2026) { amountDeductible }',
  }[name];
  let statements = 0;
  const count = () => void statements++;
  db.on('query', count);
  await asker(module, db)(memberPart(fields), members(...ids), { as: subjects.staff });
  db.removeListener('query', count);
  // A career is put together from periods, settled years and quarters of continued insurance.
  expect(statements).toBeLessThanOrEqual(name === 'inasti' ? 3 : 2);
});
