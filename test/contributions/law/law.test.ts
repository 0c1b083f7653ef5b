import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeLaw } from '../../support/law';
import { evaluateContribution } from './evaluate';

describeLaw(__dirname, evaluateContribution);

/** The specification's own list of published amounts, read where it stands beside the project. */
const specification = join(__dirname, '../../../../shared/law/cases-contributions.json');

interface PublishedCase {
  readonly id: string;
  readonly year: number;
  readonly category: string;
  readonly netIncome: number;
  readonly quarterly: number;
  readonly includesFees: boolean;
  readonly feeRate: number | null;
  readonly basis: string;
  readonly note: string;
}

const categories: Readonly<Record<string, string>> = {
  main: 'MAIN',
  primostarter: 'PRIMOSTARTER',
  secondary: 'SECONDARY',
  student: 'STUDENT',
  maxi: 'MAXI_SPOUSE',
  pension_age_unpaid_old: 'PENSION_AGE_REDUCED',
  pension_age_unpaid_new: 'PENSION_AGE',
};

const isPresent = existsSync(specification);
const published = isPresent ? (JSON.parse(readFileSync(specification, 'utf8')) as PublishedCase[]) : [];

(isPresent ? describe : describe.skip)('published amounts of the specification (skipped where it is absent)', () => {
  test('every category is known', () => {
    expect(published.filter(({ category }) => !(category in categories))).toEqual([]);
    expect(published.length).toBeGreaterThan(0);
  });

  test.each(published)('$id, $category $year, income $netIncome', (one) => {
    const given = {
      category: categories[one.category] ?? '',
      netIncome: one.netIncome.toFixed(2),
      basis: one.basis === 'startup-flat' ? 'START_UP' : 'DEFINITIVE',
      firstQuarter: String(one.note.includes('first quarter')),
      ...(one.feeRate === null ? {} : { feeRate: (one.feeRate / 100).toFixed(4) }),
    };
    const { results } = evaluateContribution(given, `${one.year}-12-01`);
    expect(results[one.includesFees ? 'quarterlyTotal' : 'quarterlyContribution']).toBe(one.quarterly.toFixed(2));
  });
});
