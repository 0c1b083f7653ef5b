import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noDatabase } from '../../common/subgraph/fixtures';
import { databaseMetrics } from '../../../common/watching/database-metrics';
import { createMetrics } from '../../../common/watching/registry';
import { subgraphMetrics } from '../../../common/watching/subgraph-metrics';
import { GatewayMetrics } from '../../../gateway/watching/gateway-metrics';
import { operationLabels } from '../../../gateway/watching/operation-labels';

interface Panel {
  readonly title: string;
  readonly targets?: readonly { readonly expr: string }[];
}

const file = join(__dirname, '..', '..', '..', 'docs', 'grafana', 'fund-graph.json');
const { panels } = JSON.parse(readFileSync(file, 'utf8')) as { panels: readonly Panel[] };
const questions = panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => [title, expr] as const));

/** Every figure that there is, by name, with its labels. */
async function figures(): Promise<Map<string, readonly string[]>> {
  const registry = createMetrics();
  new GatewayMetrics(registry, operationLabels([]));
  subgraphMetrics(registry);
  databaseMetrics(registry, [{ module: { name: 'members', consumers: [] }, db: noDatabase, publishers: {} }]);
  const found = new Map<string, readonly string[]>();
  for (const { name, type } of await registry.getMetricsAsJSON()) {
    const metric = registry.getSingleMetric(name) as unknown as { labelNames: string[] };
    const labels = metric.labelNames;
    const isHistogram = String(type) === 'histogram';
    const names = isHistogram ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name];
    for (const one of names) found.set(one, isHistogram ? [...labels, 'le'] : labels);
  }
  return found;
}

let known: Map<string, readonly string[]>;
beforeAll(async () => {
  known = await figures();
});

test('the dashboard asks for something', () => expect(questions.length).toBeGreaterThan(20));

test.each(questions)('%s asks for figures and labels that there are: %s', (_, expr) => {
  const asked = [...expr.matchAll(/\b(graph_\w+|process_\w+|nodejs_\w+)/g)].map(([name]) => name);
  expect(asked).not.toEqual([]);
  expect(asked.filter((name) => !known.has(name))).toEqual([]);
  const labels = new Set([...asked.flatMap((name) => known.get(name) ?? []), 'instance']);
  const grouped = [...expr.matchAll(/by \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(', '));
  const filtered = [...expr.matchAll(/\{(\w+)=/g)].map(([, name]) => name);
  expect([...grouped, ...filtered].filter((label) => !labels.has(label as string))).toEqual([]);
});

test('every figure of ours has its place on the dashboard', () => {
  const all = questions.map(([, expr]) => expr).join('\n');
  const families = [...known.keys()].map((name) => name.replace(/_(bucket|count|sum)$/, ''));
  const ours = [...new Set(families.filter((name) => name.startsWith('graph_')))];
  expect(ours.filter((name) => !all.includes(name))).toEqual([]);
});
