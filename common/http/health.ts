import { respondJson } from './respond';
import type { Routes } from './routes';

/** Answers whether something that a server needs would serve it now; never rejects. */
export type Probe = () => Promise<boolean>;

/** What readiness depends on. */
export interface HealthOptions {
  /** The subgraphs by name. */
  readonly subgraphs: Readonly<Record<string, Probe>>;
  /** What the server cannot do without, such as the database; empty when there is nothing. */
  readonly needs: Readonly<Record<string, Probe>>;
  /** Milliseconds after which the gateway serves although a subgraph has never been up. */
  readonly patienceMs: number;
  /** Milliseconds since the server started. */
  readonly uptimeMs: () => number;
}

/** State of one part on the health page. */
type State = 'up' | 'down';

/**
 * `GET /health/live`: the process answers. `GET /health/ready`: 200 when requests may come, else 503. The gateway waits for
 * every subgraph to be up once, but not for ever: after that the loss of one leaves it ready and `degraded`, because the
 * others still serve. The loss of all of them, or of something needed, makes it not ready.
 */
export function healthRoutes(options: HealthOptions): Routes {
  const seen = new Set<string>();
  return {
    'GET /health/live': (_request, response) => respondJson(response, 200, { status: 'live' }),
    'GET /health/ready': async (_request, response) => {
      const [subgraphs, needs] = await Promise.all([probe(options.subgraphs), probe(options.needs)]);
      const up = Object.keys(subgraphs).filter((name) => subgraphs[name] === 'up');
      up.forEach((name) => seen.add(name));
      const hasAll = up.length === Object.keys(subgraphs).length;
      const isWarm = seen.size === Object.keys(subgraphs).length || options.uptimeMs() > options.patienceMs;
      const isReady = isWarm && up.length > 0 && Object.values(needs).every((state) => state === 'up');
      const status = isReady ? (hasAll ? 'ready' : 'degraded') : 'not ready';
      respondJson(response, isReady ? 200 : 503, { status, subgraphs, ...needs });
    },
  };
}

/** Asks every part at once. */
async function probe(probes: Readonly<Record<string, Probe>>): Promise<Record<string, State>> {
  const states = await Promise.all(
    Object.entries(probes).map(async ([name, isUp]): Promise<[string, State]> => [
      name,
      (await isUp()) ? 'up' : 'down',
    ]),
  );
  return Object.fromEntries(states);
}
