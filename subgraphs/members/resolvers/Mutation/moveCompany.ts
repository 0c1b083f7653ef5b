import { addressIssues, addressOf } from '../../domain/new-person';
import { issueIf, refuseIssues } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { moveSeat } from '../../store/company-acts';
import { authorOf, requireUuid } from '../requests';

const refusals = ['CompanyNotFound', 'InvalidInput'] as const;

/** Records that the seat of a company has moved. */
export const moveCompany: NonNullable<MutationResolvers['moveCompany']> = async (_parent, { input }, context) =>
  answer(context.language, 'MoveCompanySuccess', refusals, async () => {
    const { companyId, address, on } = input;
    requireUuid(companyId, 'COMPANY_NOT_FOUND');
    refuseIssues([
      ...addressIssues(address, 'input.address'),
      issueIf(on > context.clock.today(), 'input.on', 'MOVE_IN_FUTURE'),
    ]);
    return { company: await moveSeat(context.db, companyId, addressOf(address), on, authorOf(context)) };
  });
