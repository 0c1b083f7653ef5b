/** Characters that JSON writes in another way, and halves of surrogate pairs, which have no UTF-8 form. */
const special = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** A text as JSON. */
export function quote(text: string): string {
  return special.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** Any value of a subgraph's answer as JSON. */
export function json(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  return value === undefined ? 'null' : JSON.stringify(value);
}
