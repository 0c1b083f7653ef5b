const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text has the form of an id of this subgraph; what has not is nobody's, and no business of the database. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}
