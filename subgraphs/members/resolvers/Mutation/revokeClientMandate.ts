import { Refused } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { findMandate } from '../../store/client-mandates';
import { revokeMandate } from '../../store/revoke-mandate';
import { isUuid } from '../requests';

const refusals = ['MandateNotFound', 'InvalidInput'] as const;

/** Closes a member's file to an accountant from a day on. */
export const revokeClientMandate: NonNullable<MutationResolvers['revokeClientMandate']> = async (
  _parent,
  { input },
  { db, clock, language, mayRead },
) =>
  answer(language, 'RevokeClientMandateSuccess', refusals, async () => {
    const mandate = isUuid(input.mandateId) ? await findMandate(db, input.mandateId) : undefined;
    if (mandate === undefined || !(await mayRead(mandate.memberId))) throw new Refused('MANDATE_NOT_FOUND');
    if (input.on < clock.today()) {
      throw new Refused('INVALID_INPUT', {}, [{ path: 'input.on', code: 'MANDATE_END_PAST' }]);
    }
    return { mandate: await revokeMandate(db, mandate, input.on, clock) };
  });
