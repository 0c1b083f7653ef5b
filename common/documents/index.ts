export { epcPaymentPicture, epcPaymentText, type EpcPayment } from './epc-payment';
export { renderLetter, type Letter } from './letter';
