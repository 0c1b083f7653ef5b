import { sumCents } from '../../../../common/money';
import { lapsesOn } from '../../domain/direct-debit/mandate';
import type { DirectDebitMandateResolvers, PaymentBatchResolvers, PaymentOrderResolvers } from '../../schema.generated';

/** An order with its member and batch. */
export const PaymentOrder: PaymentOrderResolvers = {
  member: ({ memberId }) => ({ id: memberId }),
  beneficiary: ({ name }) => name,
  waitsFor: ({ waitReason }) => waitReason,
  returnReason: ({ endReason }) => endReason,
  batch: ({ batchId }, _arguments, { loaders }) => (batchId === null ? null : loaders.payments.batch.load(batchId)),
};

/** A batch with what it holds. A cancelled one holds nothing any more. */
export const PaymentBatch: PaymentBatchResolvers = {
  count: async ({ id }, _arguments, { loaders }) => {
    const counts = await loaders.payments.counts.load(id);
    return counts.reduce((sum, { count }) => sum + count, 0);
  },
  total: async ({ id }, _arguments, { loaders }) =>
    sumCents((await loaders.payments.counts.load(id)).map(({ total }) => total)),
  progress: ({ id }, _arguments, { loaders }) => loaders.payments.counts.load(id).then((counts) => [...counts]),
};

/** A mandate with the day on which it lapses. */
export const DirectDebitMandate: DirectDebitMandateResolvers = {
  creditorIdentifier: (_mandate, _arguments, { config }) => config.creditorIdentifier,
  lapsesOn: (mandate, _arguments, { book, clock }) => {
    const isLive = mandate.status !== 'CANCELLED' && mandate.status !== 'EXPIRED';
    return isLive ? lapsesOn(book, mandate, clock.today()) : null;
  },
};
