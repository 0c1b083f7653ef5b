import type { Knex } from 'knex';
import type { Context } from '../../context';
import { companyBalance } from '../../domain';
import { companyNotFound, idempotencyConflict, movementNotWaiting } from '../../errors';
import type { AllocateBankMovementToCompanyInput, MutationResolvers } from '../../schema.generated';
import { allocateToCompany } from '../../store/allocate-movement';
import { once } from '../../store/keyed';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Books waiting money on the account of a company; a repeat with the same key gets the first answer. */
export const allocateBankMovementToCompany: NonNullable<MutationResolvers['allocateBankMovementToCompany']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, clock, language, subject } = context;
  if (!uuid.test(input.movementId)) return movementNotWaiting(language);
  if (!uuid.test(input.companyId)) return companyNotFound(language);
  const { idempotencyKey: key, ...facts } = input;
  const request = { subjectId: subject.id, operation: 'allocateBankMovementToCompany', key, input: facts };
  const outcome = await once(db, request, clock.now(), (trx) => allocate(trx, input, context));
  if (outcome === 'CONFLICT') return idempotencyConflict(language);
  return outcome.refusal ?? { __typename: 'AllocateBankMovementToCompanySuccess' as const, ...outcome.answer };
};

async function allocate(trx: Knex.Transaction, input: AllocateBankMovementToCompanyInput, context: Context) {
  const { movementId } = input;
  const account = await allocateToCompany(trx, input, context);
  if (account === 'NOT_WAITING') return { refusal: movementNotWaiting(context.language) };
  if (account === 'NO_COMPANY') return { refusal: companyNotFound(context.language) };
  return { answer: { movementId, balance: companyBalance(account) } };
}
