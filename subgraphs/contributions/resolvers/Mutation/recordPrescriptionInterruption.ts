import { randomUUID } from 'node:crypto';
import type { MutationResolvers } from '../../schema.generated';
import { insertInterruption } from '../../store/recovery/facts';
import { debtorOf, issuesOf, keyed, onFileOf, refused, refusedLate } from '../recovery-act';

/** Records what makes prescription begin anew. */
export const recordPrescriptionInterruption: NonNullable<MutationResolvers['recordPrescriptionInterruption']> = async (
  _parent,
  { input },
  context,
) => {
  const { clock, subject } = context;
  const { kind, interruptedOn: on, proof, periods } = input;
  const issues = issuesOf(context).debtor(input.debtor).past(on, 'interruptedOn').text(proof, 'proof', 100);
  const wrong = refused(context, issues.key(input.idempotencyKey));
  if (wrong) return wrong;
  const debtor = debtorOf(input.debtor);
  const done = await keyed(context, 'recordPrescriptionInterruption', input, (trx) =>
    onFileOf(trx, context, debtor, async ({ file }) => {
      const meant = file.debts.filter(({ period }) => periods?.includes(period) ?? true);
      const isUnknown = meant.length === 0 || periods?.some((one) => !meant.some(({ period }) => period === one));
      if (isUnknown) return refusedLate(context, 'periods', 'RECOVERY_PERIOD_UNKNOWN');
      const id = randomUUID();
      const interruption = { id, on, kind, keys: meant.map(({ key }) => key), proof };
      await insertInterruption(trx, debtor, interruption, { by: subject.id, at: clock.now() });
      return { answer: { id, debtor } };
    }),
  );
  return 'id' in done ? { __typename: 'RecordPrescriptionInterruptionSuccess', ...done } : done;
};
