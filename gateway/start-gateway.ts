import { healthRoutes, type Probe } from '../common/http/health';
import { listen } from '../common/http/listen';
import { router, type Routes } from '../common/http/routes';
import type { StreamLimits, StreamTimes } from '../common/live';
import { createLogger, type Logger } from '../common/log';
import type { GatewayAccess } from './access';
import type { Documents } from './documents/documents';
import type { PlannerName } from './engine/plan/planner';
import { dashboardRoutes } from './dashboard/routes';
import { explorerRoutes } from './explorer/routes';
import type { Budgets } from './limits/budgets/budgets';
import type { GatewayLimits } from './limits/gateway-limits';
import { type Generation, startGeneration } from './generation';
import { statisticsRoutes } from './statistics/routes';
import type { TransportOptions } from './transports/transports';
import type { GatewayWatching } from './watching/watching';

/** The engines: our own, and Apollo's executor in Apollo Server. */
export const engineNames = ['compiled', 'apollo'] as const;

export type EngineName = (typeof engineNames)[number];

/** How a gateway is to run. */
export interface GatewayOptions extends TransportOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host?: string | undefined;
  /** A Federation 2 supergraph, as composition writes it. */
  readonly supergraphSdl: string;
  /** `none` serves any supergraph as it is: no log-in, no scalars of ours, errors as the subgraphs word them. */
  readonly access: GatewayAccess | 'none';
  /** Routes of the development issuer; with them come the explorer and introspection. */
  readonly development?: Routes | undefined;
  /** What the gateway cannot do without, such as the database. */
  readonly readiness?: Readonly<Record<string, Probe>> | undefined;
  readonly limits?: Partial<GatewayLimits> | undefined;
  /** Which documents may be executed; any that is sent along when absent. */
  readonly documents?: Documents | undefined;
  /** What askers may use up; nobody's requests are counted when absent. The caller ends it. */
  readonly budgets?: Budgets | undefined;
  /** `compiled` unless told otherwise. */
  readonly engine?: EngineName | undefined;
  /** Planner of the compiled engine: the native one where it runs, unless one is named. */
  readonly planner?: PlannerName | undefined;
  /** Whether the compiled engine makes one request of the fetches of a level to one subgraph; it does unless told otherwise. */
  readonly coalescesFetches?: boolean | undefined;
  /** Milliseconds that readiness waits for a subgraph that has never been up; 20 s unless given. */
  readonly patienceMs?: number | undefined;
  /** How many streams of live updates it holds at once, and how long. */
  readonly streams?: StreamLimits | undefined;
  readonly streamTimes?: StreamTimes | undefined;
  /** How it is watched; absent: not at all. */
  readonly watching?: GatewayWatching | undefined;
  readonly log?: Logger | undefined;
}

/** A gateway that serves. */
export interface RunningGateway {
  /** Address without a path. */
  readonly url: string;
  /**
   * Serves another supergraph from the next request on; requests under way end on the one they began with.
   * @throws when it cannot be read; the old one is served on.
   */
  reload(supergraphSdl: string): Promise<void>;
  /** Lets requests under way finish, then ends. */
  stop(): Promise<void>;
}

/**
 * Starts the gateway. It needs no subgraph to be up: the supergraph is what it was given.
 * @throws when the supergraph cannot be read or the port cannot be had.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { development, log = createLogger() } = options;
  let current = await startGeneration(options, options.supergraphSdl, log);
  let handler = handlerOf(current);
  const http = await listen((request, response) => handler(request, response), options);

  let stopped: Promise<void> | undefined;

  /** Lets requests under way finish. */
  async function end(): Promise<void> {
    void current.endStreams();
    await http.stop();
    await current.stop();
  }

  /** All routes over one generation. */
  function handlerOf({ routes, transports }: Generation) {
    const { access } = options;
    return router({
      ...routes,
      ...(access !== 'none' && {
        ...statisticsRoutes({ authentication: access, url: () => http.url, log }),
        ...dashboardRoutes(development !== undefined),
      }),
      ...healthRoutesOf(options, transports.all),
      ...(development && { ...explorerRoutes(), ...development }),
    });
  }

  return {
    url: http.url,
    async reload(supergraphSdl) {
      const previous = current;
      current = await startGeneration(options, supergraphSdl, log);
      handler = handlerOf(current);
      void previous.stop().catch((err: unknown) => log.warn({ err }, 'the previous supergraph did not end well'));
    },
    stop: () => (stopped ??= end()),
  };
}

/** Health of what was started. */
function healthRoutesOf(options: GatewayOptions, transports: Generation['transports']['all']): Routes {
  const started = performance.now();
  return healthRoutes({
    subgraphs: Object.fromEntries([...transports].map(([name, transport]) => [name, () => transport.isUp()])),
    needs: options.readiness ?? {},
    patienceMs: options.patienceMs ?? 20_000,
    uptimeMs: () => performance.now() - started,
  });
}
