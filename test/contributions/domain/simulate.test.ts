import { tellExplanation } from '../../../common/explanation';
import { cents } from '../../../common/money';
import { parseRatio } from '../../../common/ratio';
import {
  contributionCategories,
  simulateContribution,
  type SimulationInput,
} from '../../../subgraphs/contributions/domain';
import { contributionsBook } from '../law/book';

const input: SimulationInput = {
  year: 2024,
  category: 'MAIN',
  netIncome: cents(3_500_000),
  basis: 'DEFINITIVE',
  feeRate: parseRatio('0.0395'),
  firstQuarter: false,
};
const simulate = (change: Partial<SimulationInput> = {}) =>
  simulateContribution(contributionsBook, { ...input, ...change });

function simulation(change: Partial<SimulationInput> = {}) {
  const found = simulate(change);
  if (found.kind !== 'simulation') throw new Error(`refused: ${found.code}`);
  return found;
}

test('35,000 euro in main occupation in 2024, by hand: 35,000 × 20.5 % = 7,175; a quarter 1,793.75; fee 70.85', () => {
  expect(simulation()).toMatchObject({
    year: 2024,
    category: 'MAIN',
    contributionBase: 3_500_000,
    annualContribution: 717_500,
    quarterlyContribution: 179_375,
    managementFee: 7_085,
    quarterlyTotal: 186_460,
  });
});

test('the fee of a first quarter is charged on the reduced amount', () => {
  const change = {
    category: 'PRIMOSTARTER',
    netIncome: cents(0),
    firstQuarter: true,
    feeRate: parseRatio('0.0410'),
  } as const;
  expect(simulation(change)).toMatchObject({
    quarterlyContribution: 33_122,
    managementFee: 1_358,
    quarterlyTotal: 34_480,
  });
});

test('without a rate the fund’s own applies and is named in the explanation', () => {
  for (const feeRate of [undefined, null]) {
    const { managementFee, explanation } = simulation({ feeRate });
    expect(managementFee).toBe(7_085);
    const ids = explanation.steps.at(-1)?.parameters.map(({ id }) => id);
    expect(ids).toContain('contributions.fund-settings/own-management-fee-rate');
  }
});

test('the explanation follows the figures step by step', () => {
  const { steps } = simulation({ netIncome: cents(8_000_000) }).explanation;
  expect(steps.map(({ key }) => key)).toEqual([
    'contributions.income-retained',
    'contributions.first-slice',
    'contributions.second-slice',
    'contributions.quarterly-contribution',
    'contributions.management-fee',
  ]);
  expect(steps[2]?.operands).toEqual([
    { name: 'sliceIncome', value: '7189.05', unit: 'EUR/year' },
    { name: 'sliceRate', value: '0.1416', unit: 'ratio' },
    { name: 'sliceContribution', value: '1017.96948', unit: 'EUR/year' },
    { name: 'sliceCeiling', value: '107300.30', unit: 'EUR/year' },
  ]);
  expect(steps[0]?.parameters[0]).toMatchObject({
    id: 'contributions.main-occupation/main-minimum-income',
    from: '2024-01-01',
    value: '16861.46',
    status: 'published',
    confidence: 'H',
    source: { act: 'RD 38', article: '12 §1' },
  });
});

test('every simulation can be told in the four languages', () => {
  for (const category of contributionCategories) {
    for (const basis of ['DEFINITIVE', 'START_UP'] as const) {
      for (const euros of [0, 2000, 7000, 9000, 20_000, 80_000, 200_000]) {
        const change = { year: 2025, category, basis, netIncome: cents(euros * 100), firstQuarter: true };
        const { explanation } = simulation(change);
        for (const language of ['fr', 'nl', 'de', 'en'] as const) {
          const told = tellExplanation(language, explanation);
          expect(told.length).toBe(explanation.steps.length);
          expect(told.filter(({ text }) => text === '' || text.includes('{'))).toEqual([]);
        }
      }
    }
  }
});

test('a figure is written as readers of the language write it', () => {
  const { explanation } = simulation({ netIncome: cents(1_000_000) });
  const [french] = tellExplanation('fr', explanation);
  const [english] = tellExplanation('en', explanation);
  expect(french?.text.replace(/[\u00a0\u202f]/g, ' ')).toContain('16 861,46 €');
  expect(english?.text).toContain('€16,861.46');
});

test('an unknown year is refused with the parameter and the day', () => {
  for (const year of [2020, 2027]) {
    expect(simulate({ year })).toEqual({
      kind: 'refusal',
      code: 'PARAMETER_NOT_PUBLISHED',
      parameter: 'contributions.index/threshold-index-fraction',
      on: `${year}-01-01`,
    });
  }
});

test('full contributions at pension age are refused before 2025', () => {
  expect(simulate({ category: 'PENSION_AGE' })).toEqual({
    kind: 'refusal',
    code: 'CATEGORY_NOT_IN_FORCE',
    category: 'PENSION_AGE',
    inForceFrom: '2025-10-01',
  });
});

test('all faults of the input are reported at once', () => {
  expect(simulate({ year: -5, netIncome: cents(-1), feeRate: parseRatio('1.0001') })).toEqual({
    kind: 'refusal',
    code: 'INVALID_INPUT',
    issues: [
      { path: 'input.year', code: 'YEAR_OUT_OF_RANGE' },
      { path: 'input.netIncome', code: 'NEGATIVE_INCOME' },
      { path: 'input.feeRate', code: 'RATIO_OUT_OF_RANGE' },
    ],
  });
});
