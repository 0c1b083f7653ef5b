import { certifiedAmounts } from '../domain/certificate';
import type { TaxCertificateResolvers } from '../schema.generated';

/** A certificate, or what a year comes to so far. */
export const TaxCertificate: TaxCertificateResolvers = {
  id: ({ memberId, incomeYear, version }) => Buffer.from(`${memberId}.${incomeYear}.${version}`).toString('base64url'),
  kind: () => 'CONTRIBUTIONS',
  isProvisional: ({ issuedOn }) => issuedOn === null,
  issuedOn: ({ issuedOn }, _arguments, { clock }) => issuedOn ?? clock.today(),
  amountPaid: (year, _arguments, { book }) => certifiedAmounts(book, year.incomeYear, year).paid,
  amountRefunded: ({ refunded }) => refunded,
  amountDeductible: (year, _arguments, { book }) => certifiedAmounts(book, year.incomeYear, year).deductible,
  amountNotDeductible: (year, _arguments, { book }) => certifiedAmounts(book, year.incomeYear, year).notDeductible,
  url: () => null,
};
