import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { answerOf, ours, stock } from './fixtures/engines';
import { library, librarySupergraph } from './fixtures/library';
import { monolith, truth } from './fixtures/monolith';
import { randomOperation } from './fixtures/random-operation';

const sdl = librarySupergraph();
const engines = {
  default: ours(sdl, library),
  'one request for each fetch': ours(sdl, library, { coalesces: false }),
};
/** The same plans as the stock engine’s, with their faults. */
const onTheirPlans = ours(sdl, library, { planner: 'apollo' });
const oracle: GraphQLSchema = monolith(engines.default.schema);
/** Another seed looks at other operations; the one that is set keeps a build from depending on chance. */
const seed = Number(process.env.DIFFERENTIAL_SEED ?? 20_261_125);
const numRuns = Number(process.env.DIFFERENTIAL_RUNS ?? 150);

/** Random operations, each made by the choices that follow from one number. */
const operations = (oddNames: readonly string[]) =>
  fc
    .integer({ min: 0 })
    .map((number) => randomOperation(oracle, choices(number), oddNames))
    .filter((one) => one !== undefined);

/** Choices that look random and follow from a number (the mulberry32 generator). */
function choices(number: number): (bound: number) => number {
  let state = number | 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

describe('random operations', () => {
  test.each(Object.entries(engines))('give what one schema alone would give: %s', async (_, engine) => {
    const property = fc.asyncProperty(
      operations(['__proto__', 'constructor', 'toString']),
      async ({ query, variables }) => {
        const { data } = await answerOf(engine, query, variables);
        expect(data).toEqual(await truth(oracle, query, variables));
      },
    );
    await fc.assert(property, { seed, numRuns });
  });

  test('give the data, errors and paths of the stock engine, unless that one is wrong', async () => {
    const apollo = await stock(sdl, library);
    let compared = 0;
    const property = fc.asyncProperty(operations([]), async ({ query, variables }) => {
      const theirs = await apollo.answer(query, variables).catch(() => undefined);
      const right = await truth(oracle, query, variables);
      if (!theirs || JSON.stringify(theirs.data) !== JSON.stringify(right)) return;
      compared += 1;
      const { data, errors } = await answerOf(onTheirPlans, query, variables);
      expect({ data, errors }).toEqual({ data: theirs.data, errors: theirs.errors });
    });
    await fc.assert(property, { seed, numRuns });
    expect(compared).toBeGreaterThan(numRuns * 0.8);
    await apollo.stop();
  });
});

/** What the stock engine gets wrong; ours does not follow it there. */
const stockBugs: readonly (readonly [string, string])[] = [
  ['loses what is in a narrower fragment inside a wider one', '{ people { ... on Thing { ... on Person { id } } } }'],
  ['takes the name of an interface that is an object elsewhere for the type', '{ books { rating __typename } }'],
  [
    'gives null for an object of which nothing is selected',
    'query ($no: Boolean = false, $on: Boolean = true) { review(id: "r1") @include(if: $on) { score @include(if: $no) @skip(if: $no) } }',
  ],
];

describe('where the stock engine is wrong', () => {
  test.each(stockBugs)('it %s', async (_, query) => {
    const apollo = await stock(sdl, library);
    const right = await truth(oracle, query, {});
    expect((await apollo.answer(query)).data).not.toEqual(right);
    for (const engine of Object.values(engines)) expect((await answerOf(engine, query)).data).toEqual(right);
    await apollo.stop();
  });

  test('it names the wrong item of a list in which only some are entities', async () => {
    const query = '{ things { ... on Film { rating } } }';
    const apollo = await stock(sdl, library);
    expect((await apollo.answer(query)).paths).toEqual([['things', 0]]);
    expect((await answerOf(engines.default, query)).paths).toEqual([['things', 3]]);
    await apollo.stop();
  });
});
