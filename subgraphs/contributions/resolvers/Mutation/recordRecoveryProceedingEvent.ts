import type { Knex } from 'knex';
import type { Context } from '../../context';
import { proceedingEventNotPossible, recoveryRecordNotFound } from '../../errors';
import type { MutationResolvers, RecordRecoveryProceedingEventInput } from '../../schema.generated';
import { findProceeding, lockProceeding } from '../../store/recovery/proceedings';
import { recordEvent } from '../../store/recovery/proceeding-event';
import { isId, issuesOf, keyed, onFileOf, refused } from '../recovery-act';

/** Records what happened in a proceeding, with everything that follows from it. */
export const recordRecoveryProceedingEvent: NonNullable<MutationResolvers['recordRecoveryProceedingEvent']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, language } = context;
  const { proceedingId, happenedOn, reference, note } = input;
  const issues = issuesOf(context).past(happenedOn, 'happenedOn').event(input).key(input.idempotencyKey);
  const wrong = refused(context, issues.text(reference ?? '', 'reference', 100, 0).text(note ?? '', 'note', 2_000, 0));
  if (wrong) return wrong;
  const found = isId(proceedingId) ? await findProceeding(db, proceedingId) : undefined;
  if (found === undefined) return recoveryRecordNotFound(language, 'input.proceedingId');
  const done = await keyed(context, 'recordRecoveryProceedingEvent', input, (trx) =>
    record(trx, input, found.debtor, context),
  );
  return 'id' in done ? { __typename: 'RecordRecoveryProceedingEventSuccess', ...done } : done;
};

type Found = NonNullable<Awaited<ReturnType<typeof findProceeding>>>;

/** The account is locked first, as everywhere, then the proceeding. */
async function record(
  trx: Knex.Transaction,
  input: RecordRecoveryProceedingEventInput,
  debtor: Found['debtor'],
  context: Context,
) {
  const { language, subject } = context;
  const { kind, happenedOn: on, amount = null, reference, note, outcome = null } = input;
  return onFileOf(trx, context, debtor, async (locked) => {
    const proceeding = await lockProceeding(trx, input.proceedingId);
    if (proceeding === undefined) return { refusal: recoveryRecordNotFound(language, 'input.proceedingId') };
    const event = { kind, on, amount, reference: reference ?? '', note: note ?? '', outcome, by: subject.id };
    const done = await recordEvent(trx, locked, proceeding, event, context);
    if ('obstacle' in done) return { refusal: proceedingEventNotPossible(language, done.obstacle) };
    return { answer: { id: done.id, debtor } };
  });
}
