import { documentsOn } from '../../domain/document-catalog';
import type { QueryResolvers } from '../../schema.generated';

/** Forms and brochures in their present version. */
export const documentCatalog: NonNullable<QueryResolvers['documentCatalog']> = (_parent, { topic }, { clock }) =>
  documentsOn(clock.today(), topic);
