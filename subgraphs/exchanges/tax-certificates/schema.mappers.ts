import type { CashYear } from './domain/certificate';

/** A member as this subgraph knows it: the id. */
export interface MemberMapper {
  readonly id: string;
}

/** A year of cash, with or without its certificate. */
export type TaxCertificateMapper = CashYear;
