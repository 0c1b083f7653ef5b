import type { Knex } from 'knex';

/** What happens to a statement: nothing, the connection breaks before it is sent, or after it had its effect. */
export type Fault = 'NONE' | 'BEFORE' | 'AFTER';

/** The part of a connection of the driver that a broken line needs. */
interface Connection {
  query(config: unknown, callback?: (error: Error | null, result?: unknown) => void): unknown;
  readonly connection: { readonly stream: { destroy(): void } };
}

/**
 * Breaks the connections of a pool between and after statements, as a lost network or a killed process would: before a
 * statement reaches the server, or after it was carried out and before anyone learns of it, `commit` included.
 * @param next decides for each statement
 */
export function breakConnections(db: Knex, next: () => Fault): void {
  const pool = (
    db.client as { pool: { on(event: 'createSuccess', tell: (id: number, made: Connection) => void): void } }
  ).pool;
  pool.on('createSuccess', (_, connection) => {
    const query = connection.query.bind(connection);
    connection.query = (config, callback) => {
      if (callback === undefined) return query(config);
      const fault = next();
      if (fault === 'BEFORE') return broken(connection, callback);
      return query(config, (error, result) => {
        if (fault === 'AFTER' && error === null) broken(connection, callback);
        else callback(error, result);
      });
    };
  });
}

function broken({ connection }: Connection, callback: (error: Error) => void): void {
  connection.stream.destroy();
  setImmediate(() => callback(new Error('the line is broken')));
}
