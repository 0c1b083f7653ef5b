import { languages, translate } from '../../../common/i18n';
import { paragraphKeys, questionKeys } from '../domain/document-catalog';
import type { CatalogDocumentResolvers } from '../schema.generated';
import { printDocument } from '../store/catalog-pdf';
import { languageName } from './tell';

/** A form or brochure in the caller's language. */
export const CatalogDocument: CatalogDocumentResolvers = {
  title: ({ id }, _arguments, { language }) => translate(language, `members.document-${id}-title`),
  summary: ({ id }, _arguments, { language }) => translate(language, `members.document-${id}-summary`),
  validOn: ({ validFrom }) => validFrom,
  paragraphs: (document, _arguments, { language }) => paragraphKeys(document).map((key) => translate(language, key)),
  questions: (document, _arguments, { language }) => questionKeys(document).map((key) => translate(language, key)),
  url: async (document, _arguments, { language, config }) =>
    `data:application/pdf;base64,${(await printDocument(document, language, config.fundName)).toString('base64')}`,
  languages: () => languages.map(languageName),
};
