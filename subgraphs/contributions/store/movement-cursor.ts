import { isLocalDate, type LocalDate } from '../../../common/dates';
import type { KeptMovement } from './bank-movements';

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
  const nodes = found.slice(0, count);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  const pageInfo = {
    hasNextPage: found.length > count,
    hasPreviousPage: after != null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes, pageInfo };
}

function cursorOf({ bookedOn, id }: MovementPlace): string {
  return Buffer.from(`${prefix}${bookedOn}:${id}`).toString('base64url');
}
