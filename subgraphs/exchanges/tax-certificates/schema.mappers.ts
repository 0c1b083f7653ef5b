import type { LoggedDisclosure } from '../../../common/exchange/flows';
import type { Page } from '../../../common/exchange/paging';
import type { CashYear } from './domain/certificate';
import type { Filing } from './domain/filing';
import type { SupplementaryCertificate } from './domain/supplementary';

/** A member as this subgraph knows it: the id. */
export interface MemberMapper {
  readonly id: string;
}

/** A year of cash, with or without its certificate. */
export type TaxCertificateMapper = CashYear;

/** A certificate of supplementary pension. */
export type SupplementaryPensionCertificateMapper = SupplementaryCertificate;

/** A filing of a year with its corrections. */
export interface BelcotaxFilingMapper extends Filing {
  readonly corrections: readonly Filing[];
}

/** A correction of a filing. */
export type BelcotaxCorrectionMapper = Filing;

/** A use of a flow. */
export type DataDisclosureMapper = LoggedDisclosure;

/** A page of uses. */
export type DataDisclosureConnectionMapper = Page<LoggedDisclosure>;
