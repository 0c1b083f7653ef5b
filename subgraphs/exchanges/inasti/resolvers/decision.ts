import { IdempotencyConflict } from '../../../../common/database';
import type { LocalDate } from '../../../../common/dates';
import type { Quarter } from '../../../../common/quarter';
import type { Context } from '../context';
import { idempotencyConflict, inputInvalid, requestNotFound } from '../errors';
import type { RequestKind } from '../domain/request-file';
import { decideRequest } from '../store/decide-request';

/** A decision as the inputs of the mutations give it. */
export interface DecisionInput {
  readonly requestId: string;
  readonly decidedOn: LocalDate;
  readonly quarters: readonly { readonly quarter: Quarter; readonly granted: boolean }[];
  readonly reason?: string | null | undefined;
  readonly idempotencyKey: string;
}

const longest = { key: 200, reason: 2000 };

/** Takes a decision in and words what came of it. @param success type of the schema for a decision that was taken in */
export async function decision<Success extends string>(
  success: Success,
  kind: RequestKind,
  input: DecisionInput,
  { db, clock, subject, language }: Context,
) {
  const issues = formIssues(input);
  if (issues.length > 0) return inputInvalid(language, issues);
  const quarters = input.quarters.map(({ quarter, granted }) => ({ quarter, granted }));
  const given = { ...input, quarters, kind, reason: input.reason ?? null };
  try {
    const decided = await decideRequest(db, given, subject.id, clock);
    if (decided.kind === 'NOT_FOUND') return requestNotFound(language);
    if (decided.kind === 'INVALID') return inputInvalid(language, decided.issues);
    return { __typename: success, request: decided.file };
  } catch (error) {
    if (error instanceof IdempotencyConflict) return idempotencyConflict(language);
    throw error;
  }
}

function formIssues({ idempotencyKey: key, reason }: DecisionInput) {
  return [
    ...(key.length < 1 || key.length > longest.key
      ? [{ path: 'input.idempotencyKey', code: 'DECISION_KEY_LENGTH' }]
      : []),
    ...((reason?.length ?? 0) > longest.reason ? [{ path: 'input.reason', code: 'DECISION_REASON_LENGTH' }] : []),
  ];
}
