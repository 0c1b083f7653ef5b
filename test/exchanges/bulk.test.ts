import type { Knex } from 'knex';
import { parseLocalDate } from '../../common/dates';
import type { AffiliationPeriod } from '../../common/exchange/affiliations';
import type { SettledQuarter } from '../../common/exchange/quarters';
import type { Ssin } from '../../common/identifiers';
import { cents } from '../../common/money';
import { parseQuarter, quarterRange } from '../../common/quarter';
import { writeMembers as writeCareers } from '../../subgraphs/exchanges/inasti/store/bulk';
import { inasti } from '../../subgraphs/exchanges/inasti/server';
import { writeMembers as writeVouchers } from '../../subgraphs/exchanges/mutual-funds/store/bulk';
import { mutualFunds } from '../../subgraphs/exchanges/mutual-funds/server';
import { writeMembers as writeCertificates } from '../../subgraphs/exchanges/tax-certificates/store/bulk';
import { taxCertificates } from '../../subgraphs/exchanges/tax-certificates/server';
import { testDatabase, type TestDatabase } from '../support/database';
import { apply, settled } from './events';
import { asker, clock, memberId, memberPart, members, memberSsin, otherId, otherSsin, subjects } from './subgraph';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['mutual-funds', 'inasti', 'tax-certificates'] });
});
afterAll(() => database.drop());

const period: AffiliationPeriod = {
  id: '0b000000-0000-4000-8000-000000000001',
  from: parseLocalDate('2025-04-01'),
  to: null,
  category: 'MAIN',
  quality: 'SELF_EMPLOYED',
  branch: 'SERVICES',
};
const quarters: SettledQuarter[] = quarterRange(parseQuarter('2025-Q2'), parseQuarter('2026-Q3')).map((quarter) => ({
  quarter,
  category: 'MAIN',
  situation: quarter === '2026-Q2' ? 'NOT_PAID' : 'PAID',
  income: cents(3_000_000),
}));
const person = (id: string, ssin: string) => ({
  memberId: id,
  ssin: ssin as Ssin,
  firstName: 'Camille',
  lastName: 'Peeters\\ with a backslash',
  language: 'fr' as const,
  birthDate: parseLocalDate('1985-05-01'),
  mutualFundCode: '200',
  street: 'Rue Haute 1',
  postalCode: '5000',
  municipality: 'Namur',
});
const people = [person(memberId, memberSsin!), person(otherId, otherSsin!)];

const indexes = async (db: Knex, schema: string) =>
  (await db.raw('select indexdef from pg_indexes where schemaname = ? order by 1', [schema])).rows;

describe('the bulk writer of vouchers', () => {
  it('writes a voucher a year, numbered on from the series, and leaves the indexes as they were', async () => {
    const db = database.connect('mutual_funds');
    const before = await indexes(db, 'mutual_funds');
    const options = { at: clock.now(), current: parseQuarter('2026-Q4') };
    const bulk = people.map((one) => ({ person: one, periods: [{ ...period }], quarters }));
    expect(await writeVouchers(db, bulk, options)).toBe(2);
    expect(await indexes(db, 'mutual_funds')).toEqual(before);
    const rows = await db('contribution_voucher').orderBy('number').select('year', 'situations', 'number', 'status');
    expect(rows).toEqual([
      { year: 2025, situations: 'SPPP', number: 1, status: 'CREATION' },
      { year: 2026, situations: 'PNP.', number: 2, status: 'CREATION' },
      { year: 2025, situations: 'SPPP', number: 3, status: 'CREATION' },
      { year: 2026, situations: 'PNP.', number: 4, status: 'CREATION' },
    ]);
    await apply(mutualFunds, db, ...settled('2026-Q2'));
    const { data } = await asker(mutualFunds, db)(
      memberPart('contributionVouchers(years: [2026]) { version status quarters { situation } }'),
      members(memberId),
    );
    const paid = { situation: 'PAID' };
    expect(data).toEqual({
      _entities: [{ contributionVouchers: [{ version: 1, status: 'MODIFICATION', quarters: [paid, paid, paid] }] }],
    });
    expect(await db('exchange_series').orderBy('counterparty').select()).toEqual([
      { counterparty: 'mutual-fund:200', last_number: 3 },
      { counterparty: 'mutual-fund:200/vouchers', last_number: 5 },
    ]);
  });

  it('keeps nothing when one row does not fit', async () => {
    const db = database.connect('mutual_funds');
    const before = await db('insured_person').count();
    const bulk = [{ person: person('not-an-id', memberSsin!), periods: [], quarters: [] }];
    await expect(writeVouchers(db, bulk, { at: clock.now(), current: parseQuarter('2026-Q4') })).rejects.toThrow(
      'uuid',
    );
    expect(await db('insured_person').count()).toEqual(before);
  });
});

describe('the bulk writer of careers', () => {
  it('writes one row a year', async () => {
    const db = database.connect('inasti');
    await writeCareers(db, [{ person: people[0]!, periods: [period], quarters }]);
    expect(await db('career_year').select('year', 'situations', 'categories', 'income_cents')).toEqual([
      { year: 2025, situations: '.PPP', categories: '.MMM', income_cents: 3_000_000 },
      { year: 2026, situations: 'PNP.', categories: 'MMM.', income_cents: 3_000_000 },
    ]);
    const career = '{ careerOf(ssin: "' + memberSsin + '") { ... on Career { quarters(year: 2025) { quarter } } } }';
    const { data } = await asker(inasti, db)(career, {}, { as: subjects.inasti });
    expect(data).toEqual({
      careerOf: { quarters: ['2025-Q2', '2025-Q3', '2025-Q4'].map((quarter) => ({ quarter })) },
    });
  });
});

describe('the bulk writer of certificates', () => {
  it('issues the years that are over', async () => {
    const db = database.connect('tax_certificates');
    const sums = { contribution: cents(90_000), surcharge: cents(500), other: cents(0), refunded: cents(1_000) };
    const years = [2025, 2026].map((incomeYear) => ({ incomeYear, ...sums }));
    await writeCertificates(db, [{ person: people[0]!, years }], { today: parseLocalDate('2026-11-25') });
    expect(await db('issued_year').pluck('income_year')).toEqual([2025]);
    const { data } = await asker(taxCertificates, db)(
      memberPart('taxCertificates(incomeYear: 2025) { isProvisional amountDeductible amountNotDeductible }'),
      members(memberId),
    );
    const certificate = { isProvisional: false, amountDeductible: '890.00', amountNotDeductible: '5.00' };
    expect(data).toEqual({ _entities: [{ taxCertificates: [certificate] }] });
  });
});
