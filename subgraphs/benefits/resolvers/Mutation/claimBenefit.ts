import type { Context } from '../../context';
import { institutionOf } from '../../domain/rights/scheme-institution';
import { alreadyClaimed, inputInvalid, memberNotFound } from '../../errors';
import type { ClaimBenefitInput, MutationResolvers } from '../../schema.generated';
import type { MemberPerson } from '../../store/members';
import {
  adoptClaim,
  awaitsClaim,
  forwardClaim,
  isFundBenefit,
  openCase,
  sameClaim,
  type ClaimToOpen,
} from '../../store/open-case';
import { actOnce, changedCase } from '../acts';
import { claimOf } from '../claim-input';
import { claimInputIssues } from '../claim-issues';

/** Takes a claim in, decides at once when nothing is missing, or passes a misdirected one on. */
export const claimBenefit: NonNullable<MutationResolvers['claimBenefit']> = async (_parent, { input }, context) => {
  const { language, loaders, mayActFor, subject } = context;
  const memberId = input.memberId ?? subject.memberId ?? '';
  const person = (await mayActFor(memberId)) ? await loaders.person.load(memberId) : null;
  if (person === null) return memberNotFound(language);
  const issues = claimInputIssues(context, input);
  if (issues.length > 0) return inputInvalid(language, issues);
  const outcome = await takeIn(context, input, person);
  if ('code' in outcome) return outcome;
  if (outcome.before) return alreadyClaimed(language, outcome.id);
  return { __typename: 'ClaimBenefitSuccess' as const, case: await changedCase(context, outcome.id) };
};

/** The case of the claim, or the one that there was before. */
async function takeIn(context: Context, input: ClaimBenefitInput, { memberId, region }: MemberPerson) {
  const submittedOn = input.receivedOn ?? context.clock.today();
  const { benefit, channel = 'ELECTRONIC', iban = null } = input;
  const claim: ClaimToOpen = { memberId, benefit, channel, iban, submittedOn, ...claimOf(input) };
  return actOnce(context, 'claimBenefit', input, async (trx) => {
    if (!isFundBenefit(benefit)) {
      return { id: await forwardClaim(trx, context, claim, institutionOf(benefit, region)), before: false };
    }
    const before = await sameClaim(trx, claim);
    if (before && awaitsClaim(before)) {
      await adoptClaim(trx, context, before, claim);
      return { id: before.id, before: false };
    }
    return before ? { id: before.id, before: true } : { id: await openCase(trx, context, claim), before: false };
  });
}
