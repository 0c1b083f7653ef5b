import type { Context } from '../../context';
import { debtorNumberUnknown, judicialStepRefused, recoveryInvalid, recoveryRecordNotFound } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { findOfficer } from '../../store/recovery/officers';
import { openProceeding, type OpenedProceeding } from '../../store/recovery/open-proceeding';
import { debtorOf, isId, issuesOf, keyed, onFileOf, refused } from '../recovery-act';

/** Opens the proceeding of a chosen instrument, or says everything that stands in the way. */
export const openRecoveryProceeding: NonNullable<MutationResolvers['openRecoveryProceeding']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, clock, language, subject } = context;
  const { instrument: kind, reason, officerId = null, deadlineOn = null } = input;
  if (kind === 'WAIT' || kind === 'PAYMENT_PLAN')
    return recoveryInvalid(language, [{ path: 'input.instrument', code: 'RECOVERY_INSTRUMENT' }]);
  const issues = issuesOf(context).debtor(input.debtor).text(reason, 'reason').key(input.idempotencyKey);
  issues.when(deadlineOn !== null && deadlineOn < clock.today(), 'deadlineOn', 'RECOVERY_DEADLINE_PAST');
  const wrong = refused(context, issues);
  if (wrong) return wrong;
  const isKnown = officerId === null || (isId(officerId) && (await findOfficer(db, officerId)) !== undefined);
  if (!isKnown) return recoveryRecordNotFound(language, 'input.officerId');
  const debtor = debtorOf(input.debtor);
  const chosen = { kind, officerId, reason, deadlineOn, by: subject.id };
  const done = await keyed(context, 'openRecoveryProceeding', input, (trx) =>
    onFileOf(trx, context, debtor, async (locked) => {
      const opened = await openProceeding(trx, locked, chosen, context);
      if (opened.kind === 'OPENED') return { answer: { id: opened.id, debtor } };
      return { refusal: refusalOf(opened, context) };
    }),
  );
  return 'id' in done ? { __typename: 'OpenRecoveryProceedingSuccess', ...done } : done;
};

function refusalOf(opened: Exclude<OpenedProceeding, { readonly kind: 'OPENED' }>, { language }: Context) {
  return opened.kind === 'OBSTACLES' ? judicialStepRefused(language, opened.obstacles) : debtorNumberUnknown(language);
}
