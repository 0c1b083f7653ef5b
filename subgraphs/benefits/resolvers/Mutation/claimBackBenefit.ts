import { undueReasonCodes } from '../../domain/letters/undue-reason';
import { caseNotFound, inputInvalid, nothingToClaimBack } from '../../errors';
import type { ClaimBackBenefitInput, MutationResolvers } from '../../schema.generated';
import { lockCase } from '../../store/cases';
import { claimBack } from '../../store/claim-back';
import { actOnce, openableCase } from '../acts';
import { changedOverpayment } from '../overpayments';

/** Claims back payments that were not owed. */
export const claimBackBenefit: NonNullable<MutationResolvers['claimBackBenefit']> = async (
  _parent,
  { input },
  context,
) => {
  const found = await openableCase(context, input.caseId);
  if (found === undefined) return caseNotFound(context.language);
  const issues = issuesOf(input, context.clock.today());
  if (issues.length > 0) return inputInvalid(context.language, issues);
  const outcome = await actOnce(context, 'claimBackBenefit', input, async (trx) => {
    const one = await lockCase(trx, found.id);
    return { id: (one && (await claimBack(trx, context, one, input))) ?? null };
  });
  if ('code' in outcome) return outcome;
  if (outcome.id === null) return nothingToClaimBack(context.language);
  return { __typename: 'ClaimBackBenefitSuccess' as const, overpayment: await changedOverpayment(context, outcome.id) };
};

function issuesOf({ from, to, reasonCode, knownOn }: ClaimBackBenefitInput, today: string) {
  const isKnown = (undueReasonCodes as readonly string[]).includes(reasonCode);
  return [
    ...(to < from ? [{ path: 'input.to', code: 'CLAIM_PERIOD_REVERSED' }] : []),
    ...(isKnown ? [] : [{ path: 'input.reasonCode', code: 'REASON_UNKNOWN' }]),
    ...(knownOn > today ? [{ path: 'input.knownOn', code: 'CLAIM_EVENT_IN_FUTURE' }] : []),
  ];
}
