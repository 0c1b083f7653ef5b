/** Items that a reader may be behind the source, at most. */
const chunkSize = 500;

/**
 * Lets several readers go through one source at their own pace, none more than two chunks ahead of the slowest, so that memory
 * stays flat whatever the length. When a reader stops early the others end with an error.
 */
export class Broadcast<Item> {
  private readonly readers: Reader<Item>[] = [];
  private failure: Error | undefined;

  /** Adds a reader; all must be added before `run`. */
  reader(): AsyncIterable<Item> {
    const reader = new Reader<Item>(() => this.stop(new Error('a reader of the population stopped')));
    this.readers.push(reader);
    return reader;
  }

  /** Hands the source to every reader; resolves when all have taken the last item. */
  async run(source: Iterable<Item>): Promise<void> {
    let chunk: Item[] = [];
    for (const item of source) {
      chunk.push(item);
      if (chunk.length < chunkSize) continue;
      await this.hand(chunk);
      chunk = [];
    }
    await this.hand(chunk);
    for (const reader of this.readers) reader.end();
  }

  private async hand(chunk: readonly Item[]): Promise<void> {
    await Promise.all(this.readers.map((reader) => reader.hand(chunk)));
    if (this.failure) throw this.failure;
  }

  private stop(failure: Error): void {
    this.failure ??= failure;
    for (const reader of this.readers) reader.fail(failure);
  }
}

/** One reader: holds a chunk until it is taken. */
class Reader<Item> implements AsyncIterable<Item> {
  private waiting: readonly Item[] | undefined;
  private isOver = false;
  private failure: Error | undefined;
  private wake: () => void = () => undefined;
  private taken: () => void = () => undefined;

  constructor(private readonly stopped: () => void) {}

  /** Resolves when there is room for the next chunk. */
  async hand(chunk: readonly Item[]): Promise<void> {
    while (this.waiting !== undefined && this.failure === undefined) {
      await new Promise<void>((resolve) => (this.taken = resolve));
    }
    this.waiting = chunk;
    this.wake();
  }

  end(): void {
    this.isOver = true;
    this.wake();
  }

  fail(failure: Error): void {
    this.failure ??= failure;
    this.wake();
    this.taken();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    let isFinished = false;
    try {
      for (;;) {
        while (this.waiting === undefined && !this.isOver && this.failure === undefined) {
          await new Promise<void>((resolve) => (this.wake = resolve));
        }
        if (this.failure) throw this.failure;
        const chunk = this.waiting;
        if (chunk === undefined) break;
        this.waiting = undefined;
        this.taken();
        yield* chunk;
      }
      isFinished = true;
    } finally {
      if (!isFinished) this.stopped();
    }
  }
}
