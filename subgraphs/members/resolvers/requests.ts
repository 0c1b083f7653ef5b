import type { Context } from '../context';
import type { CompanyMandate } from '../domain/company';
import type { Member } from '../domain/member';
import { Refused } from '../domain/refused';
import type { Author } from '../store/author';
import { findCompanyMandate } from '../store/companies';
import { findMember } from '../store/members';

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

/** Whether somebody works for the fund. */
export function isOfTheFund({ roles }: Context['subject']): boolean {
  return roles.some((role) => role === 'client_manager' || role === 'staff');
}

/** Refuses an id of another form, which can belong to nothing. @throws Refused */
export function requireUuid(id: string, code: string): void {
  if (!isUuid(id)) throw new Refused(code);
}

/** A mandate in a company that is open to the caller. @throws Refused with MANDATE_NOT_FOUND */
export async function requireCompanyMandate({ db, mayRead }: Context, id: string): Promise<CompanyMandate> {
  const mandate = isUuid(id) ? await findCompanyMandate(db, id) : undefined;
  if (mandate === undefined || !(await mayRead(mandate.memberId))) throw new Refused('MANDATE_NOT_FOUND');
  return mandate;
}

/** A member as it is after an act. @throws Refused with MEMBER_NOT_FOUND */
export async function memberNow({ db, clock }: Context, memberId: string): Promise<Member> {
  const member = await findMember(db, memberId, clock.today());
  if (member === undefined) throw new Refused('MEMBER_NOT_FOUND');
  return member;
}
