import type { Knex } from 'knex';
import { Gauge, Histogram, type Registry } from 'prom-client';
import { eventBacklog } from '../events';
import { unreadEvents } from '../events/operate/unread';
import type { SubgraphModule } from '../subgraph/module';
import { onStatements } from './statements';

/** A subgraph whose database is looked at. */
export interface WatchedDatabase {
  readonly module: Pick<SubgraphModule, 'name' | 'consumers'>;
  readonly db: Knex;
  /** Pools of the subgraphs whose events it listens to. */
  readonly publishers: Readonly<Partial<Record<string, Knex>>>;
}

/** Pool of connections as knex holds it. */
interface Pool {
  numUsed(): number;
  numFree(): number;
  numPendingAcquires(): number;
  readonly max: number;
}

/** Seconds that statements take, from half a millisecond to half a minute. */
const statementBuckets = [0.0005, 0.002, 0.005, 0.02, 0.05, 0.2, 0.5, 2, 5, 30];

/** Figures about the databases of the subgraphs that run in this process: pools, statements, events. */
export function databaseMetrics(registry: Registry, databases: readonly WatchedDatabase[]): void {
  poolGauges(registry, databases);
  statementDurations(registry, databases);
  eventGauges(registry, databases);
}

function poolGauges(registry: Registry, databases: readonly WatchedDatabase[]): void {
  const registers = [registry];
  new Gauge({
    name: 'graph_database_connections',
    help: 'Connections of the pool: used, free, or waiting (requests that wait for one).',
    labelNames: ['subgraph', 'state'],
    registers,
    collect() {
      for (const { module, db } of databases) {
        const pool = (db.client as { readonly pool?: Pool }).pool;
        this.set({ subgraph: module.name, state: 'used' }, pool?.numUsed() ?? 0);
        this.set({ subgraph: module.name, state: 'free' }, pool?.numFree() ?? 0);
        this.set({ subgraph: module.name, state: 'waiting' }, pool?.numPendingAcquires() ?? 0);
      }
    },
  });
  new Gauge({
    name: 'graph_database_connections_max',
    help: 'Connections that the pool may hold.',
    labelNames: ['subgraph'],
    registers,
    collect() {
      for (const { module, db } of databases) {
        this.set({ subgraph: module.name }, (db.client as { readonly pool?: Pool }).pool?.max ?? 0);
      }
    },
  });
}

function statementDurations(registry: Registry, databases: readonly WatchedDatabase[]): void {
  const durations = new Histogram({
    name: 'graph_database_statement_duration_seconds',
    help: 'Time of SQL statements, by whether they succeeded.',
    labelNames: ['subgraph', 'outcome'],
    buckets: statementBuckets,
    registers: [registry],
  });
  for (const { module, db } of databases) {
    onStatements(db, () => {
      const started = performance.now();
      return (failed) => {
        const labels = { subgraph: module.name, outcome: failed ? 'failed' : 'ok' };
        durations.observe(labels, (performance.now() - started) / 1000);
      };
    });
  }
}

function eventGauges(registry: Registry, databases: readonly WatchedDatabase[]): void {
  // The figures of one reading come from one look, whichever of them is asked for first.
  let looking: Promise<void> | undefined;
  const collect = (): Promise<void> => {
    looking ??= look().finally(() => (looking = undefined));
    return looking;
  };
  const gauge = (name: string, help: string, label?: string) =>
    new Gauge({ name, help, labelNames: ['subgraph', ...(label ? [label] : [])], registers: [registry], collect });
  const unread = gauge(
    'graph_events_unread',
    'Events in the outbox of a publisher that did not reach the subgraph.',
    'publisher',
  );
  const unreadAge = gauge(
    'graph_events_unread_oldest_seconds',
    'Seconds since the oldest of them was published.',
    'publisher',
  );
  const open = gauge(
    'graph_events_open',
    'Events in the inbox by state: PENDING, WAITING (failed, tried again) or DEAD (waits for an operator).',
    'state',
  );
  const openAge = gauge(
    'graph_events_open_oldest_seconds',
    'Seconds since the oldest open event arrived; 0 when there is none.',
  );

  /** Looks into every database; one that does not answer keeps its last figures. */
  async function look(): Promise<void> {
    await Promise.all(databases.map((one) => lookInto(one).catch(() => undefined)));
  }

  async function lookInto({ module, db, publishers }: WatchedDatabase): Promise<void> {
    const subgraph = module.name;
    for (const { publisher, count, oldestSeconds } of await unreadEvents({ module, db, publishers })) {
      unread.set({ subgraph, publisher }, count);
      unreadAge.set({ subgraph, publisher }, oldestSeconds);
    }
    const backlog = await eventBacklog(db);
    const sum = (key: 'pending' | 'waiting' | 'dead') => backlog.reduce((all, one) => all + one[key], 0);
    open.set({ subgraph, state: 'PENDING' }, sum('pending'));
    open.set({ subgraph, state: 'WAITING' }, sum('waiting'));
    open.set({ subgraph, state: 'DEAD' }, sum('dead'));
    openAge.set({ subgraph }, Math.max(0, ...backlog.map(({ oldestSeconds }) => oldestSeconds ?? 0)));
  }
}
