import type { Knex } from 'knex';
import type { IssuedDocumentResolvers } from '../schema.generated';
import { readDocument } from '../store/documents';
import { required } from './present';
import { languageName } from './tell';

/** An issued certificate; its content is read only when it is asked for. */
export const IssuedDocument: IssuedDocumentResolvers = {
  language: ({ language }) => languageName(language),
  url: async ({ id }, _arguments, { db, config }) =>
    config.documentBaseUrl === null
      ? `data:application/pdf;base64,${await contentOf(db, id)}`
      : `${config.documentBaseUrl}/${id}`,
  content: ({ id }, _arguments, { db }) => contentOf(db, id),
};

async function contentOf(db: Knex, id: string): Promise<string> {
  return required(await readDocument(db, id)).content.toString('base64');
}
