import { connect, type Socket } from 'node:net';

/** What a run of requests showed. */
export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Answers with another status than 200, or with errors. */
  readonly failures: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Bytes of the last answer's body. */
  readonly bodyBytes: number;
}

/** How requests are sent. */
export interface LoadOptions {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** The body of each request, by its number. */
  readonly body: (number: number) => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** No more requests than these are sent. */
  readonly maximumRequests?: number;
}

/** Sends requests over kept-alive connections, each as soon as the one before is answered, for some seconds. */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const times: number[] = [];
  const totals = { failures: 0, bodyBytes: 0, number: 0 };
  const start = performance.now();
  const end = start + options.seconds * 1000;
  await Promise.all(Array.from({ length: options.connections }, () => client(options, end, times, totals)));
  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const quantile = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return {
    requests: times.length,
    seconds,
    failures: totals.failures,
    p50: quantile(0.5),
    p95: quantile(0.95),
    p99: quantile(0.99),
    bodyBytes: totals.bodyBytes,
  };
}

/** One connection; its parser knows no more of HTTP than servers of GraphQL answer with. */
function client(
  { port, body, headers = {}, maximumRequests = Infinity }: LoadOptions,
  end: number,
  times: number[],
  totals: { failures: number; bodyBytes: number; number: number },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    const extra = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\naccept: application/json\r\n${extra.join('')}content-length: `;
    let sent = 0;
    let usual = 0;
    let lastText = '';
    let message: Buffer = Buffer.alloc(0);
    let received: Buffer = Buffer.alloc(0);
    const send = (): void => {
      if (performance.now() >= end || totals.number >= maximumRequests) {
        socket.end();
        return resolve();
      }
      const text = body((totals.number += 1));
      if (text !== lastText) message = Buffer.from(`${head}${Buffer.byteLength(text)}\r\n\r\n${text}`);
      lastText = text;
      sent = performance.now();
      socket.write(message);
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      // An answer of the same length and beginning as the one before is whole: nothing more has to be looked for.
      const isUsual = received.length === usual && received.toString('latin1', 9, 12) === '200';
      const answer = isUsual ? { bodyBytes: totals.bodyBytes, isGood: true } : completeAnswer(received);
      if (!answer) return;
      if (answer.isGood) usual = received.length;
      times.push(performance.now() - sent);
      totals.bodyBytes = answer.bodyBytes;
      if (!answer.isGood) totals.failures += 1;
      received = Buffer.alloc(0);
      send();
    });
  });
}

/** An answer that has arrived as a whole. */
function completeAnswer(all: Buffer): { bodyBytes: number; isGood: boolean } | undefined {
  const headEnd = all.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const head = all.toString('latin1', 0, headEnd).toLowerCase();
  const bodyBytes = all.length - headEnd - 4;
  const length = /content-length: (\d+)/.exec(head)?.[1];
  const isComplete =
    length === undefined ? all.subarray(-5).toString('latin1') === '0\r\n\r\n' : bodyBytes >= Number(length);
  if (!isComplete) return undefined;
  const begin = all.toString('latin1', headEnd + 4, headEnd + 60);
  return { bodyBytes, isGood: head.startsWith('http/1.1 200') && !begin.includes('"errors"') };
}
