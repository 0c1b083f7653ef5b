import { languages, translate } from '../../../common/i18n';
import type { CatalogDocumentResolvers } from '../schema.generated';
import { languageName } from './tell';

/** A form or brochure in the caller's language. */
export const CatalogDocument: CatalogDocumentResolvers = {
  title: ({ id }, _arguments, { language }) => translate(language, `members.document-${id}-title`),
  summary: ({ id }, _arguments, { language }) => translate(language, `members.document-${id}-summary`),
  validOn: ({ validFrom }) => validFrom,
  languages: () => languages.map(languageName),
};
