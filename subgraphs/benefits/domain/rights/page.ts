import { translate } from '../../../../common/i18n';
import { socialSchemes, type SocialScheme } from '../facts';
import type { InstitutionCode } from './institutions';

/** Who decides and pays a scheme, and where its rules, values and gaps stand. */
export interface SchemeRecord {
  /** Who decides; `REGION` for family benefits, which the four regional funds run. */
  readonly decides: InstitutionCode | 'REGION';
  readonly pays: InstitutionCode | 'REGION';
  /** Files under `domain/`. */
  readonly rules: readonly string[];
  /** Files under `parameters/`. */
  readonly parameters: readonly string[];
  /** Ids in `parameters/known-gaps.yaml`. */
  readonly gaps: readonly string[];
}

const indexGap = 'index-step-after-september-2026';

/** Every scheme with its record. */
export const schemeRecords: Readonly<Record<SocialScheme, SchemeRecord>> = {
  HEALTH_CARE: {
    decides: 'MUTUAL_FUND',
    pays: 'MUTUAL_FUND',
    rules: ['rights/health-care.ts'],
    parameters: ['health-care.yaml'],
    gaps: [],
  },
  INCAPACITY: {
    decides: 'MUTUAL_FUND',
    pays: 'MUTUAL_FUND',
    rules: ['rights/indemnities.ts', 'informed/incapacity.ts', 'informed/assimilation.ts'],
    parameters: ['incapacity.yaml', 'assimilation.yaml'],
    gaps: ['secondary-occupation-incapacity', indexGap],
  },
  MATERNITY_LEAVE: {
    decides: 'MUTUAL_FUND',
    pays: 'MUTUAL_FUND',
    rules: ['rights/indemnities.ts', 'informed/maternity.ts', 'informed/adoption.ts'],
    parameters: ['maternity-leave.yaml', 'adoption-leave.yaml'],
    gaps: ['secondary-occupation-incapacity', 'foster-and-adoption-details', indexGap],
  },
  MATERNITY_VOUCHERS: {
    decides: 'FUND',
    pays: 'FUND',
    rules: ['maternity/voucher-conditions.ts', 'maternity/vouchers.ts'],
    parameters: ['maternity-help.yaml', 'status-conditions.yaml'],
    gaps: ['vouchers-decree-of-july-2026', 'voucher-price-and-validity'],
  },
  BIRTH_LEAVE: {
    decides: 'FUND',
    pays: 'FUND',
    rules: ['two-quarter-test.ts', 'leave/windows.ts', 'leave/rule.ts'],
    parameters: ['birth-leave.yaml', 'status-conditions.yaml', 'index.yaml'],
    gaps: [indexGap, 'withholding-tax-on-benefits'],
  },
  BEREAVEMENT_LEAVE: {
    decides: 'FUND',
    pays: 'FUND',
    rules: ['two-quarter-test.ts', 'leave/windows.ts', 'leave/rule.ts'],
    parameters: ['bereavement-leave.yaml', 'status-conditions.yaml', 'index.yaml'],
    gaps: [indexGap, 'withholding-tax-on-benefits'],
  },
  CARER_ALLOWANCE: {
    decides: 'FUND',
    pays: 'FUND',
    rules: ['two-quarter-test.ts', 'carer/covered-person.ts', 'carer/period.ts', 'carer/rule.ts'],
    parameters: ['carer-allowance.yaml', 'status-conditions.yaml', 'index.yaml'],
    gaps: [indexGap, 'withholding-tax-on-benefits'],
  },
  BRIDGING_RIGHT: {
    decides: 'FUND',
    pays: 'FUND',
    rules: [
      'bridging-right/conditions.ts',
      'bridging-right/ground.ts',
      'bridging-right/low-income.ts',
      'bridging-right/credit.ts',
      'bridging-right/amount.ts',
      'bridging-right/schedule.ts',
      'bridging-right/rule.ts',
    ],
    parameters: [
      'bridging-right.yaml',
      'bridging-right-supplementary.yaml',
      'bridging-right-until-2022.yaml',
      'index.yaml',
    ],
    gaps: [
      indexGap,
      'bridging-right-before-2023',
      'third-party-lookalikes-of-family-charge',
      'withholding-tax-on-benefits',
    ],
  },
  FAMILY_BENEFITS: {
    decides: 'REGION',
    pays: 'REGION',
    rules: ['rights/family-benefits.ts', 'informed/family-benefits.ts'],
    parameters: ['family-benefits.yaml'],
    gaps: [],
  },
  PENSION: {
    decides: 'INASTI',
    pays: 'PENSION_SERVICE',
    rules: [
      'pension/legal-age.ts',
      'pension/projection.ts',
      'pension/minimum.ts',
      'pension/survivor.ts',
      'pension/allowed-income.ts',
      'informed/continued-insurance.ts',
    ],
    parameters: [
      'pension-age.yaml',
      'pension-formula.yaml',
      'pension-work-quarters.yaml',
      'survivors.yaml',
      'allowed-income.yaml',
      'continued-insurance.yaml',
    ],
    gaps: [
      'allowed-income-2025-2026',
      'correction-coefficients-1984-1996',
      'pension-brackets-and-revaluation',
      'pension-reform-of-30-may-2026',
      'divorced-spouse-percentage',
      'health-part-of-continued-insurance',
    ],
  },
  SUPPLEMENTARY_PENSION: {
    decides: 'SUPPLEMENTARY_PENSION_INSURER',
    pays: 'SUPPLEMENTARY_PENSION_INSURER',
    rules: ['rights/pension.ts', 'supplementary-pension.ts'],
    parameters: ['supplementary-pension.yaml'],
    gaps: [],
  },
  DISABILITY_ALLOWANCE: {
    decides: 'DISABILITY_SERVICE',
    pays: 'DISABILITY_SERVICE',
    rules: ['rights/neighboring.ts'],
    parameters: [],
    gaps: [],
  },
  INCOME_GUARANTEE: {
    decides: 'PENSION_SERVICE',
    pays: 'PENSION_SERVICE',
    rules: ['rights/pension.ts'],
    parameters: ['pension-age.yaml'],
    gaps: [],
  },
  SOCIAL_INTEGRATION_INCOME: {
    decides: 'SOCIAL_WELFARE_CENTER',
    pays: 'SOCIAL_WELFARE_CENTER',
    rules: ['rights/neighboring.ts'],
    parameters: [],
    gaps: [],
  },
};

