export { keepGrantedMandate, keepRevokedMandate } from '../../../../common/access/mandates';
export { keepTaxpayer } from './member-recorded';
export { countPayment } from './payment-booked';
export { countRefund } from './refund-paid';
export { keepSupplementaryContract } from './supplementary-contract-recorded';
export { issueSupplementaryCertificates } from './supplementary-year-fixed';
export { keepBenefitPayment } from './payment-made';
export { passOnDuplicate } from './members-merged';
