import type { Role, Subject } from '../access/subject';

/** Partners whose messages carry thousands of records. */
const partners: readonly Role[] = ['mutual_fund', 'inasti'];

/** Bytes of a body of a partner: a message of 5,000 attestations has about seven million characters. */
export const partnerBodyLimit = 16 * 1024 * 1024;

/** Bodies of partners beyond the ordinary limit that a gateway holds at once: memory is bounded whatever they send. */
export const mostPartnerBodies = 4;

/**
 * Bytes of a body that are read of somebody who is known: partners send whole files, everybody else the ordinary.
 * @param ordinary limit of everybody, in bytes
 */
export function bodyLimitOf({ roles }: Subject, ordinary: number): number {
  return roles.some((role) => partners.includes(role)) ? Math.max(ordinary, partnerBodyLimit) : ordinary;
}

/** Counts what is held at once. */
export class Places {
  private taken = 0;

  /** @param most how many there are */
  constructor(readonly most: number) {}

  /** Takes a place. @returns what gives it back, once; undefined when none is free */
  take(): (() => void) | undefined {
    if (this.taken >= this.most) return undefined;
    this.taken += 1;
    let isTaken = true;
    return () => {
      if (isTaken) this.taken -= 1;
      isTaken = false;
    };
  }
}
