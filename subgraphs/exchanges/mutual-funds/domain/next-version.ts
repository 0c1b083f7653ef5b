import { attestsSomething, isSameContent, type Voucher, type VoucherContent, type VoucherStatus } from './voucher';

/** A version that is to be made. */
export interface NextVersion {
  readonly version: number;
  readonly status: VoucherStatus;
  readonly mutualFundCode: string | null;
}

/**
 * The version that follows the latest one, or null when nothing new is to be told.
 * - The first voucher of a year, and the first one that a mutual fund gets after the member went there, is a creation.
 * - A voucher that attests nothing any more is cancelled, once; one that never attested anything is not made.
 * - Every other change is a modification, also after a cancellation.
 */
export function nextVersion(
  latest: Voucher | null,
  content: VoucherContent,
  mutualFundCode: string | null,
): NextVersion | null {
  const isEmpty = !attestsSomething(content);
  if (latest === null) return isEmpty ? null : { version: 0, status: 'CREATION', mutualFundCode };
  const version = latest.version + 1;
  const isCancelled = latest.status === 'CANCELLATION';
  if (isEmpty) {
    // The fund that holds the voucher has to learn that it is withdrawn, wherever the member is now.
    return isCancelled ? null : { version, status: 'CANCELLATION', mutualFundCode: latest.mutualFundCode };
  }
  const hasMoved = mutualFundCode !== null && mutualFundCode !== latest.mutualFundCode;
  if (hasMoved) return { version, status: 'CREATION', mutualFundCode };
  if (!isCancelled && isSameContent(latest, content)) return null;
  return { version, status: 'MODIFICATION', mutualFundCode: latest.mutualFundCode };
}
