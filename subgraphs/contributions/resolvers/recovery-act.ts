import type { Knex } from 'knex';
import type { Context } from '../context';
import { IssueList, namedDebtor, type DebtorRef } from '../domain/recovery';
import { idempotencyConflict, recoveryDebtorNotFound, recoveryInvalid } from '../errors';
import type { RecoveryActDone } from '../schema.mappers';
import type { RecoveryDebtorInput } from '../schema.generated';
import { once, type Outcome } from '../store/keyed';
import { actOnFile, type LockedFile } from '../store/recovery/act';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be an id of this part. */
export function isId(text: string): boolean {
  return uuid.test(text);
}

/** The list in which issues of an input are gathered, for today. */
export function issuesOf({ clock }: Context): IssueList {
  return new IssueList(clock.today());
}

/** The refusal of an input with issues; undefined when there are none. */
export function refused({ language }: Context, { issues }: IssueList) {
  return issues.length > 0 ? recoveryInvalid(language, issues) : undefined;
}

/** A wrong value that shows only once the file is read. */
export function refusedLate(
  { language }: Context,
  path: string,
  code: 'RECOVERY_PERIOD_UNKNOWN' | 'RECOVERY_BEFORE_STEP',
) {
  return { refusal: recoveryInvalid(language, [{ path: `input.${path}`, code }]) };
}

/** Carries out an act once for its key; a repeat gets the first answer. */
export async function keyed<Result extends Outcome<RecoveryActDone, object>>(
  context: Context,
  operation: string,
  input: { readonly idempotencyKey: string },
  act: (trx: Knex.Transaction) => Promise<Result>,
): Promise<RecoveryActDone | NonNullable<Result['refusal']> | ReturnType<typeof idempotencyConflict>> {
  const { db, clock, language, subject, loaders } = context;
  const { idempotencyKey: key, ...facts } = input;
  const request = { subjectId: subject.id, operation, key, input: facts };
  const outcome = await once(db, request, clock.now(), act);
  if (outcome === 'CONFLICT') return idempotencyConflict(language);
  const { answer, refusal } = outcome;
  if (answer === undefined) return refusal as NonNullable<Result['refusal']>;
  // What was read before the act is no longer true.
  loaders.recovery.clear(answer.debtor);
  return answer;
}

/** Carries out an act on the file of a debtor. */
export async function onFileOf<Result extends Outcome<RecoveryActDone, object>>(
  trx: Knex.Transaction,
  context: Context,
  debtor: DebtorRef,
  act: (locked: LockedFile) => Promise<Result>,
): Promise<Result | { refusal: ReturnType<typeof recoveryDebtorNotFound>; answer?: undefined }> {
  const nobody = { refusal: recoveryDebtorNotFound(context.language) };
  if (!isId(debtor.id)) return nobody;
  const done = await actOnFile(trx, debtor, context, act);
  return done === 'NO_DEBTOR' ? nobody : done;
}

/** The debtor that a checked input names. @throws Error when the input was not checked */
export function debtorOf(input: RecoveryDebtorInput): DebtorRef {
  const debtor = namedDebtor(input);
  if (debtor === undefined) throw new Error('an input of recovery names one debtor');
  return debtor;
}
