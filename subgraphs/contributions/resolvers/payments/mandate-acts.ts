import type { Knex } from 'knex';
import type { Context } from '../../context';
import type { MandateAct } from '../../domain/direct-debit/mandate';
import { inputIssues } from '../../domain/payments/input-issues';
import { memberNotFound } from '../../errors';
import { mandateExists, mandateNotOpen, paymentInputInvalid } from '../../payment-errors';
import type { AmendDirectDebitMandateInput, MutationResolvers } from '../../schema.generated';
import { findDebtors } from '../../store/debtors';
import { changeMandate, findMandate, insertMandate } from '../../store/direct-debit/mandates';
import { actOnce, isId, present } from './acts';

/** Keeps a mandate that a member signed. */
export const signDirectDebitMandate: NonNullable<MutationResolvers['signDirectDebitMandate']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, clock, language, subject, mayRead } = context;
  const { memberId, iban, holder } = input;
  const issues = inputIssues(input, clock.today());
  if (issues.length > 0) return paymentInputInvalid(language, issues);
  if (!isId(memberId) || !(await mayRead(memberId))) return memberNotFound(language);
  const outcome = await actOnce(context, 'signDirectDebitMandate', input, async (trx) => {
    if ((await findDebtors(trx, [memberId])).length === 0) return { refusal: memberNotFound(language) };
    const signed = { memberId, iban, holder: holder.trim(), signedOn: input.signedOn ?? clock.today(), by: subject.id };
    const mandate = await insertMandate(trx, signed, clock);
    return mandate === undefined ? { refusal: mandateExists(language) } : { answer: { mandateId: mandate.id } };
  });
  if ('refusal' in outcome) return outcome.refusal;
  const mandate = present(await findMandate(db, outcome.answer.mandateId));
  return { __typename: 'SignDirectDebitMandateSuccess' as const, mandate };
};

interface ActInput {
  readonly mandateId: string;
  readonly idempotencyKey: string;
}

/** The resolver of one act on a mandate; who does it is why it was done. */
function acting<Success extends string>(act: MandateAct, operation: string, success: Success) {
  return async (_parent: unknown, { input }: { readonly input: ActInput }, context: Context) => {
    const { db, clock, language, mayRead } = context;
    const issues = inputIssues(input, clock.today());
    if (issues.length > 0) return paymentInputInvalid(language, issues);
    const found = isId(input.mandateId) ? await findMandate(db, input.mandateId) : undefined;
    if (found === undefined || !(await mayRead(found.memberId))) return mandateNotOpen(language);
    const outcome = await actOnce(context, operation, input, (trx) => change(trx, act, input, context));
    if ('refusal' in outcome) return outcome.refusal;
    return { __typename: success, mandate: present(await findMandate(db, input.mandateId)) };
  };
}

async function change(trx: Knex.Transaction, act: MandateAct, input: ActInput, context: Context) {
  const { clock, language, subject } = context;
  const { iban, holder } = input as Partial<AmendDirectDebitMandateInput>;
  const account = iban === undefined || holder === undefined ? undefined : { iban, holder: holder.trim() };
  const reason = subject.roles.includes('member') ? 'MEMBER' : 'FUND';
  const changed = await changeMandate(trx, input.mandateId, { act, by: subject.id, reason, account }, clock);
  return changed === undefined ? { refusal: mandateNotOpen(language) } : { answer: { mandateId: changed.id } };
}

/** Activates a signed mandate. */
export const activateDirectDebitMandate: NonNullable<MutationResolvers['activateDirectDebitMandate']> = acting(
  'ACTIVATE',
  'activateDirectDebitMandate',
  'ActivateDirectDebitMandateSuccess',
);

/** Puts another account into a mandate. */
export const amendDirectDebitMandate: NonNullable<MutationResolvers['amendDirectDebitMandate']> = acting(
  'AMEND',
  'amendDirectDebitMandate',
  'AmendDirectDebitMandateSuccess',
);

/** Suspends a mandate. */
export const suspendDirectDebitMandate: NonNullable<MutationResolvers['suspendDirectDebitMandate']> = acting(
  'SUSPEND',
  'suspendDirectDebitMandate',
  'SuspendDirectDebitMandateSuccess',
);

/** Resumes a suspended mandate. */
export const resumeDirectDebitMandate: NonNullable<MutationResolvers['resumeDirectDebitMandate']> = acting(
  'RESUME',
  'resumeDirectDebitMandate',
  'ResumeDirectDebitMandateSuccess',
);

/** Ends a mandate. */
export const cancelDirectDebitMandate: NonNullable<MutationResolvers['cancelDirectDebitMandate']> = acting(
  'CANCEL',
  'cancelDirectDebitMandate',
  'CancelDirectDebitMandateSuccess',
);
