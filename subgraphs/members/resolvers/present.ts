/** What a foreign key of the same schema points to; its absence is a fault of ours, never of the caller. */
export async function present<Value>(found: Promise<Value | null | undefined>): Promise<Value> {
  const value = await found;
  if (value == null) throw new Error('a row that another row points to is missing');
  return value;
}

/** The same for a value that is here already. */
export function required<Value>(value: Value | null | undefined): Value {
  if (value == null) throw new Error('something that was written just now is missing');
  return value;
}
