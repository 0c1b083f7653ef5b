import { defineFlow } from '../../../../common/exchange/flows';

/** Careers: what the pension is computed from. */
export const careerFlow = defineFlow({
  id: 'career',
  legalContext: 'SELF_EMPLOYED:SOCIAL_STATUS',
  deliberation: null,
  purpose: 'INASTI keeps the career of the self-employed, from which the pension is computed.',
  data: [
    'social security number',
    'affiliations and their segments',
    'situation and category of each quarter',
    'income by year',
  ],
});

/** Files on which INASTI decides. */
export const requestFlow = defineFlow({
  id: 'request-file',
  legalContext: 'SELF_EMPLOYED:SOCIAL_STATUS',
  deliberation: null,
  purpose: 'INASTI decides on exemption, waiver, assimilation and continued insurance.',
  data: ['social security number', 'quarters asked', 'reason given by the member', 'pieces of the file'],
});

/** The reference directory. */
export const directoryFlow = defineFlow({
  id: 'reference-directory',
  legalContext: 'SELF_EMPLOYED:SOCIAL_STATUS',
  deliberation: null,
  purpose: 'The network knows for which persons and periods the fund may ask and be asked.',
  data: ['social security number', 'period', 'quality in which the fund knows the person'],
});
