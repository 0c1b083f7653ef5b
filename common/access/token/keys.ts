import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { type Clock, systemClock } from '../../clock';
import { chunksOf } from '../../http/chunks';

/** The issuer's keys cannot be had, so that no token can be judged: a fault of ours, not of the token. */
export class KeysUnavailable extends Error {}

/** How the keys of an issuer are fetched. */
export interface RemoteKeysOptions {
  /** Milliseconds that one fetch may take; 3 s unless given. */
  readonly timeoutMs?: number;
  /** Milliseconds after which the keys are fetched again; 10 minutes unless given. */
  readonly maximumAgeMs?: number;
  /** Milliseconds for which fetched keys still count when no newer ones can be had; a day unless given. */
  readonly maximumStaleMs?: number;
  /** Milliseconds between two fetches, so that tokens with invented keys cannot cause more; 30 s unless given. */
  readonly cooldownMs?: number;
  readonly clock?: Pick<Clock, 'now'>;
}

const defaults = { timeoutMs: 3000, maximumAgeMs: 600_000, maximumStaleMs: 86_400_000, cooldownMs: 30_000 };
const maximumBytes = 256 * 1024;

/**
 * Keys published at an address (JWKS). A token of an unknown key makes us look again: issuers change keys. When the issuer
 * does not answer, the keys that we have go on counting for a day.
 */
export function remoteKeys(url: URL, options: RemoteKeysOptions = {}): JWTVerifyGetKey {
  const source = new RemoteKeys(url, options);
  return async (header, token) => {
    const keys = await source.current();
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      return (await source.newer())(header, token);
    }
  };
}

class RemoteKeys {
  private keys: JWTVerifyGetKey | undefined;
  private fetchedAt = -Infinity;
  private triedAt = -Infinity;
  private pending: Promise<void> | undefined;
  private readonly limits: typeof defaults;
  private readonly clock: Pick<Clock, 'now'>;

  constructor(
    private readonly url: URL,
    { clock = systemClock, ...options }: RemoteKeysOptions,
  ) {
    this.limits = { ...defaults, ...options };
    this.clock = clock;
  }

  /** The keys as they are known; old ones are renewed in the background. */
  async current(): Promise<JWTVerifyGetKey> {
    const age = this.clock.now().getTime() - this.fetchedAt;
    if (!this.keys || age > this.limits.maximumStaleMs) await this.refresh();
    else if (age > this.limits.maximumAgeMs && this.mayTry()) this.refresh().catch(() => undefined);
    return this.known();
  }

  /** The keys fetched again, unless that was done a moment ago. */
  async newer(): Promise<JWTVerifyGetKey> {
    if (this.pending || this.mayTry()) await this.refresh();
    return this.known();
  }

  private known(): JWTVerifyGetKey {
    if (!this.keys) throw new KeysUnavailable('The keys of the issuer cannot be had');
    return this.keys;
  }

  private mayTry(): boolean {
    return this.clock.now().getTime() - this.triedAt >= this.limits.cooldownMs;
  }

  /** One fetch, shared by all who wait for it. */
  private refresh(): Promise<void> {
    this.pending ??= this.load().finally(() => {
      this.pending = undefined;
    });
    return this.pending;
  }

  private async load(): Promise<void> {
    this.triedAt = this.clock.now().getTime();
    try {
      this.keys = createLocalJWKSet(await fetchKeys(this.url, this.limits.timeoutMs));
      this.fetchedAt = this.triedAt;
    } catch (cause) {
      throw new KeysUnavailable('The keys of the issuer cannot be had', { cause });
    }
  }
}

/** The key set at an address, within limits of time and size. */
async function fetchKeys(url: URL, timeoutMs: number): Promise<JSONWebKeySet> {
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, { signal, redirect: 'error', headers: { accept: 'application/json' } });
  if (response.status !== 200) throw new Error(`status ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(response)) {
    size += chunk.length;
    if (size > maximumBytes) throw new Error('more than a key set');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as JSONWebKeySet;
}
