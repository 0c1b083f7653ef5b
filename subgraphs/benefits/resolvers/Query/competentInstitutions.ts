import { institutionCodes } from '../../domain/rights/institutions';
import type { QueryResolvers } from '../../schema.generated';

/** Every institution to which the fund sends members. */
export const competentInstitutions: QueryResolvers['competentInstitutions'] = () => institutionCodes;
