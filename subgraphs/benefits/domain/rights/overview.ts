import type { ParameterBook } from '../../../../common/parameters';
import { socialSchemes, type SocialScheme } from '../facts';
import type { RightAssessment, RightRule, RightsFacts } from './assess';
import { bereavementLeave, birthLeave, maternityVouchers } from './birth-and-death';
import { bridgingRight, carerAllowance } from './carer-and-bridging';
import { familyBenefits } from './family-benefits';
import { healthCare } from './health-care';
import { incapacity, maternityLeave } from './indemnities';
import { disabilityAllowance, socialIntegrationIncome } from './neighboring';
import { incomeGuarantee, pension, supplementaryPension } from './pension';

/** The rule of each scheme. */
const rules: Readonly<Record<SocialScheme, RightRule>> = {
  HEALTH_CARE: healthCare,
  INCAPACITY: incapacity,
  MATERNITY_LEAVE: maternityLeave,
  MATERNITY_VOUCHERS: maternityVouchers,
  BIRTH_LEAVE: birthLeave,
  BEREAVEMENT_LEAVE: bereavementLeave,
  CARER_ALLOWANCE: carerAllowance,
  BRIDGING_RIGHT: bridgingRight,
  FAMILY_BENEFITS: familyBenefits,
  PENSION: pension,
  SUPPLEMENTARY_PENSION: supplementaryPension,
  DISABILITY_ALLOWANCE: disabilityAllowance,
  INCOME_GUARANTEE: incomeGuarantee,
  SOCIAL_INTEGRATION_INCOME: socialIntegrationIncome,
};

/** Where a member stands in each scheme on the day of the facts; a scheme never leaves out a reason. Charter, article 3. */
export function rightsOverview(book: ParameterBook, facts: RightsFacts): RightAssessment[] {
  return socialSchemes.map((scheme) => rules[scheme](book, facts));
}
