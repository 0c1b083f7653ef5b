import { claimAfterChange } from '../../domain/change';
import { caseNotDecidable, caseNotFound } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { lockCase, updateCase } from '../../store/cases';
import { takeDecision } from '../../store/decide-case';
import { actOnce, changedCase, openableCase } from '../acts';

/** Takes in a change that matters for a running benefit and adapts it. */
export const reportBenefitChange: NonNullable<MutationResolvers['reportBenefitChange']> = async (
  _parent,
  { input },
  context,
) => {
  const found = await openableCase(context, input.caseId);
  if (found === undefined) return caseNotFound(context.language);
  const claim = claimAfterChange(context.book, found, input.change, input.on);
  const isRunning = found.status === 'GRANTED' || found.status === 'AMOUNT_AWAITED';
  if (claim === undefined || !isRunning) return caseNotDecidable(context.language);
  const outcome = await actOnce(context, 'reportBenefitChange', input, async (trx) => {
    const one = await lockCase(trx, found.id);
    await updateCase(trx, found.id, { claim });
    return {
      isTaken: one !== undefined && (await takeDecision(trx, context, { ...one, claim }, revision)) !== undefined,
    };
  });
  if ('code' in outcome) return outcome;
  if (!outcome.isTaken) return caseNotDecidable(context.language);
  return { __typename: 'ReportBenefitChangeSuccess' as const, case: await changedCase(context, found.id) };
};

const revision = { kind: 'REVISION', isForced: true } as const;
