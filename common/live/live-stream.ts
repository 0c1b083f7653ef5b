/**
 * An iterator over what a generator yields that can be ended while it waits: leaving the loop gives the signal, on which the
 * generator must end by itself.
 */
export function liveStream<Item>(
  start: (signal: AbortSignal) => AsyncGenerator<Item, void, void>,
): AsyncIterableIterator<Item> {
  const abort = new AbortController();
  const generator = start(abort.signal);
  const stream: AsyncIterableIterator<Item> = {
    next: () => generator.next(),
    async return() {
      abort.abort();
      await generator.return();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}
