import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { isLanguage } from '../../i18n/language';
import { ssinDigest } from '../ssin-digest';
import { anonymous, type Role, roles, type Subject } from '../subject';

const identifier = z.string().regex(/^[\w.:@|-]{1,200}$/);
const ssinLike = /^\d{11}$/;

/** The claims that we read; all others are passed over. */
const claimsSchema = z.object({
  sub: identifier.refine((sub) => !ssinLike.test(sub) && sub !== anonymous.id),
  scope: z
    .union([
      z
        .string()
        .max(2000)
        .transform((text) => text.split(' ')),
      z.array(z.string().max(100)).max(100),
    ])
    .default([]),
  member_id: identifier.optional(),
  ssin: z.string().regex(ssinLike).optional(),
  accountant_id: identifier.optional(),
  locale: z.string().max(35).optional(),
});

/** The token is genuine, but what it says of its bearer cannot be used. */
export class UnusableClaims extends Error {}

/**
 * Reads a verified token as a subject.
 *
 * | claim | what it says |
 * | --- | --- |
 * | `sub` | opaque id of the person or system; a social security number is refused |
 * | `scope` | roles, separated by blanks (or a list); a mutual fund's is `mutual_fund:<code>`; words of others, such as `openid`, are passed over |
 * | `member_id` | the member whose file is the bearer's own (role `member`) |
 * | `ssin` | the bearer's own social security number, proven at log-on (role `member`): opens the right to affiliate oneself; only its digest is kept |
 * | `accountant_id` | the accountant whose mandates count (role `accountant`) |
 * | `locale` | language of answers when the request names none |
 *
 * @throws UnusableClaims
 */
export function subjectOf(payload: JWTPayload): Subject {
  const { success, data } = claimsSchema.safeParse(payload);
  if (!success) throw new UnusableClaims('The claims of the token cannot be used');
  const words = data.scope.map((word) => word.split(':', 2));
  const held = roles.filter((role) => words.some(([word, code]) => word === role && isWhole(role, code)));
  const fundCode = words.find(([word, code]) => word === 'mutual_fund' && isWhole('mutual_fund', code))?.[1];
  const language = data.locale?.split(/[-_]/, 1)[0]?.toLowerCase();
  return {
    id: data.sub,
    roles: held,
    ...(held.includes('member') && data.member_id && { memberId: data.member_id }),
    ...(held.includes('member') && data.ssin && { ssinDigest: ssinDigest(data.ssin) }),
    ...(held.includes('accountant') && data.accountant_id && { accountantId: data.accountant_id }),
    ...(fundCode && { mutualFundCode: fundCode }),
    ...(language && isLanguage(language) && { language }),
  };
}

/** A mutual fund's scope says which one; the others stand alone. */
function isWhole(role: Role, code: string | undefined): boolean {
  return role === 'mutual_fund' ? code !== undefined && /^\d{3}$/.test(code) : code === undefined;
}
