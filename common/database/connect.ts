import knex, { type Knex } from 'knex';
import type { Client } from 'pg';
import { deadlineClient } from './deadline-client';
import { typeParsers } from './types';

/** How to connect. */
export interface ConnectOptions {
  /** Address of the database, such as `postgres://user:password@host:5432/fund`. */
  readonly url: string;
  /** Schema that unqualified table names stand for. Extensions are found in `public`, which comes after it. */
  readonly schema: string;
  /** Connections at most; 10 unless given, never below 2, since migrating needs one to hold a lock. */
  readonly poolMax?: number | undefined;
  /** Name that the database server shows for these connections. */
  readonly applicationName?: string | undefined;
  /** Milliseconds after which the server gives a statement up, unless a deadline is nearer; 30 s unless given, 0 for never. */
  readonly statementTimeoutMs?: number | undefined;
}

/**
 * A pool of connections to one schema. Values come as the kernel holds them: bigint as a number (an error beyond what is
 * exact), date as `YYYY-MM-DD`, numeric as text, timestamptz as Date. Nothing is connected until the first statement.
 */
export function connect(options: ConnectOptions): Knex {
  const { url, schema, poolMax = 10, applicationName = `fund ${schema}`, statementTimeoutMs = 30_000 } = options;
  return knex({
    client: deadlineClient(statementTimeoutMs),
    connection: {
      connectionString: url,
      application_name: applicationName,
      types: typeParsers,
    } as Knex.PgConnectionConfig,
    pool: { min: 0, max: Math.max(2, poolMax), afterCreate: prepareWith(settingsOf(options)) },
    acquireConnectionTimeout:
      statementTimeoutMs === 0 ? patience.ofRuns : Math.max(statementTimeoutMs, patience.ofRequests),
    log: silent,
  });
}

/**
 * Milliseconds to wait for a connection: on a machine that is far too busy a first start must become slow, not fail. A run
 * without an end to its statements waits longer.
 */
const patience = { ofRequests: 10_000, ofRuns: 300_000 } as const;

/** What goes wrong is thrown to the caller; knex would print it too, addresses included. */
const silent: Knex.Logger = {
  warn: () => undefined,
  error: () => undefined,
  deprecate: () => undefined,
  debug: () => undefined,
};

/** Statements that every new connection runs, in one round trip; poolers between us and the server accept them too. */
function settingsOf({ schema, statementTimeoutMs = 30_000 }: ConnectOptions): string {
  return `set search_path to ${quoteIdentifier(schema)}, public; set timezone to 'UTC'; set statement_timeout to ${Number(statementTimeoutMs)}`;
}

/** A name of the database as it stands in a statement. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function prepareWith(settings: string) {
  return (client: Client, done: (error: Error | null, client: Client) => void): void => {
    client.query(settings, (error) => done(error, client));
  };
}

/** Whether the database answers within a second; never throws, and tells nothing about why not. */
export async function isUp(db: Knex): Promise<boolean> {
  try {
    await db.raw('select 1').timeout(1_000, { cancel: false });
    return true;
  } catch {
    return false;
  }
}
