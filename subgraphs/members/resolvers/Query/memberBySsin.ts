import type { QueryResolvers } from '../../schema.generated';
import { findMemberIdBySsin } from '../../store/members';
import { openMember } from '../open-member';
import { selectedFields } from '../selected-fields';

/** A file by a social security number, also one that was replaced. */
export const memberBySsin: NonNullable<QueryResolvers['memberBySsin']> = async (_parent, { ssin }, context, info) => {
  const id = await findMemberIdBySsin(context.db, ssin);
  return id === undefined ? null : openMember(id, selectedFields(info), context);
};
