import type { Knex } from 'knex';
import type { Context } from '../context';
import { requestIssues } from '../domain';
import { idempotencyConflict, memberNotFound, requestInvalid } from '../errors';
import { once, type Outcome } from '../store/keyed';

/** A refusal that is made by a function, as the outcome of an act. */
type Refusal<Make extends (...given: never[]) => object> = {
  readonly refusal: ReturnType<Make>;
  readonly answer?: undefined;
};

type Keyed = object & { readonly idempotencyKey: string };

/** Carries out an act once for its key; the key of another request is a refusal like any other. */
export async function actOnce<Result extends Outcome<object, object>>(
  { db, clock, language, subject }: Context,
  operation: string,
  { idempotencyKey: key, ...input }: Keyed,
  act: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result | Refusal<typeof idempotencyConflict>> {
  const outcome = await once(db, { subjectId: subject.id, operation, key, input }, clock.now(), act);
  return outcome === 'CONFLICT' ? { refusal: idempotencyConflict(language) } : outcome;
}

/** The same for what a member asks for: the input is checked, and the caller has to be allowed to act for the member. */
export async function askOnce<Result extends Outcome<object, object>>(
  context: Context,
  operation: string,
  input: Parameters<typeof requestIssues>[0] & Keyed & { readonly memberId: string },
  act: (trx: Knex.Transaction) => Promise<Result>,
): Promise<
  Result | Refusal<typeof idempotencyConflict> | Refusal<typeof requestInvalid> | Refusal<typeof memberNotFound>
> {
  const { language, mayActFor } = context;
  const issues = requestIssues(input);
  if (issues.length > 0) return { refusal: requestInvalid(language, issues) };
  if (!(await mayActFor(input.memberId))) return { refusal: memberNotFound(language) };
  return actOnce(context, operation, input, act);
}
