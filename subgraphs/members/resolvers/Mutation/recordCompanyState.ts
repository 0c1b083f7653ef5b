import { issueIf, refuseIssues } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { recordState } from '../../store/company-acts';
import { authorOf, requireUuid } from '../requests';

const refusals = ['CompanyNotFound', 'InvalidInput'] as const;

/** Records a state of a company. */
export const recordCompanyState: NonNullable<MutationResolvers['recordCompanyState']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'RecordCompanyStateSuccess', refusals, async () => {
    const { companyId, state, from, to } = input;
    requireUuid(companyId, 'COMPANY_NOT_FOUND');
    refuseIssues([issueIf(to != null && to < from, 'input.to', 'END_BEFORE_START')]);
    return { company: await recordState(context.db, companyId, { state, from, to: to ?? null }, authorOf(context)) };
  });
