import PostgresClient from 'knex/lib/dialects/postgres/index.js';
import type { Client } from 'pg';
import { statementTimeout } from './deadline';

/** A statement as knex hands it to its client. */
interface Statement {
  readonly sql: string;
}

/** The time that the statements of a connection have; the usual one when it is not there. */
const settings = new WeakMap<Client, number>();

/** A setting that is equal to none. */
const unknown = Number.NaN;

const ends = /^\s*(commit|rollback|release)\b/i;
const rollsBack = /^\s*rollback\b/i;

/**
 * knex's client for PostgreSQL that gives each statement the time that the work around it has left. The setting stays with
 * the connection and is changed only when it differs, so that most statements cost nothing more.
 * @param usual milliseconds of the pool's statements, 0 for never
 */
export function deadlineClient(usual: number) {
  return class DeadlineClient extends PostgresClient {
    override async _query(connection: Client, statement: Statement): Promise<unknown> {
      if (!ends.test(statement.sql)) await adjust(connection, usual);
      const pending = super._query(connection, statement);
      // A transaction that is rolled back takes the setting back with it.
      if (rollsBack.test(statement.sql)) settings.set(connection, unknown);
      return pending;
    }
  };
}

/** Changes the setting of a connection when it is not what it must be. */
async function adjust(connection: Client, usual: number): Promise<void> {
  const wanted = statementTimeout(usual);
  if ((settings.get(connection) ?? usual) === wanted) return;
  try {
    await connection.query(`set statement_timeout to ${wanted}`);
    settings.set(connection, wanted);
  } catch {
    // The transaction has failed before, or the connection is lost: the statement itself will say so.
    settings.set(connection, unknown);
  }
}
