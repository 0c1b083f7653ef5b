import { isLocalDate, type LocalDate } from '../../../common/dates';
import type { KeptMovement } from './bank-movements';
import { page } from './page';

/** Where a page of waiting movements begins: after this one. */
export interface MovementPlace {
  readonly bookedOn: LocalDate;
  readonly id: string;
}

const prefix = 'movement:';
const form = /^movement:([\d-]{10}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The place an opaque cursor stands for; undefined when it is none. */
export function movementPlace(cursor: string): MovementPlace | undefined {
  const [, bookedOn = '', id = ''] = form.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  return isLocalDate(bookedOn) ? { bookedOn, id } : undefined;
}

/** A page of movements as the schema shows it; one more than asked for says that more follows. */
export function movementsPage(found: readonly KeptMovement[], count: number, after: string | null | undefined) {
  return page(found, count, after, cursorOf);
}

function cursorOf({ bookedOn, id }: MovementPlace): string {
  return Buffer.from(`${prefix}${bookedOn}:${id}`).toString('base64url');
}
