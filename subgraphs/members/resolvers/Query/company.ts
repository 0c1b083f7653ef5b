import type { QueryResolvers } from '../../schema.generated';
import { findCompanyByNumber } from '../../store/companies';

/** A company by its enterprise number. */
export const company: NonNullable<QueryResolvers['company']> = async (_parent, { enterpriseNumber }, { db }) =>
  (await findCompanyByNumber(db, enterpriseNumber)) ?? null;
