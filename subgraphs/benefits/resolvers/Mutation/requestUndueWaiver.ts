import { isWaiverPossible } from '../../domain/charter/undue';
import { overpaymentNotFound, waiverExcluded } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { updateOverpayment } from '../../store/overpayments';
import { changedOverpayment, openableOverpayment } from '../overpayments';

/** Passes a request for a waiver on to INASTI; a repeat changes nothing. */
export const requestUndueWaiver: NonNullable<MutationResolvers['requestUndueWaiver']> = async (
  _parent,
  { input: { overpaymentId } },
  context,
) => {
  const { clock, db, language } = context;
  const found = await openableOverpayment(context, overpaymentId);
  if (found === undefined) return overpaymentNotFound(language);
  if (!isWaiverPossible(found.cause)) return waiverExcluded(language);
  if (found.waiverAskedOn === null) {
    await updateOverpayment(db, found.id, { status: 'WAIVER_ASKED', waiverAskedOn: clock.today() });
  }
  return { __typename: 'RequestUndueWaiverSuccess' as const, overpayment: await changedOverpayment(context, found.id) };
};
