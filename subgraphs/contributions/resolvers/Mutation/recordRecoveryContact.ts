import { randomUUID } from 'node:crypto';
import { recoveryTerms } from '../../domain/recovery';
import type { MutationResolvers } from '../../schema.generated';
import { insertContact } from '../../store/recovery/facts';
import { debtorOf, issuesOf, keyed, onFileOf, refused } from '../recovery-act';

/** Records a contact in person, or an attempt at one. */
export const recordRecoveryContact: NonNullable<MutationResolvers['recordRecoveryContact']> = async (
  _parent,
  { input },
  context,
) => {
  const { book, clock, subject } = context;
  const { contactRecordedWithinDays } = recoveryTerms(book, clock.today());
  const { contactOn: on, channel, outcome, promisedOn, note } = input;
  const issues = issuesOf(context).debtor(input.debtor).contact(input, contactRecordedWithinDays);
  const wrong = refused(context, issues.text(note, 'note', 2_000, 0).key(input.idempotencyKey));
  if (wrong) return wrong;
  const debtor = debtorOf(input.debtor);
  const done = await keyed(context, 'recordRecoveryContact', input, (trx) =>
    onFileOf(trx, context, debtor, async () => {
      const id = randomUUID();
      const contact = { id, on, by: subject.id, channel, outcome, promisedOn: promisedOn ?? undefined, note };
      await insertContact(trx, debtor, contact, clock.now());
      return { answer: { id, debtor } };
    }),
  );
  return 'id' in done ? { __typename: 'RecordRecoveryContactSuccess', ...done } : done;
};
