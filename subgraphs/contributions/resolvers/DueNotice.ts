import { epcPaymentText, renderLetter } from '../../../common/documents';
import { noticeLetter, noticePayment, noticeTotal } from '../domain';
import type { DueNoticeResolvers } from '../schema.generated';
import { noticeAddress } from '../store/notice-address';

/** A due notice with the code and the document that go with it. */
export const DueNotice: DueNoticeResolvers = {
  managementFee: ({ fee }) => fee,
  total: (notice) => noticeTotal(notice),
  paymentReference: ({ debtor, quarter }, _arguments, { book, config }) =>
    noticeAddress(book, config, debtor, quarter).payee.communication,
  iban: (_notice, _arguments, { config }) => config.iban,
  qrCode: (notice, _arguments, { book, config }) => {
    const payment = noticePayment(notice, noticeAddress(book, config, notice.debtor, notice.quarter).payee);
    return payment ? epcPaymentText(payment) : null;
  },
  document: async (notice, _arguments, { book, config }) => {
    const letter = noticeLetter(notice, noticeAddress(book, config, notice.debtor, notice.quarter));
    return (await renderLetter(letter)).toString('base64');
  },
};
