import { count, euro, euroPerYear, exact, ratio, Tracer } from '../../../common/explanation';
import { parseRatio } from '../../../common/ratio';

test('steps are kept in order with figures as exact text', () => {
  const tracer = new Tracer();
  tracer.step('a.first', [euro('fee', 7085), euroPerYear('income', 3_500_000)]);
  tracer.step('a.second', [ratio('rate', parseRatio('0.2050')), count('due', 3, 'quarters')], [undefined], {
    q: '2025-Q4',
  });
  expect(tracer.explanation().steps).toEqual([
    {
      key: 'a.first',
      args: {},
      parameters: [],
      operands: [
        { name: 'fee', value: '70.85', unit: 'EUR' },
        { name: 'income', value: '35000.00', unit: 'EUR/year' },
      ],
    },
    {
      key: 'a.second',
      args: { q: '2025-Q4' },
      parameters: [],
      operands: [
        { name: 'rate', value: '0.2050', unit: 'ratio' },
        { name: 'due', value: '3', unit: 'quarters' },
      ],
    },
  ]);
});

test('an explanation does not change when the tracer goes on', () => {
  const tracer = new Tracer();
  tracer.step('a.first', []);
  const explanation = tracer.explanation();
  tracer.step('a.second', [exact('f', '1/2', 'fraction')]);
  expect(explanation.steps).toHaveLength(1);
});
