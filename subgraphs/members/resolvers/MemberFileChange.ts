import type { MemberFileChangeResolvers } from '../schema.generated';
import { openMember } from './open-member';
import { selectedFields } from './selected-fields';

/** A change of a file, with the file as it is now. */
export const MemberFileChange: MemberFileChangeResolvers = {
  member: async ({ memberId }, _arguments, context, info) => openMember(memberId, selectedFields(info), context),
};
