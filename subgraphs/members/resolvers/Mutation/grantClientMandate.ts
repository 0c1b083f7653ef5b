import { answer } from '../../errors';
import { Refused } from '../../domain/refused';
import type { MutationResolvers } from '../../schema.generated';
import { grantMandate } from '../../store/grant-mandate';
import { authorOf, requireReadable } from '../requests';

const refusals = [
  'MemberNotFound',
  'AccountantNotFound',
  'MandateAlreadyRunning',
  'IdempotencyConflict',
  'InvalidInput',
] as const;

/** Opens a member's file to an accountant. */
export const grantClientMandate: NonNullable<MutationResolvers['grantClientMandate']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'GrantClientMandateSuccess', refusals, async () => {
    await requireReadable(context, input.memberId);
    if (input.from < context.clock.today()) {
      throw new Refused('INVALID_INPUT', {}, [{ path: 'input.from', code: 'MANDATE_FROM_PAST' }]);
    }
    const mandate = await grantMandate(context.db, input, authorOf(context));
    return { mandate };
  });
