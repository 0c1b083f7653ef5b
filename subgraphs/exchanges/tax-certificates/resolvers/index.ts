import { disclosureFields } from '../../../../common/exchange/flows';
import { scalars } from '../../../../common/graphql/scalars';
import type { Resolvers } from '../schema.generated';
import { BelcotaxCorrection } from './BelcotaxCorrection';
import { BelcotaxFiling } from './BelcotaxFiling';
import { Member } from './Member';
import { belcotaxFiling } from './Query/belcotaxFiling';
import { taxCertificateTotals } from './Query/taxCertificateTotals';
import { SupplementaryPensionCertificate } from './SupplementaryPensionCertificate';
import { TaxCertificate } from './TaxCertificate';

/** Every resolver of this subgraph by its coordinate. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { belcotaxFiling, taxCertificateTotals },
  Member,
  DataDisclosure: disclosureFields,
  SupplementaryPensionCertificate,
  TaxCertificate,
  BelcotaxFiling,
  BelcotaxCorrection,
};
