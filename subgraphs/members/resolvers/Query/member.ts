import type { QueryResolvers } from '../../schema.generated';
import { openMember } from '../open-member';
import { selectedFields } from '../selected-fields';

/** A file by its id. */
export const member: NonNullable<QueryResolvers['member']> = async (_parent, { id }, context, info) =>
  openMember(id, selectedFields(info), context);
