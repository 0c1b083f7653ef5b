import { createHash } from 'node:crypto';
import type { Knex } from 'knex';

/** A request with a key chosen by the caller. */
export interface KeyedRequest {
  readonly subjectId: string;
  readonly operation: string;
  readonly key: string;
  readonly input: object;
}

/** What an earlier request with the key came to; CONFLICT when the key was used for something else. */
export type KeptAnswer<Answer> = { readonly answer: Answer } | 'CONFLICT' | undefined;

/**
 * The answer kept for a key. Another transaction with the same key waits until this one ends, so that two repeats at the
 * same time do not both act.
 */
export async function findKeptAnswer<Answer>(
  trx: Knex.Transaction,
  request: KeyedRequest,
): Promise<KeptAnswer<Answer>> {
  const { subjectId, operation, key, input } = request;
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [JSON.stringify([subjectId, operation, key])]);
  const row = await trx('kept_answer').where({ subject_id: subjectId, operation, key }).first();
  if (row === undefined) return undefined;
  return row.request_hash === hashOf(input) ? { answer: row.answer as Answer } : 'CONFLICT';
}

/** Keeps what a request came to: ids and amounts, no texts and nothing personal. */
export async function keepAnswer(
  trx: Knex.Transaction,
  request: KeyedRequest,
  answer: object,
  at: Date,
): Promise<void> {
  await trx('kept_answer').insert({
    subject_id: request.subjectId,
    operation: request.operation,
    key: request.key,
    request_hash: hashOf(request.input),
    answer: JSON.stringify(answer),
    kept_at: at,
  });
}

/** Digest of an input whose fields are in order of name, so that the order of a client does not matter. */
function hashOf(input: object): string {
  const inOrder = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  return createHash('sha256').update(JSON.stringify(input, inOrder)).digest('hex');
}
