import type { IssuedDocumentResolvers } from '../schema.generated';
import { readDocument } from '../store/documents';
import { required } from './present';
import { languageName } from './tell';

/** An issued certificate; its content is read only when it is asked for. */
export const IssuedDocument: IssuedDocumentResolvers = {
  language: ({ language }) => languageName(language),
  url: ({ id }, _arguments, { config }) => `${config.documentBaseUrl}/${id}`,
  content: async ({ id }, _arguments, { db }) => required(await readDocument(db, id)).content.toString('base64'),
};
