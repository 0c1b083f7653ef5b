import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { startPostgres } from '../../common/database';
import { testDatabase, type TestDatabase } from '../support/database';

const root = join(__dirname, '..', '..');

/** Runs the command to its end. */
function reset(environment: NodeJS.ProcessEnv, ...args: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/reset.ts', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

describe('reset of the embedded database', () => {
  let directory: string;
  beforeEach(() => {
    directory = join(mkdtempSync(join(tmpdir(), 'reset-')), 'data');
  });
  afterEach(() => rmSync(join(directory, '..'), { recursive: true }));

  it('ends the server and removes everything', async () => {
    const { stop } = await startPostgres({ dataDirectory: directory, durable: false });
    expect(reset({ DATA_DIR: directory })).toMatchObject({ code: 0, said: `Removed the data in ${directory}.\n` });
    expect(existsSync(directory)).toBe(false);
    await stop();
    expect(reset({ DATA_DIR: directory })).toMatchObject({
      code: 0,
      said: expect.stringContaining('nothing to remove'),
    });
  });

  it('leaves alone what is not ours in a folder that somebody named', () => {
    mkdirSync(join(directory, 'postgres'), { recursive: true });
    writeFileSync(join(directory, 'letters.txt'), 'dear');
    expect(reset({ DATA_DIR: directory }).said).toContain('Not ours and left there: letters.txt');
    expect(readdirSync(directory)).toEqual(['letters.txt']);
  });
});

describe('reset of a given database', () => {
  let database: TestDatabase;
  let db: Knex;
  const schemas = (): Promise<string[]> =>
    db('pg_namespace').whereRaw("nspname !~ '^pg_|^information'").orderBy('nspname').pluck('nspname');

  beforeAll(async () => {
    database = await testDatabase({ subgraphs: [] });
    db = database.connect('public');
    await db.raw(
      'create schema members; create table members.person (id int); create schema mutual_funds; create schema other',
    );
  });
  afterAll(() => database.drop());

  it('drops the schemas of the graph, no others, and only when it is sure', async () => {
    const unsure = reset({ DATABASE_URL: database.url });
    expect(unsure).toMatchObject({ code: 1, said: expect.stringContaining('members, mutual_funds') });
    expect(await schemas()).toEqual(['members', 'mutual_funds', 'other', 'public']);
    expect(reset({ DATABASE_URL: database.url }, '--yes')).toEqual({
      code: 0,
      said: 'Dropped members, mutual_funds.\n',
    });
    expect(await schemas()).toEqual(['other', 'public']);
    expect(reset({ DATABASE_URL: database.url }, '--yes').said).toContain('no schema of the graph');
  });

  it('explains itself instead of guessing', () => {
    const { code, said } = reset({ DATABASE_URL: database.url }, '--all');
    expect(said).toContain('npm run reset -- --yes');
    expect(code).toBe(1);
  });
});
