import type { ParameterBook } from '../../../../common/parameters';
import { event } from '../finding';
import { assess, type RightsFacts, type RightAssessment } from './assess';

/** Allowances for persons with a disability: the federal service decides, on recognition and means. Law of 27.2.1987. */
export function disabilityAllowance(_book: ParameterBook, _facts: RightsFacts): RightAssessment {
  const basis = 'Law of 27.2.1987, art. 2 and 7';
  return assess({
    scheme: 'DISABILITY_ALLOWANCE',
    institution: 'DISABILITY_SERVICE',
    findings: [event('DISABILITY_RECOGNIZED', null, basis), event('MEANS_BELOW_LIMIT', null, basis)],
    steps: { POSSIBLE: 'ASK_DISABILITY_SERVICE' },
  });
}

/** Social integration income: the public center for social welfare decides, on need. Law of 26.5.2002. */
export function socialIntegrationIncome(_book: ParameterBook, _facts: RightsFacts): RightAssessment {
  const basis = 'Law of 26.5.2002, art. 3';
  return assess({
    scheme: 'SOCIAL_INTEGRATION_INCOME',
    institution: 'SOCIAL_WELFARE_CENTER',
    findings: [event('MEANS_BELOW_LIMIT', null, basis)],
    steps: { POSSIBLE: 'ASK_WELFARE_CENTER' },
  });
}
