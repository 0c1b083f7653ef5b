import { randomUUID } from 'node:crypto';
import { recoveryRecordNotFound } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { findStep, insertDelivery } from '../../store/recovery/steps';
import { isId, issuesOf, keyed, onFileOf, refused, refusedLate } from '../recovery-act';

/** Records the proof that a step was sent, received or came back. */
export const recordRecoveryDelivery: NonNullable<MutationResolvers['recordRecoveryDelivery']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, clock, language, subject } = context;
  const { stepId, event, deliveredOn: on, proof } = input;
  const issues = issuesOf(context).past(on, 'deliveredOn').text(proof, 'proof', 100);
  const wrong = refused(context, issues.key(input.idempotencyKey));
  if (wrong) return wrong;
  const step = isId(stepId) ? await findStep(db, stepId) : undefined;
  if (step === undefined) return recoveryRecordNotFound(language, 'input.stepId');
  const done = await keyed(context, 'recordRecoveryDelivery', input, (trx) =>
    onFileOf(trx, context, step.debtor, async () => {
      if (on < step.on) return refusedLate(context, 'deliveredOn', 'RECOVERY_BEFORE_STEP');
      const id = randomUUID();
      await insertDelivery(trx, { id, stepId, event, on, proof, by: subject.id, at: clock.now() });
      return { answer: { id, debtor: step.debtor } };
    }),
  );
  return 'id' in done ? { __typename: 'RecordRecoveryDeliverySuccess', ...done } : done;
};
