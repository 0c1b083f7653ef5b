import type { QueryResolvers } from '../../schema.generated';
import { findRequestFile } from '../../store/request-files';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A request on which INASTI decides; null when there is none with the id. */
export const inastiRequest: NonNullable<QueryResolvers['inastiRequest']> = (_parent, { id }, { db }) =>
  uuid.test(id) ? findRequestFile(db, id) : null;
