import type { Language } from '../i18n/language';

/** What a subject may be in this graph. `mutual_fund` always comes with the code of the fund. */
export const roles = [
  'member',
  'accountant',
  'client_manager',
  'staff',
  'reporting',
  'mutual_fund',
  'inasti',
  'tax_administration',
  'operator',
] as const;

/** One role of the list above; the same word is the scope that the schema asks for. */
export type Role = (typeof roles)[number];

/** Who is asking, as proven by a verified token. Never holds an SSIN. */
export interface Subject {
  /** Stable opaque id of the person or system that asks. */
  readonly id: string;
  readonly roles: readonly Role[];
  /** The member whose file is the subject's own (role `member`). */
  readonly memberId?: string;
  /** The accountant whose mandates count (role `accountant`). */
  readonly accountantId?: string;
  /** Three-digit code of the mutual fund (role `mutual_fund`). */
  readonly mutualFundCode?: string;
  /** Digest of the social security number that the token proves to be the subject's own (role `member`); see `ssinDigest`. */
  readonly ssinDigest?: string;
  /** Preferred language, when the token says one. */
  readonly language?: Language;
}

/** Nobody in particular: a request without a token. */
export const anonymous: Subject = { id: 'anonymous', roles: [] };
