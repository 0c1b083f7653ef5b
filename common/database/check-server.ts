import { connect } from './connect';
import { PostgresUnavailable } from './postgres/unavailable';

/** Oldest version that the migrations are written for, as `server_version_num` counts. */
const oldestVersion = 150_000;

/**
 * Makes sure that a given server can hold the graph: it answers, is PostgreSQL 15 or newer, and lets us make schemas.
 * @throws PostgresUnavailable saying what is wrong; never with the address, which holds a password.
 */
export async function checkServer(url: string): Promise<void> {
  const db = connect({ url, schema: 'public', poolMax: 2, applicationName: 'fund check' });
  try {
    const { rows } = await db.raw(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
              has_database_privilege(current_database(), 'create') as "mayCreate"`,
    );
    const { number, version, mayCreate } = rows[0];
    if (number < oldestVersion) refuse(`it is PostgreSQL ${version}, and 15 or newer is needed`);
    if (!mayCreate) refuse('its user may not create schemas (grant create on database)');
  } catch (error) {
    if (error instanceof PostgresUnavailable) throw error;
    refuse(reasonOf(error));
  } finally {
    await db.destroy();
  }
}

function refuse(reason: string): never {
  throw new PostgresUnavailable(`The database that DATABASE_URL names cannot be used: ${reason}.`);
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOENT: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  ETIMEDOUT: 'its host does not answer',
  '28P01': 'the password is wrong',
  '28000': 'the server does not let this user in',
  '3D000': 'there is no database of that name',
  '53300': 'it has no connection left',
};

/** Why connecting failed, in words of our own: the library's may repeat the address. */
function reasonOf(error: unknown): string {
  const { code = '' } = error as { code?: string };
  return reasons[code] ?? (code ? `the error is ${code}` : 'it is no address of a PostgreSQL database that answers');
}
