import type { QueryResolvers } from '../../schema.generated';
import { openMember } from '../open-member';

/** The caller's own file. */
export const me: NonNullable<QueryResolvers['me']> = async (_parent, _arguments, context) =>
  context.subject.memberId === undefined ? null : openMember(context.subject.memberId, [], context);
