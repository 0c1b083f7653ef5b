import type { InputIssueFacts } from '../../../common/problems';
import type { Context } from '../context';
import { claimIssues } from '../domain/claim-rules';
import type { FundBenefit } from '../domain/facts';
import type { ClaimBenefitInput } from '../schema.generated';
import { claimOf, detailFields, detailIssues, isForeign } from './claim-input';

/** Every value of a claim that breaks a rule of its form. */
export function claimInputIssues({ book, clock, subject }: Context, input: ClaimBenefitInput): InputIssueFacts[] {
  const today = clock.today();
  const isStaff = subject.roles.some((role) => role === 'staff' || role === 'client_manager');
  const field = detailFields[input.benefit as FundBenefit];
  const own = isForeign(input.benefit)
    ? []
    : claimIssues(book, input.benefit as FundBenefit, claimOf(input).claim, today);
  return [
    ...detailIssues(input),
    ...own.map(({ path, ...issue }) => ({ ...issue, path: `input.${field}.${path}` })),
    ...(input.idempotencyKey.trim() === '' ? [{ path: 'input.idempotencyKey', code: 'CLAIM_KEY_EMPTY' }] : []),
    ...(!isStaff && input.channel !== 'ELECTRONIC' ? [{ path: 'input.channel', code: 'CLAIM_DATE_FOR_STAFF' }] : []),
    ...(!isStaff && input.receivedOn ? [{ path: 'input.receivedOn', code: 'CLAIM_DATE_FOR_STAFF' }] : []),
    ...(input.receivedOn && input.receivedOn > today
      ? [{ path: 'input.receivedOn', code: 'CLAIM_RECEIVED_IN_FUTURE' }]
      : []),
  ];
}