/** The page docs/rights.md: for each scheme who decides, who pays, where rules and values stand, and what is not modeled. */
export function renderRightsPage(): string {
  const intro = [
    '# Rights of the insured',
    'Generated from `subgraphs/benefits/domain/rights/page.ts`; do not edit by hand. Every scheme of promise B1.',
    'Rule files stand in `subgraphs/benefits/domain/`, values in `subgraphs/benefits/parameters/`; the gaps are told in [known-gaps.md](known-gaps.md).',
  ];
  const head =
    '| Scheme | Legal basis | Decides | Pays | Rules | Values | Known gaps |\n|---|---|---|---|---|---|---|\n';
  return `${intro.join('\n\n')}\n\n${head}${socialSchemes.map(renderScheme).join('')}`;
}

function renderScheme(scheme: SocialScheme): string {
  const { decides, pays, rules, parameters, gaps } = schemeRecords[scheme];
  const cells = [
    `${translate('en', `benefits.schemes.${scheme}`)}<br>\`${scheme}\``,
    translate('en', `benefits.legal-basis.${scheme}`),
    institutionName(decides),
    institutionName(pays),
    listOf(rules),
    listOf(parameters),
    listOf(gaps),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function institutionName(code: SchemeRecord['decides']): string {
  return code === 'REGION' ? 'The family-benefit fund of the region' : translate('en', `benefits.institutions.${code}`);
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? '–' : names.map((name) => `\`${name}\``).join('<br>');
}
