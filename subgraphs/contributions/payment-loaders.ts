import type DataLoader from 'dataloader';
import type { Knex } from 'knex';
import { byForeignKey, byKey } from '../../common/loaders';
import type { DirectDebitMandate } from './domain/direct-debit/mandate';
import { findCollections, type Collection } from './store/direct-debit/collections';
import { findMandates } from './store/direct-debit/mandates';
import { countBatches, findBatchesById, type BatchCount, type PaymentBatch } from './store/payments/batches';

/** Loaders of payments out and direct debits. */
export interface PaymentLoaders {
  /** A batch; null when there is none. */
  readonly batch: DataLoader<string, PaymentBatch | null, string>;
  /** What a batch holds, by status. */
  readonly counts: DataLoader<string, readonly BatchCount[], string>;
  /** Mandates of a member, the latest first. */
  readonly mandates: DataLoader<string, readonly DirectDebitMandate[], string>;
  /** Direct debits of a member, the latest first. */
  readonly collections: DataLoader<string, readonly Collection[], string>;
}

/** Makes the loaders of one request. */
export function makePaymentLoaders(db: Knex): PaymentLoaders {
  return {
    batch: byKey(
      (ids) => findBatchesById(db, ids),
      ({ id }) => id,
    ),
    counts: byForeignKey(
      (ids) => countBatches(db, ids),
      ({ batchId }) => batchId,
    ),
    collections: byForeignKey(
      (memberIds) => findCollections(db, memberIds),
      ({ memberId }) => memberId,
    ),
    mandates: byForeignKey(
      (memberIds) => findMandates(db, memberIds),
      ({ memberId }) => memberId,
    ),
  };
}
