import { recoveryRecordNotFound } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { actOnFile } from '../../store/recovery/act';
import { endHold } from '../../store/recovery/facts';
import { isId, issuesOf, keyed, refused } from '../recovery-act';

/** Ends a hold; recovery goes on the next day. */
export const endRecoveryHold: NonNullable<MutationResolvers['endRecoveryHold']> = async (
  _parent,
  { input },
  context,
) => {
  const { clock, language, subject } = context;
  const { holdId: id, reason } = input;
  const wrong = refused(context, issuesOf(context).text(reason, 'reason').key(input.idempotencyKey));
  if (wrong) return wrong;
  const unknown = recoveryRecordNotFound(language, 'input.holdId');
  if (!isId(id)) return unknown;
  const done = await keyed(context, 'endRecoveryHold', input, async (trx) => {
    const debtor = await endHold(trx, id, { on: clock.today(), by: subject.id, reason });
    if (debtor === undefined) return { refusal: unknown };
    await actOnFile(trx, debtor, context, () => Promise.resolve(undefined));
    return { answer: { id, debtor } };
  });
  return 'id' in done ? { __typename: 'EndRecoveryHoldSuccess', ...done } : done;
};
