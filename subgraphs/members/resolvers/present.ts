/** What a foreign key of the same schema points to; its absence is a fault of ours, never of the caller. */
export async function present<Value>(found: Promise<Value | null | undefined>): Promise<Value> {
  const value = await found;
  if (value == null) throw new Error('a row that another row points to is missing');
  return value;
}
