import type { CashYear } from './certificate';

/** Opaque id of a certificate: nobody reads a number of a person out of it. */
export function certificateId({
  memberId,
  incomeYear,
  version,
}: Pick<CashYear, 'memberId' | 'incomeYear' | 'version'>): string {
  return Buffer.from(`${memberId}.${incomeYear}.${version}`).toString('base64url');
}

/** Name of the file of a printed certificate. */
export function certificateFileName(year: Parameters<typeof certificateId>[0]): string {
  return `${certificateId(year)}.pdf`;
}
