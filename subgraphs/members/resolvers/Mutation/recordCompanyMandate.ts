import { issueIf, refuseIssues } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { findCompanyMandate } from '../../store/companies';
import { recordCompanyMandate as record } from '../../store/company-acts';
import { present } from '../present';
import { authorOf, requireReadable, requireUuid } from '../requests';

const refusals = ['MemberNotFound', 'CompanyNotFound', 'IdempotencyConflict', 'InvalidInput'] as const;

/** Records a mandate of a member in a company. */
export const recordCompanyMandate: NonNullable<MutationResolvers['recordCompanyMandate']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'RecordCompanyMandateSuccess', refusals, async () => {
    const { memberId, companyId, kind, from, isPaid, earlierSelfEmployedQuarters } = input;
    await requireReadable(context, memberId);
    requireUuid(companyId, 'COMPANY_NOT_FOUND');
    const quarters = earlierSelfEmployedQuarters ?? null;
    const isImpossible = quarters !== null && (quarters < 0 || quarters > 40);
    refuseIssues([issueIf(isImpossible, 'input.earlierSelfEmployedQuarters', 'EARLIER_QUARTERS')]);
    const mandate = {
      memberId,
      companyId,
      kind,
      from,
      to: null,
      isPaid,
      rebuttedFrom: null,
      rebuttalProof: null,
      earlierQuarters: quarters,
    };
    const { mandateId, nextSteps } = await record(context.db, mandate, input, authorOf(context));
    return { mandate: await present(findCompanyMandate(context.db, mandateId)), nextSteps };
  });
