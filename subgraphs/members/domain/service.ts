import type { LocalDate } from '../../../common/dates';
import type { Period } from './facts';

/** Office of the fund that is open to members. */
export interface Office {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** Employee of the fund who looks after files. */
export interface ClientManager {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly officeId: string;
}

/** Accountant or firm known to the fund. */
export interface Accountant {
  readonly id: string;
  readonly name: string;
}

/** What a mandate opens to an accountant: reading the file, and declaring changes for the member. */
export type MandateScope = 'CONSULT' | 'DECLARE';

/** Mandate by which an accountant may consult a member's file. */
export interface ClientMandate extends Period {
  readonly id: string;
  readonly memberId: string;
  readonly accountantId: string;
  readonly scope: readonly MandateScope[];
}

/** Whether a mandate counts on a day. */
export function isLive({ from, to }: Period, day: LocalDate): boolean {
  return from <= day && (to === null || day <= to);
}
