import { deductibleMaximum, supplementaryId } from '../domain/supplementary';
import type { SupplementaryPensionCertificateResolvers } from '../schema.generated';
import { fileUrl } from './file-url';

/** A certificate of supplementary pension. */
export const SupplementaryPensionCertificate: SupplementaryPensionCertificateResolvers = {
  id: (certificate) => supplementaryId(certificate),
  maximumPremium: ({ maximum }) => maximum,
  deductibleMaximum: (certificate) => deductibleMaximum(certificate),
  hasPaidContributions: ({ arePaid }) => arePaid,
  url: (certificate, _arguments, context) =>
    fileUrl(certificate.isPrinted ? `certificates/${supplementaryId(certificate)}.pdf` : null, context),
};
