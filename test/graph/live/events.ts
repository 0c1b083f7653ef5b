import { readStream } from '../../../common/live';
import { chunksOf } from '../../../common/http/chunks';

/** One event of a stream. */
export interface Received {
  readonly id: string | undefined;
  readonly data: any;
}

/** A stream that a test listens to. */
export interface Listening {
  /** The next event with data; waits for it. @throws when the stream ends first */
  next(): Promise<Received>;
  /** Id of the last event, with data or without. */
  readonly lastId: string | undefined;
  /** Resolves with what ends it: `complete`, or the message of what broke it off. */
  readonly ended: Promise<string>;
  leave(): void;
}

/** How a stream is asked for. */
export interface StreamQuestion {
  readonly query: string;
  readonly variables?: object;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a subscription; the answer is not read yet. */
export function openStream(url: string, question: StreamQuestion, signal?: AbortSignal): Promise<Response> {
  const { query, variables, token, headers } = question;
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
}

/** Listens to a subscription from the moment at which it has begun: its first id is there. */
export async function listenTo(url: string, question: StreamQuestion): Promise<Listening> {
  const abort = new AbortController();
  const response = await openStream(url, question, abort.signal);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  const items = readStream(chunksOf(response));
  const waiting: Received[] = [];
  let wake: () => void = () => undefined;
  let lastId: string | undefined;
  let end: string | undefined;
  let begun: () => void = () => undefined;
  const beginning = new Promise<void>((resolve) => (begun = resolve));
  const ended = (async () => {
    try {
      for await (const { id, result } of items) {
        lastId = id ?? lastId;
        if (result !== undefined) waiting.push({ id, data: JSON.parse(result) });
        begun();
        wake();
      }
      return (end = 'complete');
    } catch (error) {
      return (end = (error as Error).message);
    } finally {
      begun();
      wake();
    }
  })();
  await beginning;
  return {
    async next() {
      while (waiting.length === 0) {
        if (end !== undefined) throw new Error(`the stream ended: ${end}`);
        await new Promise<void>((resolve) => (wake = resolve));
      }
      return waiting.shift() as Received;
    },
    get lastId() {
      return lastId;
    },
    ended,
    leave: () => abort.abort(),
  };
}
