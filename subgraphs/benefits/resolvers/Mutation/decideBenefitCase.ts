import { caseNotDecidable, caseNotFound } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { lockCase, updateCase } from '../../store/cases';
import { takeDecision } from '../../store/decide-case';
import { changedCase, openableCase } from '../acts';

/** Decides a case on what the fund has. */
export const decideBenefitCase: NonNullable<MutationResolvers['decideBenefitCase']> = async (
  _parent,
  { input: { caseId, isExcluded = false } },
  context,
) => {
  const found = await openableCase(context, caseId);
  if (found === undefined) return caseNotFound(context.language);
  if (found.status !== 'OPEN' && found.status !== 'AWAITING_DOCUMENTS') return caseNotDecidable(context.language);
  const decision = await context.db.transaction(async (trx) => {
    const locked = await lockCase(trx, found.id);
    if (locked === undefined) return undefined;
    const one = isExcluded ? { ...locked, claim: { ...locked.claim, isExcluded } } : locked;
    if (isExcluded) await updateCase(trx, one.id, { claim: one.claim });
    return takeDecision(trx, context, one, { kind: 'FIRST', isForced: true });
  });
  if (decision === undefined) return caseNotDecidable(context.language);
  return { __typename: 'DecideBenefitCaseSuccess' as const, case: await changedCase(context, found.id) };
};
