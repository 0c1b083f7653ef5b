import type { GraphQLSchema } from 'graphql';
import type { SigningKeys } from '../../common/subgraph/calls';
import { believed } from './believed';
import { httpTransport } from './http';
import { type PooledTransport, pooledHttpTransport } from './pooled-http';
import type { ResilienceOptions } from './resilience/guarded-calls';
import { shapeChecked } from './shape';
import { signedHeaders } from './signed-headers';
import { timed } from './timed';
import { defaultDeadlineMs, type SubgraphTransport } from './transport';

/** How subgraphs are reached. */
export interface TransportOptions {
  /** Ways to subgraphs by name; a subgraph without one is reached over HTTP. */
  readonly transports?: Readonly<Record<string, SubgraphTransport>> | undefined;
  /** Addresses of subgraphs by name, in place of the routing URLs of the supergraph. */
  readonly urls?: Readonly<Record<string, string>> | undefined;
  /** `none` leaves answers as they come. */
  readonly access: unknown;
  /** Milliseconds that a subgraph may take for one fetch. */
  readonly deadlineMs?: number | undefined;
  /** Bytes of a subgraph's answer. */
  readonly maximumBytes?: number | undefined;
  /** Breaker, bulkhead and retries over HTTP; the usual ones unless given. */
  readonly resilience?: ResilienceOptions | undefined;
  /** Keys by which calls over HTTP are signed; without them the client's token goes along. */
  readonly signingKeys?: SigningKeys | undefined;
  /** Whether identical reads of one subject at the same time share one request over HTTP. */
  readonly sharesReads?: boolean | undefined;
}

/** The ways to the subgraphs of one supergraph. */
export class Transports {
  /** By name of the subgraph, for the health page. */
  readonly all = new Map<string, SubgraphTransport>();
  private readonly pools: PooledTransport[] = [];

  /** How often reads that were the same shared one request. */
  readonly reads = {
    of: (key: 'hits' | 'misses' | 'count') => this.pools.reduce((sum, { reads }) => sum + reads[key], 0),
    get hits(): number {
      return this.of('hits');
    },
    get misses(): number {
      return this.of('misses');
    },
    get count(): number {
      return this.of('count');
    },
  };

  constructor(private readonly options: TransportOptions) {}

  /** For the compiled engine: a pool of connections; the engine itself minds the shape of answers. */
  pooled(name: string, routingUrl: string | undefined): SubgraphTransport {
    return this.keep(name, () => {
      const { deadlineMs, maximumBytes, sharesReads, resilience = {} } = this.options;
      const settings = { deadlineMs, maximumBytes, sharesReads, resilience, headers: this.headers(name) };
      const pool = pooledHttpTransport(this.address(name, routingUrl), settings);
      this.pools.push(pool);
      return this.options.access === 'none' ? pool : believed(pool);
    });
  }

  /** For an executor that gives up an answer over a wrong shape: such answers do not reach it. */
  checked(name: string, routingUrl: string | undefined, schema: () => GraphQLSchema): SubgraphTransport {
    return this.keep(name, () => {
      const { access, deadlineMs, maximumBytes } = this.options;
      const settings = { deadlineMs, maximumBytes, headers: this.headers(name) };
      const plain = httpTransport(this.address(name, routingUrl), settings);
      return access === 'none' ? plain : shapeChecked(believed(plain), schema);
    });
  }

  /** Closes connections, once the requests on them are done. */
  async close(): Promise<void> {
    await Promise.all(this.pools.map((pool) => pool.close()));
  }

  /** Signed headers where there is a key; undefined where the plain ones do. */
  private headers(subgraph: string) {
    const { signingKeys: keys, deadlineMs = defaultDeadlineMs } = this.options;
    return keys && signedHeaders({ keys, subgraph, deadlineMs });
  }

  private keep(name: string, overHttp: () => SubgraphTransport): SubgraphTransport {
    const given = this.options.transports?.[name];
    const transport = given ? timed(given, this.options.deadlineMs) : overHttp();
    this.all.set(name, transport);
    return transport;
  }

  private address(name: string, routingUrl: string | undefined): string {
    return this.options.urls?.[name] ?? routingUrl ?? '';
  }
}
