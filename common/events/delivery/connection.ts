import type { Knex } from 'knex';
import { Client, Pool, type ClientConfig } from 'pg';

/** How a pool of knex reaches its database, for the connections that knex cannot give: those that listen and those of the queue. */
function settingsOf(db: Knex): ClientConfig {
  return (db.client as { readonly connectionSettings: ClientConfig }).connectionSettings;
}

/** A connection of its own to the database of a pool. */
export function ownConnection(db: Knex, applicationName: string): Client {
  return new Client(named(db, applicationName));
}

/** A pool of the driver's own on the database of a pool. */
export function ownPool(db: Knex, applicationName: string, max: number): Pool {
  return new Pool({ ...named(db, applicationName), max });
}

/** The password is not enumerable in the settings of knex: it is carried over by name. */
function named(db: Knex, applicationName: string): ClientConfig {
  const settings = settingsOf(db);
  return { ...settings, password: settings.password, application_name: applicationName };
}

/** The database behind a pool; pools with the same answer may share a queue and a listener. */
export async function databaseIdentity(db: Knex): Promise<string> {
  const { rows } = await db.raw<{ rows: { identity: string }[] }>(
    `select system_identifier || '/' || current_database() as identity from pg_control_system()`,
  );
  return rows[0]!.identity;
}

/** The schema that a pool works in. */
export async function schemaOf(db: Knex): Promise<string> {
  const { rows } = await db.raw<{ rows: { schema: string }[] }>('select current_schema() as schema');
  return rows[0]!.schema;
}
