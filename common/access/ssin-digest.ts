import { createHash } from 'node:crypto';

/**
 * Digest of a social security number, by which the number that a token proves is compared with one that is stated. It stands in
 * the place of the number itself, which never leaves the claims; it is not secret, since numbers are few, and is not stored.
 */
export function ssinDigest(ssin: string): string {
  return createHash('sha256').update(`social security number ${ssin}`).digest('base64url');
}
