import { clientOperation, testGraph, type TestGraph } from './fixture';
import { checkCells } from '../../common/statistics';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph({ members: 400 });
}, 180_000);
afterAll(() => graph?.end());

const statistics = clientOperation('Statistics');
const period = { from: '2025-Q1', to: '2025-Q4' };

describe('Statistics, as reporting tools send it', () => {
  test('answers its three parts from one state', async () => {
    const { data, errors } = await graph.ask(statistics, {
      as: 'reporting',
      language: 'nl',
      variables: { period, by: ['SEX'] },
    });
    expect(errors).toBeUndefined();
    const { asOf, members, contributions, benefits } = data.statistics;
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(members.cells.map((cell: { keys: unknown }) => cell.keys)).toEqual([
      [{ dimension: 'SEX', value: 'FEMALE', label: 'Vrouwen' }],
      [{ dimension: 'SEX', value: 'MALE', label: 'Mannen' }],
    ]);
    expect(members.cells[0].count + members.cells[1].count).toBe(members.total);
    expect(contributions.total.due).toMatch(/^\d+\.\d\d$/);
    expect(benefits.total).not.toBeNull();
  });

  test('the aggregates are the full count', async () => {
    for (const name of ['members', 'contributions', 'benefits'] as const) {
      const { cells, differing } = await checkCells(graph.services.get(name)!.db);
      expect(cells).toBeGreaterThan(0);
      expect(differing).toBe(0);
    }
  });
});
