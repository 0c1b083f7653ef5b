import type { Knex } from 'knex';
import { mutualFunds } from '../../../subgraphs/exchanges/mutual-funds/server';
import { testDatabase, type TestDatabase } from '../../support/database';
import { affiliated, apply, recorded, settled } from '../events';
import { asker, memberSsin, subjects } from '../subgraph';

let database: TestDatabase;
let db: Knex;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['mutual-funds'] });
  db = database.connect('mutual_funds');
  ask = asker(mutualFunds, db);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await db.raw(
    'truncate contribution_voucher, insured_person, affiliation_period, exchange_series, exchange_message, disclosure',
  );
  await apply(mutualFunds, db, ...recorded());
});

const source = `query ($ssin: Ssin!, $year: Int!) { insurability(ssin: $ssin, year: $year) { __typename
  ... on Insurability { basis referenceYear isInOrder quarters { quarter situation } } ... on Problem { code } } }`;
const answer = async (year: number, as = subjects.fund200, ssin = memberSsin) =>
  (await ask(source, { ssin, year }, { as })).data?.insurability;

const settleAll = async (year: number, last: string) => {
  for (const number of [1, 2, 3]) await apply(mutualFunds, db, ...settled(`${year}-Q${number}`));
  await apply(mutualFunds, db, ...settled(`${year}-Q4`, { situation: last as 'PAID' }));
};

describe('insurability', () => {
  it.each([
    ['PAID', true],
    ['EXEMPTED', true],
    ['ASSIMILATED', true],
    ['NOT_PAID', false],
  ])('rests on the second year before: last quarter %s', async (last, isInOrder) => {
    await apply(mutualFunds, db, ...affiliated('2015-01-01'));
    await settleAll(2024, last);
    expect(await answer(2026)).toMatchObject({ basis: 'REFERENCE_YEAR', referenceYear: 2024, isInOrder });
    expect(await answer(2025)).toMatchObject({ referenceYear: 2023, isInOrder: null, quarters: [] });
  });

  it.each([
    [2025, 'STARTER', 2025],
    [2026, 'STARTER', 2025],
    [2027, 'REFERENCE_YEAR', 2025],
  ])('of a starter of 2025 in %s: %s', async (year, basis, referenceYear) => {
    await apply(mutualFunds, db, ...affiliated('2025-04-15'));
    await apply(mutualFunds, db, ...settled('2025-Q2'));
    await apply(mutualFunds, db, ...settled('2025-Q3', { situation: 'NOT_PAID' }));
    expect(await answer(year)).toMatchObject({ basis, referenceYear, isInOrder: basis === 'STARTER' });
  });

  it('is told to the fund of the client, and logged', async () => {
    await apply(mutualFunds, db, ...affiliated('2015-01-01'));
    await db.raw('truncate disclosure');
    expect(await answer(2026)).toMatchObject({ __typename: 'Insurability' });
    expect(await answer(2026, subjects.fund300)).toEqual({
      __typename: 'InsuredPersonNotFound',
      code: 'INSURED_PERSON_NOT_FOUND',
    });
    expect(await answer(2026, subjects.fund200, '00630300287')).toMatchObject({ code: 'INSURED_PERSON_NOT_FOUND' });
    expect(await db('disclosure').pluck('counterparty')).toEqual(['mutual-fund:200']);
    const { errors } = await ask(source, { ssin: memberSsin, year: 2016 }, { as: subjects.fund200 });
    expect(errors?.[0]?.extensions).toMatchObject({ field: 'year', rule: 'insurability-year' });
  });
});
