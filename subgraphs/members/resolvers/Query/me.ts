import type { QueryResolvers } from '../../schema.generated';

/** The caller's own file. */
export const me: NonNullable<QueryResolvers['me']> = async (_parent, _arguments, { subject, loaders }) =>
  subject.memberId === undefined ? null : loaders.member.load(subject.memberId);
