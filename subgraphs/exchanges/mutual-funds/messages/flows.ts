import { defineFlow } from '../../../../common/exchange/flows';

/** Vouchers: whether the contributions of a year are in order. */
export const voucherFlow = defineFlow({
  id: 'contribution-voucher',
  legalContext: 'SELF_EMPLOYED:SOCIAL_STATUS',
  deliberation: null,
  purpose: 'The mutual fund decides on the right to health care and benefits of its client.',
  data: ['social security number', 'contribution category and situation of each quarter of a year'],
});

/** Attestations: periods of incapacity and maternity. */
export const attestationFlow = defineFlow({
  id: 'indemnity-attestation',
  legalContext: 'SELF_EMPLOYED:ASSIMILATION',
  deliberation: null,
  purpose: 'The fund starts assimilation, the exemption after a birth and the vouchers of maternity help by itself.',
  data: ['social security number', 'periods of recognized incapacity and maternity', 'whether the activity has ceased'],
});

/** Information sheets: what the mutual fund needs to decide on incapacity. */
export const informationSheetFlow = defineFlow({
  id: 'incapacity-information-sheet',
  legalContext: 'SELF_EMPLOYED:SOCIAL_STATUS',
  deliberation: null,
  purpose: 'The mutual fund decides on an incapacity benefit of its client.',
  data: ['social security number', 'periods of affiliation', 'situation of the quarters', 'branch of activity'],
});
