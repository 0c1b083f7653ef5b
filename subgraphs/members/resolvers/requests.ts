import type { Context } from '../context';
import { Refused } from '../domain/refused';
import type { Author } from '../store/author';

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text is an opaque id of this part; ids of another form belong to nothing. */
export function isUuid(text: string): boolean {
  return uuidForm.test(text);
}

/** Who acts, as the store writes it down. */
export function authorOf({ subject, clock }: Context): Author {
  return { subjectId: subject.id, clock };
}

/** Refuses a file that does not exist or is closed to the caller; the two are not told apart. @throws Refused */
export async function requireReadable({ mayRead }: Context, memberId: string): Promise<void> {
  if (!isUuid(memberId) || !(await mayRead(memberId))) throw new Refused('MEMBER_NOT_FOUND');
}

/** Refuses to act for a member when the caller may not. @throws Refused */
export async function requireActing({ mayActFor }: Context, memberId: string): Promise<void> {
  if (!isUuid(memberId) || !(await mayActFor(memberId))) throw new Refused('MEMBER_NOT_FOUND');
}
