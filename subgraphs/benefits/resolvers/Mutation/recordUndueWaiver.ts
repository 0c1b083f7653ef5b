import { remainingOf } from '../../domain/overpayment';
import { inputInvalid, overpaymentNotFound } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { updateOverpayment } from '../../store/overpayments';
import { changedOverpayment, openableOverpayment } from '../overpayments';

/** Records INASTI's decision on a waiver. */
export const recordUndueWaiver: NonNullable<MutationResolvers['recordUndueWaiver']> = async (
  _parent,
  { input: { overpaymentId, waivedAmount: waived, decidedOn: waiverDecidedOn } },
  context,
) => {
  const found = await openableOverpayment(context, overpaymentId);
  if (found === undefined) return overpaymentNotFound(context.language);
  if (waived < 0 || waived > remainingOf({ ...found, waived: 0 as typeof waived })) {
    return inputInvalid(context.language, [{ path: 'input.waivedAmount', code: 'WAIVED_TOO_MUCH' }]);
  }
  const isOver = remainingOf({ ...found, waived }) === 0;
  await updateOverpayment(context.db, found.id, { status: isOver ? 'WAIVED' : 'CLAIMED', waived, waiverDecidedOn });
  return { __typename: 'RecordUndueWaiverSuccess' as const, overpayment: await changedOverpayment(context, found.id) };
};
