import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cents, formatEuro } from '../../../common/money';
import {
  CategoryNotInForce,
  computeAnnualContribution,
  contributionCategories,
  yearLaw,
  type ContributionCategory,
  type YearLaw,
} from '../../../subgraphs/contributions/domain';
import { contributionsBook } from './book';

/**
 * An income ladder through every category and year. The committed file is no truth: it makes every movement visible in a
 * review. To write it anew: UPDATE_SWEEP=1 npx jest test/contributions/law/sweep
 */
const file = join(__dirname, 'sweep.csv');

const ladder = [
  ...[0, 500, 1000, 1500, 1700, 1900, 2500, 3200, 3500, 3800, 5000, 6500, 7100, 7500, 8000, 8500, 9000, 10500],
  ...[
    12500, 14500, 16000, 17000, 17500, 20000, 27500, 35000, 50000, 65000, 72000, 76000, 90000, 100000, 112000, 250000,
  ],
];

function sweepRow(law: YearLaw, category: ContributionCategory, euros: number): string[] {
  try {
    const found = computeAnnualContribution(law, { category, netIncome: cents(euros * 100), basis: 'DEFINITIVE' });
    const amounts = [found.contributionBase, found.annualContribution, found.quarterlyContribution];
    return [[law.year, category, euros, ...amounts.map(formatEuro)].join(',')];
  } catch (error) {
    if (error instanceof CategoryNotInForce) return [];
    throw error;
  }
}

function sweep(): string {
  const header = 'year,category,netIncome,contributionBase,annualContribution,quarterlyContribution';
  const rows = [2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) => {
    const law = yearLaw(contributionsBook, year);
    return contributionCategories.flatMap((category) => ladder.flatMap((euros) => sweepRow(law, category, euros)));
  });
  return `${[header, ...rows].join('\n')}\n`;
}

test('the income ladder gives the committed figures, byte for byte', () => {
  if (process.env.UPDATE_SWEEP === '1') writeFileSync(file, sweep());
  expect(sweep()).toBe(readFileSync(file, 'utf8'));
});
