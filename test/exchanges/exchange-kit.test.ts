import type { SubgraphModule } from '../../common/subgraph/module';
import { readKit, runKit, type Ask } from '../../cli/exchange-kit/kit';
import { filled, mismatches, valueAt } from '../../cli/exchange-kit/match';
import { inasti } from '../../subgraphs/exchanges/inasti/server';
import { mutualFunds } from '../../subgraphs/exchanges/mutual-funds/server';
import { taxCertificates } from '../../subgraphs/exchanges/tax-certificates/server';
import { schemaOf, testDatabase, type TestDatabase } from '../support/database';
import { affiliated, apply, recorded, settled } from './events';
import { asker, subjects } from './subgraph';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['mutual-funds', 'inasti', 'tax-certificates'] });
});
afterAll(() => database.drop());

it('every recorded case is answered as recorded, by the subgraphs themselves', async () => {
  const askers = new Map(
    [mutualFunds, inasti, taxCertificates].map((module: SubgraphModule) => [
      module,
      asker(module, database.connect(schemaOf(module.name))),
    ]),
  );
  const db = database.connect('mutual_funds');
  await apply(mutualFunds, db, ...recorded());
  await apply(mutualFunds, db, ...affiliated());
  for (const quarter of ['2026-Q1', '2026-Q2', '2026-Q3']) await apply(mutualFunds, db, ...settled(quarter));
  const personas = {
    'mutual-fund': subjects.fund200,
    inasti: subjects.inasti,
    'tax-administration': subjects.taxAdministration,
  };
  const moduleOf = (query: string) =>
    /careerOf|decideAssimilation/.test(query) ? inasti : /belcotax/.test(query) ? taxCertificates : mutualFunds;
  const ask: Ask = (persona, query, variables) =>
    askers.get(moduleOf(query))!(query, variables as Record<string, unknown>, { as: personas[persona as 'inasti'] });
  const results = [];
  for await (const result of runKit(ask)) results.push(result);
  expect(results.filter(({ problems }) => problems.length > 0)).toEqual([]);
  expect(results).toHaveLength(readKit().length);
  expect(results.length).toBeGreaterThan(10);
});

it('the kit tells where an answer differs', () => {
  expect(mismatches({ a: 1, b: ['/x+/'] }, { a: 1, b: ['xx'], c: 2 })).toEqual([]);
  expect(mismatches({ a: 1 }, { a: 2 })).toEqual(['a: 2 is not 1']);
  expect(mismatches({ a: ['/x/'] }, { a: ['y'] })).toEqual(['a.0: "y" does not fit /x/']);
  expect(mismatches([1], [1, 2])).toEqual([': a list of 1 was expected']);
  expect(mismatches({ a: {} }, { a: null })).toEqual(['a: an object was expected']);
  expect(mismatches(null, undefined)).toEqual([]);
  expect(filled({ a: '$x', b: ['k-$x'], c: '$y' }, { x: 1 })).toEqual({ a: 1, b: ['k-1'], c: '$y' });
  expect(valueAt({ a: [{ b: 2 }] }, 'a.0.b')).toBe(2);
  expect(valueAt({}, 'a.0.b')).toBeUndefined();
});
