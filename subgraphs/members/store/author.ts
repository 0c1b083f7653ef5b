import type { Knex } from 'knex';
import { IdempotencyConflict, once } from '../../../common/database';
import type { Clock } from '../../../common/clock';
import { Refused } from '../domain/refused';
import { lockMember } from './members';

/** Who acts, and where the present comes from. */
export interface Author {
  /** Opaque id of the person or system. */
  readonly subjectId: string;
  readonly clock: Clock;
}

/** One act with a key chosen by the caller. */
export interface KeyedAct {
  readonly operation: string;
  readonly input: object & { readonly idempotencyKey: string };
}

/**
 * Runs an act once for a key: a repeat returns what the first one came to, and a key that was used for another request is
 * refused. The act and its answer are kept in one transaction.
 * @throws Refused with IDEMPOTENCY_CONFLICT, or what the act throws
 */
export async function actOnce<Result extends object>(
  db: Knex,
  { operation, input }: KeyedAct,
  { subjectId }: Author,
  act: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  const request = { key: input.idempotencyKey, operation, subject: subjectId, request: input };
  try {
    return await db.transaction((trx) => once(trx, request, () => act(trx)));
  } catch (error) {
    if (error instanceof IdempotencyConflict) throw new Refused('IDEMPOTENCY_CONFLICT');
    throw error;
  }
}

/** Locks a file for the rest of the transaction. @throws Refused with MEMBER_NOT_FOUND when there is none */
export async function requireMember(trx: Knex.Transaction, memberId: string): Promise<void> {
  if (!(await lockMember(trx, memberId))) throw new Refused('MEMBER_NOT_FOUND');
}

/** Runs an act on one file in a transaction that holds the file. @throws Refused with MEMBER_NOT_FOUND, or what the act throws */
export async function actOnFile<Result>(
  db: Knex,
  memberId: string,
  act: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  return db.transaction(async (trx) => {
    await requireMember(trx, memberId);
    return act(trx);
  });
}
