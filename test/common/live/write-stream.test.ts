import { type HttpServer, listen } from '../../../common/http/listen';
import {
  acceptsStream,
  OpenStreams,
  StreamBounds,
  type StreamEnd,
  type StreamItem,
  writeStream,
} from '../../../common/live';

const servers: HttpServer[] = [];
afterEach(async () => Promise.all(servers.splice(0).map((one) => one.stop())));

interface Served {
  readonly url: string;
  readonly ended: Promise<StreamEnd>;
  /** How many items were asked for. */
  readonly asked: () => number;
}

/** Serves one stream of what a generator gives. */
async function serving(
  items: (count: () => void) => AsyncIterable<StreamItem<string>>,
  options: { signal?: AbortSignal; drainMs?: number; heartbeatMs?: number } = {},
): Promise<Served> {
  let asked = 0;
  let settle: (end: StreamEnd) => void;
  const ended = new Promise<StreamEnd>((resolve) => (settle = resolve));
  const { signal = new AbortController().signal, ...times } = options;
  const server = await listen(
    async (_request, response) =>
      settle(
        await writeStream(
          response,
          items(() => (asked += 1)),
          { headers: {}, signal, ...times },
        ),
      ),
    { port: 0, host: '127.0.0.1', graceMs: 0 },
  );
  servers.push(server);
  return { url: server.url, ended, asked: () => asked };
}

describe('a stream', () => {
  test('is written as graphql-sse wants it: ids, results, and that it is complete', async () => {
    const { url, ended } = await serving(async function* () {
      yield { id: 'a' };
      yield { id: 'b', result: '{"data":1}' };
    });
    const response = await fetch(url);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toBe(
      ':\n\nid: a\n\nid: b\nevent: next\ndata: {"data":1}\n\nevent: complete\ndata:\n\n',
    );
    expect(await ended).toBe('complete');
  });

  test('asks for no more while its client does not read, and leaves it at last', async () => {
    const large = JSON.stringify('x'.repeat(1_000_000));
    const { url, ended, asked } = await serving(
      async function* (count) {
        for (;;) {
          count();
          yield { id: 'a', result: large };
        }
      },
      { drainMs: 200 },
    );
    const abort = new AbortController();
    const response = await fetch(url, { signal: abort.signal });
    expect(await ended).toBe('too-slow');
    // What the operating system and the client buffer is some megabytes.
    expect(asked()).toBeLessThan(60);
    abort.abort();
    await response.text().catch(() => undefined);
  });

  test('that is interrupted is not called complete: its client comes again', async () => {
    const abort = new AbortController();
    const { url, ended } = await serving(
      async function* () {
        yield { id: 'a', result: '1' };
        await new Promise((resolve) => abort.signal.addEventListener('abort', resolve));
      },
      { signal: abort.signal },
    );
    const response = await fetch(url);
    const reader = response.body!.getReader();
    let text = '';
    while (!text.includes('next')) text += Buffer.from((await reader.read()).value!).toString();
    abort.abort();
    expect(await ended).toBe('interrupted');
    const rest = await reader.read().catch(() => ({ value: undefined }));
    expect(Buffer.from(rest.value ?? []).toString()).not.toMatch(/complete/);
  });

  test('whose source fails is not called complete either', async () => {
    const { url, ended } = await serving(async function* () {
      yield { id: 'a', result: '1' };
      throw new Error('the database is gone');
    });
    const text = await (await fetch(url)).text();
    expect(await ended).toBe('failed');
    expect(text).not.toMatch(/complete|database/);
  });

  test('gives signs of life', async () => {
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const { url } = await serving(
      async function* () {
        await finished;
        yield { id: 'a' };
      },
      { heartbeatMs: 5 },
    );
    const response = await fetch(url);
    const reader = response.body!.getReader();
    let text = '';
    while (!text.startsWith(':\n\n:\n\n:\n\n')) text += Buffer.from((await reader.read()).value!).toString();
    finish();
    while (!text.includes('complete')) text += Buffer.from((await reader.read()).value!).toString();
  });
});

test.each([
  ['text/event-stream', true],
  ['application/json, text/event-stream;q=0.5', true],
  ['text/event-stream;q=0', false],
  ['text/event-stream; q=0.0, */*', false],
  ['application/json', false],
  ['*/*', false],
  [undefined, false],
])('Accept: %s takes a stream: %s', (accept, does) => expect(acceptsStream(accept)).toBe(does));

describe('bounds', () => {
  test('below, at and above the most of one subject, and of all', () => {
    const bounds = new StreamBounds({ perSubject: 2, inAll: 3 });
    const one = bounds.open('a');
    expect([typeof one, typeof bounds.open('a'), bounds.open('a')]).toEqual(['function', 'function', 2]);
    expect([typeof bounds.open('b'), bounds.open('c')]).toEqual(['function', 3]);
    (one as () => void)();
    (one as () => void)();
    expect([typeof bounds.open('c'), bounds.open('d')]).toEqual(['function', 3]);
  });

  test('a stream whose client is no longer believed ends, and so does one that has lived long enough', async () => {
    const ended = (signal: AbortSignal) => new Promise((resolve) => signal.addEventListener('abort', resolve));
    const streams = new OpenStreams({ perSubject: 9, inAll: 9 }, { lifetimeMs: 60_000, recheckMs: 1 });
    const refused = streams.enter('a', async () => false) as { signal: AbortSignal; close: () => void };
    const failed = streams.enter('a', () => Promise.reject(new Error('expired'))) as typeof refused;
    await Promise.all([ended(refused.signal), ended(failed.signal)]);
    const old = new OpenStreams({ perSubject: 9, inAll: 9 }, { lifetimeMs: 1, recheckMs: 60_000 });
    const aged = old.enter('a', async () => true) as typeof refused;
    await ended(aged.signal);
    [refused, failed, aged].forEach((one) => one.close());
  });
});
