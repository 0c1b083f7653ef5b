import { IdempotencyConflict, once } from '../../../../../common/database';
import type { Context } from '../../context';
import { attestationRefusal, idempotencyConflict, inputInvalid } from '../../errors';
import { readAttestationMessage, UnreadableMessage } from '../../messages/indemnity-notifications';
import type { MutationResolvers } from '../../schema.generated';
import { takeInAttestations, type TakenIn } from '../../store/attestations';
import { keyIssues } from '../key-issues';

/** Takes a mutual fund's message in; a repeat with the same key or ticket gets the first answer. */
export const submitIndemnityAttestations: NonNullable<MutationResolvers['submitIndemnityAttestations']> = async (
  _parent,
  { input },
  context,
) => {
  const { language, subject } = context;
  const issues = keyIssues(input.idempotencyKey);
  if (subject.mutualFundCode === undefined) issues.push({ path: 'input', code: 'NO_MUTUAL_FUND' });
  if (issues.length > 0) return inputInvalid(language, issues);
  try {
    return success(await takeIn(input, context), context);
  } catch (error) {
    if (error instanceof IdempotencyConflict) return idempotencyConflict(language);
    if (!(error instanceof UnreadableMessage)) throw error;
    return inputInvalid(language, [{ path: 'input.message', code: error.issue }]);
  }
};

function takeIn(input: { readonly message: string; readonly idempotencyKey: string }, { db, clock, subject }: Context) {
  const { ticket, notifications } = readAttestationMessage(input.message);
  const sender = { mutualFundCode: subject.mutualFundCode!, by: subject.id };
  const operation = 'submitIndemnityAttestations';
  return db.transaction((trx) =>
    once<TakenIn>(trx, { key: input.idempotencyKey, operation, subject: subject.id, request: input.message }, () =>
      // The inbox: the sender's ticket names the message, whatever key it comes with.
      once<TakenIn>(
        trx,
        { key: ticket, operation: `${operation}/ticket`, subject: sender.mutualFundCode, request: input.message },
        () => takeInAttestations(trx, notifications, sender, clock),
      ),
    ),
  );
}

function success({ accepted, rejected }: TakenIn, { language }: Context) {
  const worded = rejected.map(({ attestationId, code, element }) => ({
    attestationId,
    code,
    message: attestationRefusal(language, code, element),
  }));
  return { __typename: 'SubmitIndemnityAttestationsSuccess' as const, accepted, rejected: worded };
}
