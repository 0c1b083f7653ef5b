import type { Context } from '../../context';
import { mayWithdraw } from '../../domain/charter/revision';
import type { Decision } from '../../domain/decision';
import { corrected, judged } from '../../domain/revise';
import type { Ruling } from '../../domain/ruling';
import { appealPeriodOver, caseNotDecidable, caseNotFound, inputInvalid } from '../../errors';
import type { MutationResolvers, ReviseBenefitDecisionInput } from '../../schema.generated';
import { lockCase } from '../../store/cases';
import { latestDecision, takeDecision } from '../../store/decide-case';
import { actOnce, changedCase, openableCase } from '../acts';

/** Replaces the decision of a case; the former one is kept. */
export const reviseBenefitDecision: NonNullable<MutationResolvers['reviseBenefitDecision']> = async (
  _parent,
  { input },
  context,
) => {
  const { language, clock, db } = context;
  const found = await openableCase(context, input.caseId);
  if (found === undefined) return caseNotFound(language);
  const issues = issuesOf(input);
  if (issues.length > 0) return inputInvalid(language, issues);
  const former = await latestDecision(db, found.id);
  if (former === undefined) return caseNotDecidable(language);
  if (input.kind === 'WITHDRAWAL' && !mayWithdraw(former.appealUntil, clock.today())) {
    return appealPeriodOver(language, former.appealUntil);
  }
  const outcome = await actOnce(context, 'reviseBenefitDecision', input, async (trx) => {
    const one = await lockCase(trx, found.id);
    const options = { kind: input.kind, isForced: true, adapt: adaptation(context, input, former) };
    return { isTaken: one !== undefined && (await takeDecision(trx, context, one, options)) !== undefined };
  });
  if ('code' in outcome) return outcome;
  if (!outcome.isTaken) return caseNotDecidable(language);
  return { __typename: 'ReviseBenefitDecisionSuccess' as const, case: await changedCase(context, found.id) };
};

function issuesOf({ kind, judgment }: ReviseBenefitDecisionInput) {
  return [
    ...(kind === 'FIRST' ? [{ path: 'input.kind', code: 'DECISION_KIND' }] : []),
    ...((kind === 'APPEAL') !== (judgment != null) ? [{ path: 'input.judgment', code: 'JUDGMENT_MISSING' }] : []),
  ];
}

function adaptation({ clock }: Context, input: ReviseBenefitDecisionInput, former: Decision) {
  const { judgment, isErrorOfFund = false, isKnownToInsured = false } = input;
  const revision = { former, notifiedOn: clock.today(), isErrorOfFund, isKnownToInsured };
  return (ruling: Ruling) => (judgment ? judged(ruling, judgment) : corrected(ruling, revision));
}
