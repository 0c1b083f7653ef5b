import type { Region, SocialScheme } from '../facts';
import { familyFundOf, type InstitutionCode } from './institutions';

const deciders: Readonly<Record<Exclude<SocialScheme, 'FAMILY_BENEFITS'>, InstitutionCode>> = {
  HEALTH_CARE: 'MUTUAL_FUND',
  INCAPACITY: 'MUTUAL_FUND',
  MATERNITY_LEAVE: 'MUTUAL_FUND',
  MATERNITY_VOUCHERS: 'FUND',
  BIRTH_LEAVE: 'FUND',
  BEREAVEMENT_LEAVE: 'FUND',
  CARER_ALLOWANCE: 'FUND',
  BRIDGING_RIGHT: 'FUND',
  PENSION: 'INASTI',
  SUPPLEMENTARY_PENSION: 'SUPPLEMENTARY_PENSION_INSURER',
  DISABILITY_ALLOWANCE: 'DISABILITY_SERVICE',
  INCOME_GUARANTEE: 'PENSION_SERVICE',
  SOCIAL_INTEGRATION_INCOME: 'SOCIAL_WELFARE_CENTER',
};

/** Who decides on a scheme; for family benefits the region of the home. */
export function institutionOf(scheme: SocialScheme, region: Region): InstitutionCode {
  return scheme === 'FAMILY_BENEFITS' ? familyFundOf(region) : deciders[scheme];
}
