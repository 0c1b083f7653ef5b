import { getNamedType, isObjectType, Kind, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutEnforcedMarkers } from '../../../gateway/access';
import { loadSupergraph } from '../../../gateway/engine/supergraph';
import { defaultBudgets } from '../../../gateway/limits/budgets/budget-settings';
import { declaredCosts } from '../../../gateway/limits/cost/declared-costs';
import { operationCost } from '../../../gateway/limits/cost/operation-cost';
import { defaultGatewayLimits } from '../../../gateway/limits/gateway-limits';

const folder = join(__dirname, '../../../schema');
const sdl = withoutEnforcedMarkers(readFileSync(join(folder, 'supergraph.graphql'), 'utf8'));
const { apiSchema } = loadSupergraph(sdl);
const declared = declaredCosts(sdl);

const costOf = (text: string) => {
  const document = parse(text);
  return document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [operationCost(apiSchema, declared, document, one)] : [],
  );
};

test('composition keeps what the contracts declare', () => {
  expect(declared.fields.get('Member.benefitCases')?.listSize?.slicingArguments).toEqual(['first']);
  expect(declared.fields.get('Query.search')?.weight).toBe(10);
});

test('every page of the graph costs what its first says', () => {
  const pages = Object.values(apiSchema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) =>
          getNamedType(field.type).name.endsWith('Connection') ? [`${type.name}.${field.name}`] : [],
        )
      : [],
  );
  expect(pages.length).toBeGreaterThan(10);
  const costs = pages.map((page) => [page, pageCost(page, 3) - pageCost(page, 1)]);
  expect(costs.filter(([, difference]) => difference !== 2)).toEqual([]);
});

/** Cost of the edges of a page. */
function pageCost(page: string, first: number): number {
  const [type, field] = page.split('.') as [string, string];
  const document = parse(`fragment F on ${type} { ${field}(first: ${first}) { edges { cursor } } } { __typename }`);
  const [fragment, operation] = document.definitions;
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error();
  const selections = [{ kind: Kind.FRAGMENT_SPREAD, name: fragment.name } as const];
  const spread = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } as const };
  return operationCost(apiSchema, declared, document, spread)({});
}

test('the operations of the clients fit, with the largest pages', () => {
  for (const file of ['front-ends', 'integration-teams', 'reporting']) {
    for (const cost of costOf(readFileSync(join(folder, 'operations', `${file}.graphql`), 'utf8'))) {
      expect(cost({ first: 100, quarters: 40 })).toBeLessThan(defaultGatewayLimits.cost / 2);
      expect(cost({ first: 100, quarters: 40 })).toBeLessThan(defaultBudgets.anonymous.cost);
    }
  }
});

test('pages of pages are refused', () => {
  const [cost] = costOf('{ clients(first: 100) { nodes { benefitCases(first: 100) { nodes { id } } } } }');
  expect(cost?.({})).toBeGreaterThan(defaultGatewayLimits.cost);
});
