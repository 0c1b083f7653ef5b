import { uploadIssues } from '../../domain/bank-statement/upload-issues';
import { inputIssues } from '../../domain/payments/input-issues';
import {
  nothingToPay,
  paymentBatchNotOpen,
  paymentInputInvalid,
  paymentReportRefused,
  releaseRefused,
} from '../../payment-errors';
import type { MutationResolvers } from '../../schema.generated';
import { cancelBatch, composeBatch, findBatch, releaseBatch } from '../../store/payments/batches';
import { takeStatusReport } from '../../store/payments/status-report';
import { actOnce, isId, present } from './acts';

/** Puts what is ready into a batch. */
export const composePaymentBatch: NonNullable<MutationResolvers['composePaymentBatch']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, clock, language, subject } = context;
  const issues = inputIssues(input, clock.today());
  if (issues.length > 0) return paymentInputInvalid(language, issues);
  const { kind, executeOn, isFirstCollection } = input;
  const sequence = kind === 'COLLECTION' ? (isFirstCollection === true ? 'FRST' : 'RCUR') : undefined;
  const outcome = await actOnce(context, 'composePaymentBatch', input, async (trx) => {
    const batch = await composeBatch(trx, { kind, sequence, executeOn, by: subject.id }, clock);
    return batch === undefined ? { refusal: nothingToPay(language) } : { answer: { batchId: batch.id } };
  });
  if ('refusal' in outcome) return outcome.refusal;
  const batch = present(await findBatch(db, outcome.answer.batchId));
  return { __typename: 'ComposePaymentBatchSuccess' as const, batch };
};

/** Releases a batch that another person composed. */
export const releasePaymentBatch: NonNullable<MutationResolvers['releasePaymentBatch']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, clock, language, subject } = context;
  const { batchId, total } = input;
  const issues = inputIssues({ idempotencyKey: input.idempotencyKey }, clock.today());
  if (issues.length > 0) return paymentInputInvalid(language, issues);
  if (!isId(batchId)) return paymentBatchNotOpen(language);
  const outcome = await actOnce(context, 'releasePaymentBatch', input, async (trx) => {
    const released = await releaseBatch(trx, batchId, subject, total, clock);
    return typeof released === 'string' ? { refusal: releaseRefused(language, released) } : { answer: { batchId } };
  });
  if ('refusal' in outcome) return outcome.refusal;
  return { __typename: 'ReleasePaymentBatchSuccess' as const, batch: present(await findBatch(db, batchId)) };
};

/** Gives up a batch whose file was not written. */
export const cancelPaymentBatch: NonNullable<MutationResolvers['cancelPaymentBatch']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, clock, language } = context;
  const { batchId } = input;
  const issues = inputIssues(input, clock.today());
  if (issues.length > 0) return paymentInputInvalid(language, issues);
  if (!isId(batchId)) return paymentBatchNotOpen(language);
  const outcome = await actOnce(context, 'cancelPaymentBatch', input, async (trx) => {
    const cancelled = await cancelBatch(trx, batchId);
    return cancelled === undefined ? { refusal: paymentBatchNotOpen(language) } : { answer: { batchId } };
  });
  if ('refusal' in outcome) return outcome.refusal;
  return { __typename: 'CancelPaymentBatchSuccess' as const, batch: present(await findBatch(db, batchId)) };
};

/** Takes a status report of the bank. */
export const importPaymentStatus: NonNullable<MutationResolvers['importPaymentStatus']> = async (
  _parent,
  { input },
  { db, clock, language, subject },
) => {
  const issues = uploadIssues(input);
  if (issues.length > 0) return paymentInputInvalid(language, issues);
  const file = { name: input.name, content: Buffer.from(input.content, 'base64'), by: subject.id };
  const taken = await takeStatusReport(db, file, clock);
  if (taken.outcome === 'REFUSED') return paymentReportRefused(language, taken.rule);
  const nothing = { accepted: 0, rejected: 0, contradicted: 0 };
  const isTakenBefore = taken.outcome === 'TAKEN_BEFORE';
  const batch = present(await findBatch(db, taken.batchId));
  const counts = isTakenBefore ? nothing : taken.counts;
  return { __typename: 'ImportPaymentStatusSuccess' as const, batch, isTakenBefore, ...counts };
};
