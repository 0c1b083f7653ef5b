import { page } from '../store/page';

const most = 100;

/** How many elements a page has, and the place after which it starts; a cursor that is none starts an empty page. */
export function readPlace(first: number, after: string | null | undefined, parts: number) {
  const count = Math.min(Math.max(first, 1), most);
  return { first: count, after: after == null ? undefined : placeOf(after, parts) };
}

/** A page of a work list or register; one more than asked for says that more follows. */
export function recoveryPage<Node>(
  found: readonly Node[],
  count: number,
  after: string | null | undefined,
  place: (node: Node) => readonly string[],
) {
  return page(found, count, after, (node) => cursorOf(place(node)));
}

function cursorOf(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** After everything, when the text is no cursor of this list. */
function placeOf(cursor: string, parts: number): string[] {
  const last = Array.from({ length: parts }, () => '\uffff');
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isPlace = Array.isArray(place) && place.length === parts && place.every((one) => typeof one === 'string');
    return isPlace && !place.some((one) => one.includes('\u0000')) ? place : last;
  } catch {
    return last;
  }
}
