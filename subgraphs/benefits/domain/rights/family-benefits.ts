import { ageOn } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { event, missingFact } from '../finding';
import { countOn } from '../known';
import { assess, type RightsFacts, type RightAssessment } from './assess';
import { familyFundOf } from './institutions';

/** Family benefits of the region: run by the regional fund; the birth allowance can be asked for before the birth. */
export function familyBenefits(book: ParameterBook, facts: RightsFacts): RightAssessment {
  const { region } = facts;
  const basis = 'Special law of 8.8.1980, art. 5 §1, IV';
  if (region === null) {
    const findings = [missingFact('REGION_KNOWN', basis)];
    return assess({ scheme: 'FAMILY_BENEFITS', institution: 'INASTI', findings, steps: { UNKNOWN: 'CHECK_ADDRESS' } });
  }
  const children = childrenOf(book, facts);
  return assess({
    scheme: 'FAMILY_BENEFITS',
    institution: familyFundOf(region),
    findings: [event('CHILD_IN_HOUSEHOLD', children > 0, basis, { children })],
    steps: { OPEN: 'CHECK_FAMILY_FUND', POSSIBLE: 'ASK_BIRTH_ALLOWANCE' },
  });
}

/** Children of the household young enough for family benefits. */
function childrenOf(book: ParameterBook, { household, on }: RightsFacts): number {
  const age = countOn(book, 'family-benefits/child-benefit-age', on).value;
  const children = household.filter(({ relation }) => relation === 'CHILD');
  return children.filter(({ birthDate }) => birthDate !== null && ageOn(birthDate, on) < age).length;
}
