import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { PostgresUnavailable, removePostgres, startPostgres } from '../../../../common/database';
import { findBinaries, placesHere, type PostgresBinaries } from '../../../../common/database/postgres/binaries';
import { clusterPaths, createCluster } from '../../../../common/database/postgres/cluster';
import { serverUser } from '../../../../common/database/postgres/server-user';
import { killPrograms, newDirectory, query, serverProcess, useServer } from './program';

// Programs and servers are started and ended; a busy machine takes its time.
jest.setTimeout(120_000);

/** A data directory whose server was started and stopped once; copies of it save the time of making the files. */
let original: string;
let dataDirectory: string;
beforeAll(async () => {
  original = newDirectory();
  await (await start(original)).stop();
});
beforeEach(() => {
  dataDirectory = newDirectory();
  execFileSync('cp', ['-a', join(original, 'postgres'), dataDirectory]);
});
afterEach(async () => {
  killPrograms();
  await removePostgres(dataDirectory);
  rmSync(dataDirectory, { recursive: true, force: true });
});
afterAll(() => rmSync(original, { recursive: true }));

const start = (directory = dataDirectory) => startPostgres({ dataDirectory: directory, durable: false });

describe('a server of our own', () => {
  it('keeps its data from one run to the next', async () => {
    const first = await start();
    await query(first.url, 'create table kept as select 1 as one');
    await first.stop();
    expect(serverProcess(dataDirectory)).toBeUndefined();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'select * from kept')).toEqual([{ one: 1 }]);
    await second.stop();
  });

  it('forgets nothing in a crash unless it was asked to', async () => {
    const durable = await startPostgres({ dataDirectory });
    expect(await query(durable.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
    await durable.stop();
    const hasty = await start();
    expect(await query(hasty.url, 'show fsync')).toEqual([{ fsync: 'off' }]);
    await expect(startPostgres({ dataDirectory })).rejects.toThrow('throw-away data');
    await hasty.stop();
  });

  it('gives the application a role that is no superuser, and names that fold beyond ASCII', async () => {
    const { url, stop, version } = await start();
    const [row] = await query(
      url,
      `select rolsuper, lower('ÉÜ') as folded, current_setting('server_version') as version
         from pg_roles where rolname = current_user`,
    );
    expect(row).toEqual({ rolsuper: false, folded: 'éü', version: expect.stringContaining(version) });
    await stop();
  });

  it('lets in only who comes over the loopback address with the password, which only its owner can read', async () => {
    const { url, stop } = await start();
    expect(statSync(join(dataDirectory, 'postgres/password')).mode & 0o777).toBe(0o600);
    await expect(query(url.replace(/:[0-9a-f]{48}@/, ':wrong@'), 'select 1')).rejects.toThrow(
      'password authentication',
    );
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const byAddress = url.replace(/\?.*/, '');
    for (const { address } of others.filter(({ family, internal }) => family === 'IPv4' && !internal)) {
      await expect(query(byAddress.replace('127.0.0.1', address), 'select 1')).rejects.toThrow('ECONNREFUSED');
    }
    expect(await query(byAddress, 'select inet_server_addr() is null as "bySocket"')).toEqual([{ bySocket: false }]);
    expect(await query(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await stop();
  });

  it('is reached through a socket, or over the loopback address where there can be none', async () => {
    const { url, stop } = await start();
    expect(await query(url, 'select inet_server_addr() is null as "bySocket"')).toEqual([{ bySocket: true }]);
    await stop();
    const remote = join(dataDirectory, 'a name with, spaces');
    mkdirSync(remote);
    execFileSync('cp', ['-a', join(dataDirectory, 'postgres'), remote]);
    const second = await start(remote);
    expect(second.url).not.toContain('?');
    expect(await query(second.url, 'select inet_server_addr() is null as "bySocket"')).toEqual([{ bySocket: false }]);
    await second.stop();
  });

  it('does without a socket on a file system that knows none', async () => {
    rmSync(join(dataDirectory, 'postgres/socket'), { recursive: true, force: true });
    symlinkSync('/proc/self', join(dataDirectory, 'postgres/socket'));
    const { url, stop } = await start();
    expect(await query(url, 'select inet_server_addr() is null as "bySocket"')).toEqual([{ bySocket: false }]);
    await stop();
  });

  it('writes no value of a row into its log', async () => {
    const { url, stop } = await start();
    await query(url, 'create table person (ssin text primary key)');
    await query(url, "insert into person values ('85073003328')");
    await expect(query(url, "insert into person values ('85073003328')")).rejects.toThrow('duplicate key');
    await stop();
    const log = readFileSync(join(dataDirectory, 'postgres/log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('85073003328');
  });
});

describe('a start that meets what an earlier one left', () => {
  it('takes another port when its own is taken', async () => {
    const first = await start();
    await first.stop();
    const taker = createServer().listen(Number(new URL(first.url).port), '127.0.0.1');
    const second = await start();
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    taker.close();
  });

  it('goes on after the server was killed', async () => {
    const first = await startPostgres({ dataDirectory });
    await query(first.url, 'create table kept as select 1 as one');
    process.kill(serverProcess(dataDirectory) ?? 0, 'SIGKILL');
    await first.stop();
    const second = await startPostgres({ dataDirectory });
    expect(await query(second.url, 'select * from kept')).toEqual([{ one: 1 }]);
    await second.stop();
  });

  it('is not misled by a lock file whose process id is now another program', async () => {
    const lock = [process.pid, join(dataDirectory, 'postgres/files'), '1', '25432', '', '127.0.0.1', '', 'ready'];
    writeFileSync(join(dataDirectory, 'postgres/files/postmaster.pid'), `${lock.join('\n')}\n`);
    const { url, stop } = await start();
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stop();
  });

  it('does not mistake the server of the original for that of a copy', async () => {
    const first = await start();
    const copy = newDirectory();
    execFileSync('cp', ['-a', join(dataDirectory, 'postgres'), copy]);
    const second = await start(copy);
    expect(serverProcess(copy)).not.toBe(serverProcess(dataDirectory));
    expect(second.url).not.toBe(first.url);
    await second.stop();
    await first.stop();
    rmSync(copy, { recursive: true });
  });

  it('sweeps files that were never finished', async () => {
    rmSync(join(dataDirectory, 'postgres'), { recursive: true });
    mkdirSync(join(dataDirectory, 'postgres.new-999999999/files'), { recursive: true });
    const { stop } = await start();
    expect(existsSync(join(dataDirectory, 'postgres.new-999999999'))).toBe(false);
    await stop();
  });

  const elder = findElder();
  (elder ? it : it.skip)('runs the version of the machine when the data were made by it', async () => {
    rmSync(join(dataDirectory, 'postgres'), { recursive: true });
    const paths = clusterPaths(dataDirectory);
    if (elder) await createCluster(paths, elder, serverUser(paths.files), false);
    const { url, stop, version } = await start();
    expect(version).toBe(elder?.version);
    expect(await query(url, "select lower('ÉÜ') as folded, 'Z' < 'a' as sorted")).toEqual([
      { folded: 'éü', sorted: true },
    ]);
    await stop();
  });

  it('refuses files of a version that is not here, and says what to do', async () => {
    writeFileSync(join(dataDirectory, 'postgres/files/PG_VERSION'), '9\n');
    const refusal = start();
    await expect(refusal).rejects.toThrow(PostgresUnavailable);
    await expect(refusal).rejects.toThrow(/made by PostgreSQL 9.*npm run reset.*DATABASE_URL/s);
  });

  it('says what the server said when it does not start', async () => {
    rmSync(join(dataDirectory, 'postgres/files/global'), { recursive: true });
    await expect(start()).rejects.toThrow(/did not start.*pg_control/s);
  });
});

describe('a server that several use', () => {
  it('is started once by those who start at the same time, and ends with the last', async () => {
    rmSync(join(dataDirectory, 'postgres'), { recursive: true });
    const all = await Promise.all([1, 2, 3].map(() => useServer(dataDirectory)));
    expect(new Set(all.map(({ url }) => url)).size).toBe(1);
    const [first, second, third] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
    await Promise.all([first.tell('stop'), second.tell('stop')]);
    expect(await query(third.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await third.tell('stop');
    expect(serverProcess(dataDirectory)).toBeUndefined();
  });

  it('is taken over from a program that was killed', async () => {
    const killed = await useServer(dataDirectory);
    await query(killed.url, 'create table kept as select 1 as one');
    await killed.signal('SIGKILL');
    const orphan = serverProcess(dataDirectory);
    expect(orphan).toBeDefined();
    const { url, stop } = await start();
    expect(serverProcess(dataDirectory)).toBe(orphan);
    expect(await query(url, 'select * from kept')).toEqual([{ one: 1 }]);
    await stop();
    expect(serverProcess(dataDirectory)).toBeUndefined();
  });
});

describe('a program that ends', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves no server behind', async (signal) => {
    const program = await useServer(dataDirectory);
    await program.signal(signal);
    expect(program.child.signalCode).toBe(signal);
    expect(serverProcess(dataDirectory)).toBeUndefined();
  });

  it.each([
    ['of itself', 'end', 0],
    ['by an error that nobody catches', 'throw', 1],
  ] as const)('%s leaves no server behind', async (_name, what, code) => {
    const program = await useServer(dataDirectory);
    await program.tell(what);
    expect(program.child.exitCode).toBe(code);
    expect(serverProcess(dataDirectory)).toBeUndefined();
  });

  it('does not take the server from another that uses it', async () => {
    const { url, stop } = await start();
    const guest = await useServer(dataDirectory);
    await guest.tell('end');
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stop();
  });
});

/** Binaries of the machine that are not of the version of the package, if there are any. */
function findElder(): PostgresBinaries | undefined {
  try {
    const search = { user: undefined, major: undefined, cacheDirectory: '' };
    const found = findBinaries(search, { ...placesHere(), native: undefined });
    return found.major === findBinaries(search).major ? undefined : found;
  } catch {
    return undefined;
  }
}
