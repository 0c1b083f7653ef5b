import { translate } from '../../../common/i18n';
import type { CaseDocument } from '../domain/claims';
import type { MissingDocumentResolvers } from '../schema.generated';

/** A document that is missing, in the caller's language. */
export const MissingDocument: MissingDocumentResolvers = {
  document: ({ document }) => document as CaseDocument,
  text: ({ document }, _arguments, { language }) => translate(language, `benefits.documents.${document}`),
};
