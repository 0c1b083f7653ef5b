import type { Member } from '../domain/member';
import type { MemberConnectionResolvers, MemberEdgeResolvers } from '../schema.generated';
import { writeCursor } from './paging';

/** A page of members. */
export const MemberConnection: MemberConnectionResolvers = {
  edges: ({ members }) => members,
  nodes: ({ members }) => members,
  pageInfo: ({ members, hasNextPage, hasPreviousPage }) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: cursorOf(members[0]),
    endCursor: cursorOf(members.at(-1)),
  }),
};

/** One member of a page. */
export const MemberEdge: MemberEdgeResolvers = {
  cursor: (member) => cursorOf(member) ?? '',
  node: (member) => member,
};

function cursorOf(member: Member | undefined): string | null {
  return member === undefined ? null : writeCursor([member.name.last, member.name.first, member.id]);
}
