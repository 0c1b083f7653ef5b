import { certifiedAmounts } from '../domain/certificate';
import { certificateFileName, certificateId } from '../domain/certificate-id';
import { fileUrl } from './file-url';
import type { TaxCertificateResolvers } from '../schema.generated';

/** A certificate, or what a year comes to so far. */
export const TaxCertificate: TaxCertificateResolvers = {
  id: (year) => certificateId(year),
  kind: () => 'CONTRIBUTIONS',
  isProvisional: ({ issuedOn }) => issuedOn === null,
  issuedOn: ({ issuedOn }, _arguments, { clock }) => issuedOn ?? clock.today(),
  amountPaid: (year, _arguments, { book }) => certifiedAmounts(book, year.incomeYear, year).paid,
  amountRefunded: ({ refunded }) => refunded,
  amountDeductible: (year, _arguments, { book }) => certifiedAmounts(book, year.incomeYear, year).deductible,
  amountNotDeductible: (year, _arguments, { book }) => certifiedAmounts(book, year.incomeYear, year).notDeductible,
  url: (year, _arguments, context) =>
    fileUrl(year.isPrinted ? `certificates/${certificateFileName(year)}` : null, context),
};
