import { parseLocalDate } from '../../common/dates';
import { quarterOf } from '../../common/quarter';
import { readDistribution } from '../../cli/seed/distribution';
import { DemoFacts } from '../../cli/seed/facts';
import { DemoPopulation } from '../../cli/seed/member';
import { toBenefitMember } from '../../cli/seed/to-benefits';
import { lastKnownQuarter, windowOf } from '../../cli/seed/to-contributions';
import { toTaxedMember } from '../../cli/seed/to-exchanges';
import { benefitsBook } from '../../subgraphs/benefits/domain/book';
import { demoCases } from '../../subgraphs/benefits/store/demo-cases';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import { reportedBenefits } from '../../subgraphs/exchanges/tax-certificates/messages/benefit-sheets';

const today = parseLocalDate('2026-11-25');

test('the demo population tells the tax administration exactly the benefits that its cases paid', () => {
  const current = lastKnownQuarter(contributionsBook(), quarterOf(today));
  const facts = new DemoFacts(contributionsBook(), windowOf(current, today));
  const years = new Set<number>();
  for (const demo of new DemoPopulation(readDistribution(), 1, current).members(1_500)) {
    const cases = demoCases(benefitsBook(), toBenefitMember(demo, facts.quarters(demo)), today);
    const paid = cases.flatMap(({ payment }) => payment.filter((row) => row.includes('PAID')));
    const { benefits = [] } = toTaxedMember(demo, facts, today);
    expect(benefits.map(({ id, gross }) => [id, gross])).toEqual(paid.map((row) => [row[0], row[7]]));
    for (const { benefit, paidOn } of benefits) {
      expect(reportedBenefits(2026)).toContain(benefit);
      years.add(Number(paidOn.slice(0, 4)));
    }
  }
  expect([...years].sort()).toEqual([2025, 2026]);
});
