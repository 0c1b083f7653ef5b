import { epcPaymentText, renderLetter } from '../../../common/documents';
import { noticeLetter, noticePayment, noticeTotal } from '../domain';
import type { Context } from '../context';
import { announcedCollection } from '../domain/direct-debit/collection';
import type { DueNoticeMapper } from '../schema.mappers';
import type { DueNoticeResolvers } from '../schema.generated';
import { noticeAddress } from '../store/notice-address';

/** A due notice with the code and the document that go with it. */
export const DueNotice: DueNoticeResolvers = {
  managementFee: ({ fee }) => fee,
  total: (notice) => noticeTotal(notice),
  paymentReference: ({ debtor, quarter }, _arguments, { book, config }) =>
    noticeAddress(book, config, debtor, quarter).payee.communication,
  iban: (_notice, _arguments, { config }) => config.iban,
  qrCode: async (notice, _arguments, context) => {
    const { book, config } = context;
    if ((await announced(notice, context)) !== undefined) return null;
    const payment = noticePayment(notice, noticeAddress(book, config, notice.debtor, notice.quarter).payee);
    return payment ? epcPaymentText(payment) : null;
  },
  collection: async (notice, _arguments, context) => (await announced(notice, context)) ?? null,
  document: async (notice, _arguments, context) => {
    const { book, config } = context;
    const address = noticeAddress(book, config, notice.debtor, notice.quarter);
    const letter = noticeLetter(notice, address, await announced(notice, context));
    return (await renderLetter(letter)).toString('base64');
  },
};

/** The direct debit that a notice announces. */
async function announced(notice: DueNoticeMapper, { book, config, loaders }: Context) {
  const [mandates, made] = await Promise.all([
    loaders.payments.mandates.load(notice.memberId),
    loaders.payments.collections.load(notice.memberId),
  ]);
  return announcedCollection(book, notice, mandates, made, config.creditorIdentifier);
}
