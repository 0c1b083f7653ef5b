import { anonymous, type Role, roles, type Subject } from './subject';

/** What a subject may claim when the schema asks: the words of its token as a set. */
export interface Rights {
  /** Whether a valid token was shown. */
  readonly isAuthenticated: boolean;
  /** Scopes: each role, and for a mutual fund also `mutual_fund:<code>`. */
  readonly scopes: ReadonlySet<string>;
}

const known = new WeakMap<Subject, Rights>();
const fundScope = /^mutual_fund:\d{3}$/;

/** The rights of a subject; worked out once for each subject, which a verified token keeps. */
export function rightsOf(subject: Subject): Rights {
  const found = known.get(subject);
  if (found) return found;
  const { id, roles: held, mutualFundCode } = subject;
  const scopes = new Set<string>(held);
  if (held.includes('mutual_fund') && mutualFundCode) scopes.add(`mutual_fund:${mutualFundCode}`);
  const rights = { isAuthenticated: id !== anonymous.id, scopes };
  known.set(subject, rights);
  return rights;
}

/** Whether a token can carry this scope: a role, or one mutual fund. */
export function isScope(word: string): boolean {
  return roles.includes(word as Role) || fundScope.test(word);
}
