import { instalmentsOf, remainingOf } from '../../domain/overpayment';
import { inputInvalid, overpaymentNotFound } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { replaceInstalments, updateOverpayment } from '../../store/overpayments';
import { changedOverpayment, openableOverpayment } from '../overpayments';

/** Months that a member may choose without asking staff, and the most that staff may agree; a choice of the fund. */
const mostMonths = { member: 12, staff: 60 } as const;

/** Spreads an undue sum over monthly instalments. */
export const agreeUndueInstalments: NonNullable<MutationResolvers['agreeUndueInstalments']> = async (
  _parent,
  { input: { overpaymentId, months, firstDueOn } },
  context,
) => {
  const found = await openableOverpayment(context, overpaymentId);
  if (found === undefined) return overpaymentNotFound(context.language);
  const isStaff = context.subject.roles.some((role) => role === 'staff' || role === 'client_manager');
  const most = isStaff ? mostMonths.staff : mostMonths.member;
  const issues = [
    ...(months < 1 || months > most ? [{ path: 'input.months', code: 'INSTALMENT_MONTHS', values: { most } }] : []),
    ...(firstDueOn < context.clock.today() ? [{ path: 'input.firstDueOn', code: 'CLAIM_PERIOD_REVERSED' }] : []),
  ];
  if (issues.length > 0) return inputInvalid(context.language, issues);
  await context.db.transaction(async (trx) => {
    await replaceInstalments(trx, found.id, instalmentsOf(remainingOf(found), months, firstDueOn));
    await updateOverpayment(trx, found.id, { status: 'IN_INSTALMENTS' });
  });
  return {
    __typename: 'AgreeUndueInstalmentsSuccess' as const,
    overpayment: await changedOverpayment(context, found.id),
  };
};
