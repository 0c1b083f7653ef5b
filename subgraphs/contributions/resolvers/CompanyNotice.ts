import { epcPaymentText, renderLetter } from '../../../common/documents';
import { makeStructuredCommunication } from '../../../common/identifiers';
import { companyNoticeLetter, letterPayment } from '../domain';
import type { CompanyNoticeResolvers } from '../schema.generated';
import { letterAddress } from '../store/notice-address';

/** A notice of a company with the code and the document that go with it. */
export const CompanyNotice: CompanyNoticeResolvers = {
  issuedOn: ({ notice }) => notice.issuedOn,
  dueOn: ({ notice }) => notice.dueOn,
  size: ({ notice }) => notice.size,
  amount: ({ notice }) => notice.amount,
  paymentReference: ({ debtor }) => makeStructuredCommunication(debtor.accountNumber),
  iban: (_notice, _arguments, { config }) => config.iban,
  qrCode: ({ notice, debtor }, _arguments, { config }) => {
    const payment = letterPayment(notice.amount, letterAddress(config, debtor).payee);
    return payment ? epcPaymentText(payment) : null;
  },
  document: async ({ notice, debtor }, _arguments, { book, config }) => {
    const letter = companyNoticeLetter(book, notice, letterAddress(config, debtor));
    return (await renderLetter(letter)).toString('base64');
  },
};
