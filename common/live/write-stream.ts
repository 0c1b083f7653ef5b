import type { ServerResponse } from 'node:http';
import type { StreamItem } from './live-event';

/** Why a stream ended. */
export type StreamEnd = 'complete' | 'client-left' | 'too-slow' | 'interrupted' | 'failed';

/** How a stream is written. */
export interface StreamOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the stream without saying that it is complete, so that the client comes again. */
  readonly signal: AbortSignal;
  /** Milliseconds between signs of life; 15 s unless given. */
  readonly heartbeatMs?: number | undefined;
  /** Milliseconds that a client may leave what was sent unread; 30 s unless given. */
  readonly drainMs?: number | undefined;
}

/** Media type of streams of events. */
export const streamType = 'text/event-stream';

/** Whether a client takes a stream of events. */
export function acceptsStream(accept: string | undefined): boolean {
  return accept !== undefined && /\btext\/event-stream\b(?!\s*;\s*q=0(\.0*)?(\s|,|$))/.test(accept);
}

/** One result as the graphql-sse protocol writes it. */
export function nextEvent(data: string, id?: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: next\ndata: ${data}\n\n`;
}

/** What says that no result follows. */
export const completeEvent = 'event: complete\ndata:\n\n';

/**
 * Writes results as server-sent events (graphql-sse, a connection for each operation). The next result is asked for only
 * when the client has read the one before, so that nothing piles up; a client that does not read is left.
 */
export async function writeStream(
  response: ServerResponse,
  items: AsyncIterable<StreamItem<string>>,
  { headers, signal, heartbeatMs = 15_000, drainMs = 30_000 }: StreamOptions,
): Promise<StreamEnd> {
  response.writeHead(200, { ...headers, 'content-type': `${streamType}; charset=utf-8`, 'cache-control': 'no-store' });
  response.write(':\n\n');
  const heart = setInterval(() => response.writableLength === 0 && response.write(':\n\n'), heartbeatMs);
  try {
    for await (const { id, result } of items) {
      if (response.destroyed) return 'client-left';
      if (signal.aborted) return 'interrupted';
      const text = result === undefined ? `id: ${id}\n\n` : nextEvent(result, id);
      if (!response.write(text) && !(await drained(response, drainMs, signal))) {
        return response.destroyed ? 'client-left' : signal.aborted ? 'interrupted' : 'too-slow';
      }
    }
    if (response.destroyed) return 'client-left';
    if (signal.aborted) return 'interrupted';
    response.write(completeEvent);
    return 'complete';
  } catch {
    return 'failed';
  } finally {
    clearInterval(heart);
    response.end();
    if (signal.aborted || response.writableNeedDrain) response.destroy();
  }
}

/** Waits until the client has read what was sent. @returns false when it does not in time */
async function drained(response: ServerResponse, ms: number, signal: AbortSignal): Promise<boolean> {
  let settle: () => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve) => {
      settle = resolve;
      response.once('drain', settle).once('close', settle);
      signal.addEventListener('abort', settle, { once: true });
      timer = setTimeout(settle, ms);
    });
    return !response.writableNeedDrain && !response.destroyed && !signal.aborted;
  } finally {
    clearTimeout(timer);
    response.off('drain', settle).off('close', settle);
    signal.removeEventListener('abort', settle);
  }
}
