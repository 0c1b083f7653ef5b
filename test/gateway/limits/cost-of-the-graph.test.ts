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
  const undeclared = pages.filter((page) => !declared.fields.get(page)?.listSize?.slicingArguments.includes('first'));
  expect(undeclared).toEqual([]);
});

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
