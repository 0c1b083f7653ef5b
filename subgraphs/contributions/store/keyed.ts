import type { Knex } from 'knex';
import { IdempotencyConflict, once as onceForKey } from '../../../common/database';

/** A request with a key chosen by the caller. */
export interface KeyedRequest {
  readonly subjectId: string;
  readonly operation: string;
  readonly key: string;
  readonly input: object;
}

/** What an act came to: an answer that a repeat gets again, or a refusal, after which the key is free. */
export type Outcome<Answer, Refusal> =
  | { readonly answer: Answer; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly answer?: undefined };

/** Takes the key back with everything else: a refused act is as if it had never been asked for. */
class Refused extends Error {
  constructor(readonly outcome: Outcome<object, unknown>) {
    super('the act was refused');
  }
}

/**
 * Carries out an act once for its key, in one transaction: a repeat gets the first answer, the key of another request is
 * a conflict. After a refusal nothing is kept.
 */
export async function once<Result extends Outcome<object, unknown>>(
  db: Knex,
  { subjectId: subject, operation, key, input: request }: KeyedRequest,
  at: Date,
  act: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result | 'CONFLICT'> {
  try {
    return await db.transaction(async (trx) => {
      const answer = await onceForKey(trx, { subject, operation, key, request, at }, async () => {
        const outcome = await act(trx);
        if (outcome.answer === undefined) throw new Refused(outcome);
        return outcome.answer;
      });
      // What was kept is the answer of an earlier call of the same act.
      return { answer } as Result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.outcome as Result;
    if (error instanceof IdempotencyConflict) return 'CONFLICT';
    throw error;
  }
}
