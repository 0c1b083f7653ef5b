import type { Knex } from 'knex';
import type { Context } from '../../context';
import { companyBalance } from '../../domain';
import { companyNotFound, movementNotWaiting } from '../../errors';
import { actOnce } from '../keyed-act';
import type { AllocateBankMovementToCompanyInput, MutationResolvers } from '../../schema.generated';
import { allocateToCompany } from '../../store/allocate-movement';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Books waiting money on the account of a company; a repeat with the same key gets the first answer. */
export const allocateBankMovementToCompany: NonNullable<MutationResolvers['allocateBankMovementToCompany']> = async (
  _parent,
  { input },
  context,
) => {
  const { language } = context;
  if (!uuid.test(input.movementId)) return movementNotWaiting(language);
  if (!uuid.test(input.companyId)) return companyNotFound(language);
  const outcome = await actOnce(context, 'allocateBankMovementToCompany', input, (trx) =>
    allocate(trx, input, context),
  );
  return outcome.refusal ?? { __typename: 'AllocateBankMovementToCompanySuccess' as const, ...outcome.answer };
};

async function allocate(trx: Knex.Transaction, input: AllocateBankMovementToCompanyInput, context: Context) {
  const { movementId } = input;
  const account = await allocateToCompany(trx, input, context);
  if (account === 'NOT_WAITING') return { refusal: movementNotWaiting(context.language) };
  if (account === 'NO_COMPANY') return { refusal: companyNotFound(context.language) };
  return { answer: { movementId, balance: companyBalance(account) } };
}
