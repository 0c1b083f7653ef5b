import type { Knex } from 'knex';
import type { Context } from '../../context';
import { balanceOfAccount } from '../../domain';
import { memberNotFound, movementNotWaiting } from '../../errors';
import { actOnce } from '../keyed-act';
import type { AllocateBankMovementInput, MutationResolvers } from '../../schema.generated';
import { allocateMovement } from '../../store/allocate-movement';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Books waiting money; a repeat with the same key gets the first answer. */
export const allocateBankMovement: NonNullable<MutationResolvers['allocateBankMovement']> = async (
  _parent,
  { input },
  context,
) => {
  const { language } = context;
  if (!uuid.test(input.movementId)) return movementNotWaiting(language);
  if (!uuid.test(input.memberId)) return memberNotFound(language);
  const outcome = await actOnce(context, 'allocateBankMovement', input, (trx) => allocate(trx, input, context));
  return outcome.refusal ?? { __typename: 'AllocateBankMovementSuccess' as const, ...outcome.answer };
};

async function allocate(trx: Knex.Transaction, input: AllocateBankMovementInput, context: Context) {
  const { movementId } = input;
  const account = await allocateMovement(trx, input, context);
  if (account === 'NOT_WAITING') return { refusal: movementNotWaiting(context.language) };
  if (account === 'NO_MEMBER') return { refusal: memberNotFound(context.language) };
  return { answer: { movementId, balance: balanceOfAccount(account) } };
}
