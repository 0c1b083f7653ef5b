/** The dialect that knex itself uses for PostgreSQL; knex has no types for it. */
declare module 'knex/lib/dialects/postgres/index.js' {
  import { Knex } from 'knex';

  class PostgresClient extends Knex.Client {
    _query(connection: unknown, statement: unknown): Promise<unknown>;
  }
  export = PostgresClient;
}
