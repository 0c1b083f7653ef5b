import { isUuid } from './requests';
import type { Context } from '../context';
import type { Member } from '../domain/member';

/**
 * A member's file when the caller may read it, after the reading was written down; null when there is none or it is closed. An
 * id of a file that another took over opens that other.
 */
export async function openMember(id: string, fields: readonly string[], context: Context): Promise<Member | null> {
  if (!isUuid(id)) return null;
  const member = (await context.loaders.member.load(id)) ?? (await standing(id, context));
  if (member == null || !(await context.mayRead(member.id))) return null;
  await context.journal.note(member.id, fields);
  return member;
}

/** The file that took over another; null when none did. */
async function standing(id: string, { fileOf, loaders }: Context): Promise<Member | null> {
  const survivor = await fileOf(id);
  return survivor === id ? null : loaders.member.load(survivor);
}
