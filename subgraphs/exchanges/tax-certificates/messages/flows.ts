import { defineFlow } from '../../../../common/exchange/flows';

/** Benefit sheets of a year. */
export const belcotaxFlow = defineFlow({
  id: 'benefit-sheets',
  legalContext: 'SELF_EMPLOYED:BENEFIT_SHEETS',
  deliberation: null,
  purpose: 'The tax administration taxes the benefits that the fund paid.',
  data: ['social security number', 'name, address and date of birth', 'benefits paid and tax withheld in a year'],
});
