import type { Knex } from 'knex';
import type { Context } from '../../context';
import { idempotencyConflict } from '../../errors';
import { once, type Outcome } from '../../store/keyed';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether an id can be one of ours at all. */
export function isId(text: string): boolean {
  return uuid.test(text);
}

/** Performs an act once for its key: a repeat gets the first answer, the key of another request is refused. */
export async function actOnce<Result extends Outcome<object, object>>(
  { db, clock, language, subject }: Context,
  operation: string,
  { idempotencyKey: key, ...facts }: { readonly idempotencyKey: string },
  act: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Done<Result>> {
  const request = { subjectId: subject.id, operation, key, input: facts };
  const outcome = await once(db, request, clock.now(), act);
  if (outcome === 'CONFLICT') return { refusal: idempotencyConflict(language) };
  const { answer, refusal } = outcome;
  // An outcome has exactly one of the two; a kept answer is one of the same act.
  return (answer === undefined ? { refusal } : { answer }) as Done<Result>;
}

type Done<Result extends Outcome<object, object>> =
  | { readonly answer: NonNullable<Result['answer']> }
  | { readonly refusal: NonNullable<Result['refusal']> | ReturnType<typeof idempotencyConflict> };

/** What was just written, read again. @throws Error when it is gone */
export function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('what was just written is gone');
  return value;
}
