import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { paymentBooked } from '../../../common/events/catalogue/contributions/payment-booked';
import { refundPaid } from '../../../common/events/catalogue/contributions/refund-paid';
import type { PayloadOf } from '../../../common/events';
import { taxCertificates } from '../../../subgraphs/exchanges/tax-certificates/server';
import { testDatabase, type TestDatabase } from '../../support/database';
import { apply, recorded } from '../events';
import { asker, memberId, memberPart, members, otherId, subjects } from '../subgraph';

let database: TestDatabase;
let db: Knex;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['tax-certificates'] });
  db = database.connect('tax_certificates');
  ask = asker(taxCertificates, db);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await db.raw('truncate taxpayer, cash_movement, cash_year, former_certificate, issued_year, client_mandate');
  await apply(taxCertificates, db, ...recorded());
});

type Parts = PayloadOf<typeof paymentBooked>['parts'];
const part = (kind: Parts[number]['kind'], amountCents: number) => ({ quarter: '2025-Q1', kind, amountCents });
const paymentId = '0e000000-0000-4000-8000-000000000001';

/** Books a payment of the member as allocated. */
function pays(receivedOn: string, parts: Parts, { id = paymentId, of = memberId, at = clockOf('2026-11-25') } = {}) {
  const amountCents = parts.reduce((sum, one) => sum + one.amountCents, 0);
  return apply(taxCertificates, db, paymentBooked, { memberId: of, paymentId: id, receivedOn, amountCents, parts }, at);
}
const clockOf = (day: string) => fixedClock(`${day}T09:00:00Z`);

const fields = `taxCertificates(incomeYear: $year) { kind incomeYear version isProvisional issuedOn amountPaid amountRefunded
  amountDeductible amountNotDeductible }`;
const query = memberPart(fields).replace('query ($of', 'query ($year: Int!, $of');
async function certificatesOf(year: number) {
  const { data } = await ask(query, { year, ...members(memberId) });
  return (data as { _entities: { taxCertificates: unknown[] }[] })._entities[0]!.taxCertificates;
}

describe('what a certificate attests', () => {
  it('is counted in the year of the payment, surcharges and costs apart', async () => {
    const parts = [part('CONTRIBUTION', 80_000), part('FEE', 3_000), part('SURCHARGE', 2_500), part('COSTS', 1_000)];
    await pays('2026-01-03', parts);
    expect(await certificatesOf(2025)).toEqual([]);
    expect(await certificatesOf(2026)).toEqual([
      {
        kind: 'CONTRIBUTIONS',
        incomeYear: 2026,
        version: 0,
        isProvisional: true,
        issuedOn: '2026-11-25',
        amountPaid: '830.00',
        amountRefunded: '0.00',
        amountDeductible: '830.00',
        amountNotDeductible: '35.00',
      },
    ]);
  });

  it('follows a new allocation, and a payment that is reversed', async () => {
    await pays('2025-12-31', [part('CONTRIBUTION', 80_000)]);
    await pays('2025-12-31', [part('CONTRIBUTION', 50_000), part('SURCHARGE', 30_000)]);
    expect(await certificatesOf(2025)).toMatchObject([{ amountPaid: '500.00', amountNotDeductible: '300.00' }]);
    await pays('2025-12-31', []);
    expect(await certificatesOf(2025)).toMatchObject([{ amountPaid: '0.00', amountNotDeductible: '0.00' }]);
  });

  it('lessens the deductible amount by what was given back in the year', async () => {
    await pays('2026-01-03', [part('CONTRIBUTION', 80_000)]);
    const refund = {
      memberId,
      refundId: '0f000000-0000-4000-8000-000000000001',
      on: '2026-05-05',
      amountCents: 90_000,
    };
    await apply(taxCertificates, db, refundPaid, { ...refund, parts: [part('CONTRIBUTION', 90_000)] });
    expect(await certificatesOf(2026)).toMatchObject([
      { amountPaid: '800.00', amountRefunded: '900.00', amountDeductible: '-100.00' },
    ]);
  });

  it('of a year that was issued becomes the next version, the former one is kept', async () => {
    await pays('2025-03-01', [part('CONTRIBUTION', 80_000)]);
    await db('cash_year').update({ issued_on: '2026-02-01' });
    await db('issued_year').insert({ income_year: 2025, issued_on: '2026-02-01' });
    await pays('2025-03-01', [part('CONTRIBUTION', 70_000)]);
    expect(await certificatesOf(2025)).toMatchObject([
      { version: 1, isProvisional: false, issuedOn: '2026-11-25', amountPaid: '700.00' },
    ]);
    const former = await db('former_certificate').select('version', 'issued_on', 'contribution_cents');
    expect(former).toEqual([{ version: 0, issued_on: '2026-02-01', contribution_cents: 80_000 }]);
  });

  it('of a year that was issued is made at once for who had none', async () => {
    await db('issued_year').insert({ income_year: 2025, issued_on: '2026-02-01' });
    await pays('2025-03-01', [part('CONTRIBUTION', 70_000)]);
    expect(await certificatesOf(2025)).toMatchObject([{ version: 0, isProvisional: false, issuedOn: '2026-11-25' }]);
  });
});

describe('sums over a year', () => {
  const totals =
    '{ taxCertificateTotals(incomeYear: 2025) { incomeYear count amountPaid amountRefunded amountDeductible } }';
  const persons = (count: number) =>
    Array.from({ length: count }, (_, index) => `0a000000-0000-4000-8000-0000000001${String(index).padStart(2, '0')}`);
  const issueFor = async (count: number) => {
    await db('issued_year').insert({ income_year: 2025, issued_on: '2026-02-01' });
    for (const of of persons(count)) await pays('2025-03-01', [part('CONTRIBUTION', 10_000)], { of });
  };

  it('are told from five certificates on', async () => {
    await issueFor(5);
    const { data } = await ask(totals, {}, { as: subjects.taxAdministration });
    const sums = { amountPaid: '500.00', amountRefunded: '0.00', amountDeductible: '500.00' };
    expect(data).toEqual({ taxCertificateTotals: { incomeYear: 2025, count: 5, ...sums } });
  });

  it('are withheld below that, so that nobody can be recognized', async () => {
    await issueFor(4);
    const { data } = await ask(totals, {}, { as: subjects.taxAdministration });
    const nothing = { count: null, amountPaid: null, amountRefunded: null, amountDeductible: null };
    expect(data).toEqual({ taxCertificateTotals: { incomeYear: 2025, ...nothing } });
  });

  it('are closed to members and mutual funds', async () => {
    for (const as of [subjects.member, subjects.fund200, subjects.inasti]) {
      expect((await ask(totals, {}, { as })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('who may read a certificate', () => {
  it('is the member, not another one', async () => {
    await pays('2026-01-03', [part('CONTRIBUTION', 80_000)], { of: otherId });
    const { data } = await ask(query, { year: 2026, ...members(otherId) });
    expect(data).toEqual({ _entities: [{ taxCertificates: null }] });
  });
});
