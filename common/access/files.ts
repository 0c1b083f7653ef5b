import type { Subject } from './subject';

/** Whether an accountant holds a live mandate on a member's file. */
export type IsClient = (accountantId: string, memberId: string) => Promise<boolean>;

/** Roles of the fund itself, which may open every file; each such reading is logged by the caller. */
const fundRoles = ['client_manager', 'staff'] as const;

/**
 * Whether a subject may read this member's file: the member, the fund's client managers and staff, and an accountant with
 * a live mandate. Institutions have rules of their own, which are not about whole files, and are refused here.
 * @param isClient asked only when the answer hangs on a mandate.
 */
export async function mayReadMember(subject: Subject, memberId: string, isClient: IsClient): Promise<boolean> {
  const { roles, accountantId } = subject;
  if (isOwnFile(subject, memberId) || fundRoles.some((role) => roles.includes(role))) return true;
  return roles.includes('accountant') && accountantId !== undefined && isClient(accountantId, memberId);
}

/** Whether a file is the subject's own. */
export function isOwnFile({ roles, memberId: own }: Subject, memberId: string): boolean {
  return roles.includes('member') && own !== undefined && own === memberId;
}
