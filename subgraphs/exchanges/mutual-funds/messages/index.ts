export { voucherMessage } from './contribution-voucher';
export { informationSheetMessage } from './information-sheet';
