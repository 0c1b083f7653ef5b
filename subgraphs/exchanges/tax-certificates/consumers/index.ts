export { keepGrantedMandate, keepRevokedMandate } from '../../../../common/access/mandates';
export { keepTaxpayer } from './member-recorded';
export { countPayment } from './payment-booked';
export { countRefund } from './refund-paid';
export { keepBenefitPayment } from './payment-made';
export { passOnDuplicate } from './members-merged';
