import type { Knex } from 'knex';
import { findKeptAnswer, keepAnswer, type KeyedRequest } from './kept-answers';

/** What an act came to: an answer that a repeat gets again, or a refusal, after which the key is free. */
export type Outcome<Answer, Refusal> =
  | { readonly answer: Answer; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly answer?: undefined };

/**
 * Carries out an act once for its key, in one transaction: a repeat gets the first answer, the key of another request is
 * a conflict. After a refusal nothing is kept.
 */
export async function once<Result extends Outcome<object, unknown>>(
  db: Knex,
  request: KeyedRequest,
  at: Date,
  act: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result | 'CONFLICT'> {
  return db.transaction(async (trx) => {
    const kept = await findKeptAnswer<Result['answer']>(trx, request);
    if (kept === 'CONFLICT') return kept;
    // What was kept is the answer of an earlier call of the same act.
    if (kept !== undefined) return kept as Result;
    const outcome = await act(trx);
    if (outcome.answer !== undefined) await keepAnswer(trx, request, outcome.answer, at);
    return outcome;
  });
}
