import { randomUUID } from 'node:crypto';
import type { MutationResolvers } from '../../schema.generated';
import { insertHold } from '../../store/recovery/facts';
import { debtorOf, issuesOf, keyed, onFileOf, refused, refusedLate } from '../recovery-act';

/** Makes recovery wait because of a dispute or an insolvency. */
export const holdRecovery: NonNullable<MutationResolvers['holdRecovery']> = async (_parent, { input }, context) => {
  const { clock, subject } = context;
  const { kind, fromOn, reason } = input;
  const periods = input.periods ?? null;
  const issues = issuesOf(context).debtor(input.debtor).holdKind(kind).past(fromOn, 'fromOn');
  const wrong = refused(context, issues.text(reason, 'reason').key(input.idempotencyKey));
  if (wrong) return wrong;
  const debtor = debtorOf(input.debtor);
  const done = await keyed(context, 'holdRecovery', input, (trx) =>
    onFileOf(trx, context, debtor, async ({ file }) => {
      const isUnknown = periods?.some((one) => !file.debts.some(({ period }) => period === one));
      if (isUnknown) return refusedLate(context, 'periods', 'RECOVERY_PERIOD_UNKNOWN');
      const id = randomUUID();
      const hold = { id, kind, from: fromOn, to: null, periods, reason };
      await insertHold(trx, debtor, hold, { by: subject.id, at: clock.now() });
      return { answer: { id, debtor } };
    }),
  );
  return 'id' in done ? { __typename: 'HoldRecoverySuccess', ...done } : done;
};
