import { scalars } from '../../../../common/graphql/scalars';
import type { Resolvers } from '../schema.generated';
import { Member } from './Member';
import { taxCertificateTotals } from './Query/taxCertificateTotals';
import { TaxCertificate } from './TaxCertificate';

/** Every resolver of this subgraph by its coordinate. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { taxCertificateTotals },
  Member,
  TaxCertificate,
};
