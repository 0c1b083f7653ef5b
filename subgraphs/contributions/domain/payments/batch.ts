import type { LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';

/** What a batch holds: transfers of one kind, or direct debits. */
export type PaymentBatchKind = 'BENEFIT' | 'REFUND' | 'COLLECTION';

/** How far a batch is: composed, released by a second person, its file written, or given up. */
export type PaymentBatchStatus = 'DRAFT' | 'RELEASED' | 'WRITTEN' | 'CANCELLED';

/** Who composed or releases a batch. */
export interface Releaser {
  readonly id: string;
  readonly roles: readonly string[];
}

/** Name under which commands of the operator compose. */
export const commandComposer = 'operator';

/** Why a batch is not released. */
export type ReleaseRefusal = 'BATCH_NOT_OPEN' | 'FOUR_EYES' | 'BATCH_CHANGED' | 'BATCH_TOO_LATE';

/**
 * Why somebody may not release a batch: who composed it never does, and what a command of the operator composed is not
 * released by an operator. The releaser says the total that was looked at: a batch that changed meanwhile is looked at again.
 */
export function releaseRefusal(
  batch: {
    readonly status: PaymentBatchStatus;
    readonly composedBy: string;
    readonly total: Cents;
    readonly executeOn: LocalDate;
  },
  by: Releaser,
  seen: Cents,
  today: LocalDate,
): ReleaseRefusal | undefined {
  if (batch.status !== 'DRAFT') return 'BATCH_NOT_OPEN';
  const isComposer = batch.composedBy === by.id;
  const isOperatorOfCommand = batch.composedBy === commandComposer && by.roles.includes('operator');
  if (isComposer || isOperatorOfCommand) return 'FOUR_EYES';
  if (batch.total !== seen || batch.total === 0) return 'BATCH_CHANGED';
  return batch.executeOn < today ? 'BATCH_TOO_LATE' : undefined;
}
