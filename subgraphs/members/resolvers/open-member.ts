import { isUuid } from './requests';
import type { Context } from '../context';
import type { Member } from '../domain/member';

/** A member's file when the caller may read it, after the reading was written down; null when there is none or it is closed. */
export async function openMember(id: string, fields: readonly string[], context: Context): Promise<Member | null> {
  if (!isUuid(id) || !(await context.mayRead(id))) return null;
  const member = await context.loaders.member.load(id);
  if (member == null) return null;
  await context.journal.note(member.id, fields);
  return member;
}
