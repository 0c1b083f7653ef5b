import { answer } from '../../errors';
import type { Language } from '../../../../common/i18n';
import { addressIssues, addressOf } from '../../domain/new-person';
import { issueIf, refuseIssues } from '../../domain/refused';
import type { MutationResolvers } from '../../schema.generated';
import { findCompanies } from '../../store/companies';
import { affiliateCompany as affiliate } from '../../store/company-acts';
import { required } from '../present';
import { authorOf } from '../requests';

const refusals = ['CompanyAlreadyAffiliated', 'IdempotencyConflict', 'InvalidInput'] as const;

/** Affiliates a company. */
export const affiliateCompany: NonNullable<MutationResolvers['affiliateCompany']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'AffiliateCompanySuccess', refusals, async () => {
    const { enterpriseNumber, name, legalForm, foundedOn } = input;
    refuseIssues([
      issueIf(name.trim() === '', 'input.name', 'TEXT_NEEDED'),
      issueIf(!/^\d{3}$/.test(legalForm), 'input.legalForm', 'LEGAL_FORM_CODE'),
      issueIf(foundedOn > context.clock.today(), 'input.foundedOn', 'FOUNDED_IN_FUTURE'),
      ...addressIssues(input.address, 'input.address'),
    ]);
    const language = input.language.toLowerCase() as Language;
    const company = { enterpriseNumber, name, legalForm, foundedOn, language, address: addressOf(input.address) };
    const { companyId, isLate, nextSteps } = await affiliate(context.db, company, input, authorOf(context));
    return { company: required((await findCompanies(context.db, [companyId]))[0]), isLate, nextSteps };
  });
