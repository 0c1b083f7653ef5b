import { join } from 'node:path';
import type { Knex } from 'knex';
import { ssinReplaced } from '../../../common/events/catalogue/members/ssin-replaced';
import { loadKnownGaps, loadParameters } from '../../../common/parameters';
import { cents } from '../../../common/money';
import { parseQuarter } from '../../../common/quarter';
import { countsForPension } from '../../../subgraphs/exchanges/inasti/domain/pension-quarter';
import { inasti } from '../../../subgraphs/exchanges/inasti/server';
import { testDatabase, type TestDatabase } from '../../support/database';
import { affiliated, apply, recorded, settled } from '../events';
import { asker, memberId, memberPart, members, memberSsin, otherId, otherSsin, subjects } from '../subgraph';

let database: TestDatabase;
let db: Knex;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['inasti'] });
  db = database.connect('inasti');
  ask = asker(inasti, db);
  await apply(inasti, db, ...recorded());
  await apply(inasti, db, ...affiliated('2025-07-01'));
  await apply(inasti, db, ...settled('2025-Q3'));
  await apply(inasti, db, ...settled('2025-Q4', { situation: 'NOT_PAID' }));
  await apply(inasti, db, ...settled('2025-Q4', { situation: 'ASSIMILATED' }));
  await apply(inasti, db, ...settled('2026-Q1', { situation: 'EXEMPTED', incomeCents: null }));
});
afterAll(() => database.drop());

const careerOf = `query ($ssin: Ssin!, $from: Quarter, $to: Quarter) { careerOf(ssin: $ssin) { __typename
  ... on Career { quarters(from: $from, to: $to) { quarter situation countsForPension } }
  ... on Problem { code message } } }`;

describe('a career', () => {
  const all = [
    { quarter: '2025-Q3', situation: 'PAID', countsForPension: true },
    { quarter: '2025-Q4', situation: 'ASSIMILATED', countsForPension: true },
    { quarter: '2026-Q1', situation: 'EXEMPTED', countsForPension: false },
  ];

  it('holds the last settlement of each quarter', async () => {
    const { data } = await ask(careerOf, { ssin: memberSsin }, { as: subjects.inasti });
    expect(data).toEqual({ careerOf: { __typename: 'Career', quarters: all } });
  });

  it('is bounded by quarters or by a year', async () => {
    const bounded = await ask(careerOf, { ssin: memberSsin, from: '2025-Q4', to: '2025-Q4' }, { as: subjects.inasti });
    expect(bounded.data).toEqual({ careerOf: { __typename: 'Career', quarters: all.slice(1, 2) } });
    const ofYear = await ask(memberPart('career { quarters(year: 2026) { quarter } }'), members(memberId));
    expect(ofYear.data).toEqual({ _entities: [{ career: { quarters: [{ quarter: '2026-Q1' }] } }] });
  });

  it('is found by a number that was replaced', async () => {
    await apply(inasti, db, ssinReplaced, { memberId, formerSsin: otherSsin!, ssin: memberSsin!, on: '2026-01-01' });
    const { data } = await ask(careerOf, { ssin: otherSsin }, { as: subjects.inasti });
    expect(data).toMatchObject({ careerOf: { __typename: 'Career' } });
  });

  it('of an unknown person is a refusal in the language of the caller', async () => {
    const { data } = await ask(careerOf, { ssin: '00630300287' }, { as: subjects.inasti, language: 'nl' });
    const message = 'Het fonds kent geen loopbaan van deze persoon.';
    expect(data).toEqual({ careerOf: { __typename: 'CareerNotFound', code: 'CAREER_NOT_FOUND', message } });
  });

  it('is closed to other members, mutual funds and the tax administration', async () => {
    const { data } = await ask(memberPart('career { quarters { quarter } }'), members(otherId));
    expect(data).toEqual({ _entities: [{ career: null }] });
    for (const as of [subjects.fund200, subjects.taxAdministration, subjects.member]) {
      const { errors } = await ask(careerOf, { ssin: memberSsin }, { as });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('whether a quarter counts for the pension', () => {
  const directory = join(__dirname, '..', '..', '..', 'subgraphs', 'exchanges', 'inasti', 'parameters');
  const book = loadParameters(directory);
  const quarter = parseQuarter('2026-Q1');

  it.each([
    ['MAIN', 'PAID', 0, true],
    ['MAIN', 'NOT_PAID', 0, false],
    ['MAIN', 'EXEMPTED', 0, false],
    ['MAIN', 'NOT_SUBJECT', 0, false],
    ['MAXI_SPOUSE', 'ASSIMILATED', 0, true],
    ['MINI_SPOUSE', 'PAID', 9_000_000, false],
    ['PENSIONER', 'PAID', 9_000_000, false],
    ['SECONDARY', 'PAID', 1_737_407, false],
    ['SECONDARY', 'PAID', 1_737_408, true],
    ['SECONDARY', 'PAID', 1_737_409, true],
    ['SECONDARY', 'PAID', null, false],
    ['PENSION_AGE_REDUCED', 'PAID', 1_737_407, false],
    ['PENSION_AGE_REDUCED', 'PAID', 1_737_408, true],
  ] as const)('%s, %s, income of %s cents: %s', (category, situation, income, expected) => {
    const facts = { quarter, category, situation, income: income === null ? null : cents(income) };
    expect(countsForPension(book, facts)).toBe(expected);
  });

  it('is not told for a year whose minimum is not published', () => {
    const facts = {
      quarter: parseQuarter('2019-Q1'),
      category: 'SECONDARY',
      situation: 'PAID',
      income: cents(2_000_000),
    } as const;
    expect(countsForPension(book, facts)).toBeNull();
  });

  it('rests on the same minimum as the contributions', () => {
    const contributions = loadParameters(join(directory, '..', '..', '..', 'contributions', 'parameters'));
    for (const { from, value } of book.definition('inasti.pension-quarters/main-minimum-income').entries) {
      expect(contributions.at('contributions.main-occupation/main-minimum-income', from).value).toBe(value);
    }
    expect(loadKnownGaps(directory).every(({ expires }) => expires > '2026-11-25')).toBe(true);
  });
});
