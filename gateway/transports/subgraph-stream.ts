import { Pool } from 'undici';
import { readStream, type StreamItem, streamType } from '../../common/live';
import { isJsonType, parseAnswer } from './answer';
import { type SubgraphFetch, SubgraphFailure } from './transport';

/** How streams of one subgraph are received. */
export interface SubgraphStreamOptions {
  readonly url: URL;
  /** Milliseconds until the stream must have begun. */
  readonly deadlineMs: number;
  readonly headers: (fetch: SubgraphFetch, body: string) => Record<string, string>;
}

/** Milliseconds without a sign of life after which a stream counts as lost; subgraphs give one every fifteen seconds. */
const silenceMs = 45_000;

/** Receives subscriptions over connections of their own, so that they leave those of the fetches alone. */
export class SubgraphStreams {
  private pool: Pool | undefined;

  constructor(private readonly options: SubgraphStreamOptions) {}

  /**
   * Results as they come.
   * @throws SubgraphFailure when the stream cannot be had or breaks off
   */
  async *subscribe(fetch: SubgraphFetch, body: string, signal: AbortSignal): AsyncGenerator<StreamItem> {
    const { url, deadlineMs, headers } = this.options;
    this.pool ??= new Pool(url.origin, { pipelining: 1, bodyTimeout: silenceMs, connect: { timeout: deadlineMs } });
    try {
      const { body: content, headers: given } = await this.pool.request({
        path: `${url.pathname}${url.search}`,
        method: 'POST',
        headers: { ...headers(fetch, body), accept: `${streamType}, application/json`, ...resumeFrom(fetch) },
        body,
        headersTimeout: deadlineMs,
        signal,
      });
      const type = String(given['content-type'] ?? '');
      if (isJsonType(type)) return yield { result: parseAnswer(await content.text()) };
      if (!type.startsWith(streamType)) throw new SubgraphFailure('not-graphql');
      for await (const { id, result } of readStream(content))
        yield { id, result: result === undefined ? undefined : parseAnswer(result) };
    } catch (cause) {
      if (signal.aborted) return;
      throw cause instanceof SubgraphFailure ? cause : new SubgraphFailure('unreachable', { cause });
    }
  }

  async close(): Promise<void> {
    await this.pool?.destroy();
  }
}

/** For subgraphs to whom calls are not signed. */
function resumeFrom({ request: { lastEventId } }: SubgraphFetch): Record<string, string> {
  return lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
}
