import { Client } from 'pg';
import { PostgresUnavailable } from './unavailable';

/** The database that everything stands in, and the role that owns it, as on a server that somebody else runs. */
const applicationName = 'fund';

/** Held shared by every process that uses the server, and exclusively by the one that ends it. */
const membershipLock = 7_203_914;

/** Held while the role and the database are made. */
const preparationLock = 7_203_915;

/** This process's part in a running server. */
export interface Membership {
  /** Nobody else used the server when we came, so that it is ours to end. */
  readonly isFirst: boolean;
  readonly version: string;
  /** Whether a crash of the machine loses nothing that was committed. */
  readonly isDurable: boolean;
  /** Leaves; true when nobody else is left and nobody new is let in, so that the server must now be ended. */
  leave(): Promise<boolean>;
  /** Leaves without a thought for the server. */
  disconnect(): Promise<void>;
}

/** How a server is reached. */
export interface ServerAddress {
  readonly port: number;
  readonly password: string;
  /** Folder of its socket; undefined when it has none. */
  readonly socket: string | undefined;
}

/** Address of the application's database. */
export function applicationUrl({ port, password, socket }: ServerAddress): string {
  const address = `postgres://${applicationName}:${password}@127.0.0.1:${port}/${applicationName}`;
  return socket ? `${address}?host=${encodeURIComponent(socket)}` : address;
}

/**
 * Becomes a user of the server: a connection of our own holds a shared lock that vanishes with this process, however it
 * ends, so that no list of users can be out of date.
 * @returns undefined when the server does not take connections now, because it is starting or ending.
 * @throws PostgresUnavailable when the server does not accept the password.
 */
export async function joinServer(address: ServerAddress): Promise<Membership | undefined> {
  try {
    return await join(await connected(address, applicationName));
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '28P01')
      throw new PostgresUnavailable('The server does not accept the password kept beside its files.');
    if (code !== '3D000') return passing(error);
  }
  await prepare(address);
  return joinServer(address);
}

/** A connection of the server's administrator. */
async function connected({ port, password, socket }: ServerAddress, database: string): Promise<Client> {
  const client = new Client({ host: socket ?? '127.0.0.1', port, user: 'postgres', password, database });
  // A server that ends cuts this connection; that is no error of ours.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Errors of a server that is on its way up or down; any other is thrown. */
function passing(error: unknown): undefined {
  const { code = '' } = error as { code?: string };
  const isPassing = /^(57P0\d|53300|ENOENT|ECONNREFUSED|ECONNRESET|EPIPE)$/.test(code);
  if (isPassing || (error as Error).message.startsWith('Connection terminated')) return undefined;
  throw error;
}

async function join(client: Client): Promise<Membership | undefined> {
  const { rows } = await client.query<{ joined: boolean; others: string; version: string; fsync: string }>(
    `select pg_try_advisory_lock_shared(${membershipLock}) as joined,
            (select count(*) from pg_locks where locktype = 'advisory' and objid = ${membershipLock}
              and pid <> pg_backend_pid()) as others,
            current_setting('server_version') as version, current_setting('fsync') as fsync`,
  );
  const [state] = rows;
  if (!state?.joined) {
    await client.end();
    return undefined;
  }
  keepProcess(client, false);
  return {
    isFirst: state.others === '0',
    version: state.version.split(' ')[0] ?? state.version,
    isDurable: state.fsync === 'on',
    leave: () => leave(client),
    disconnect: () => client.end(),
  };
}

/**
 * Makes the role of the application, which is no superuser, and gives it the empty database that every new server has.
 * Renaming that one takes no time, while making another would copy several megabytes.
 */
async function prepare(address: ServerAddress): Promise<void> {
  const client = await connected(address, 'template1');
  try {
    await client.query(`select pg_advisory_lock(${preparationLock})`);
    const { rows } = await client.query('select datname from pg_database');
    if (rows.some(({ datname }) => datname === applicationName)) return;
    const secret = client.escapeLiteral(address.password);
    await client.query(
      `create role ${applicationName} login createdb createrole password ${secret};
       alter database postgres owner to ${applicationName};
       alter database postgres rename to ${applicationName}`,
    );
  } finally {
    await client.end();
  }
}

async function leave(client: Client): Promise<boolean> {
  keepProcess(client, true);
  try {
    await client.query(`select pg_advisory_unlock_shared(${membershipLock})`);
    const { rows } = await client.query(`select pg_try_advisory_lock(${membershipLock}) as "isLast"`);
    if (!rows[0].isLast) await client.end();
    return rows[0].isLast;
  } catch {
    // The connection was lost, and with it our lock: the server is ending or has ended.
    return true;
  }
}

/** Whether the open connection keeps this process from ending by itself; the type of the library lacks both methods. */
function keepProcess(client: Client, isKept: boolean): void {
  const { ref, unref } = client as Client & { ref(): void; unref(): void };
  (isKept ? ref : unref).call(client);
}
