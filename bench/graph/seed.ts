import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { startPostgres } from '../../common/database';

const root = join(__dirname, '..', '..');

/**
 * Writes a demo population into an empty database, and then copies the rows that it wrote into tables of the same shape, one
 * after the other: without any key or index (no way of writing them is faster), and with those that they have.
 */
export async function benchSeed(members: number, print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-seed-'));
  const command = (file: string, ...rest: string[]) =>
    spawnSync(process.execPath, ['--max-semi-space-size=128', '--import', 'tsx', join(root, 'cli', file), ...rest], {
      cwd: root,
      env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' },
      stdio: 'inherit',
    });
  try {
    command('fund.ts', 'seed', '--members', String(members));
    const server = await startPostgres({ dataDirectory: folder });
    const client = new Client({ connectionString: server.url });
    await client.connect();
    for (const kind of ['defaults', 'all'] as const) {
      const { rows, seconds } = await bareCopy(client, kind);
      const shape = kind === 'all' ? 'with their keys and indexes' : 'without keys';
      print(
        `  bare COPY of the same ${rows} rows, ${shape}: ${Math.round(members / seconds)} members/s on one connection`,
      );
    }
    await client.end();
    await server.stop();
  } finally {
    command('reset.ts');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies every filled table of the subgraphs into an empty one of the same shape. The aggregates of statistics follow from them and stay out. */
async function bareCopy(client: Client, kind: 'defaults' | 'all'): Promise<{ rows: number; seconds: number }> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
     where relname !~ '^(statistics_(coarse_)?cell|.*migrations.*)$' order by 1`,
  );
  let [rows, seconds] = [0, 0];
  for (const { name } of tables) {
    const held = client.query(copyTo(`copy ${name} to stdout`)).pipe(new PassThrough());
    const lines = await held.toArray();
    await client.query(`create table bare (like ${name} including ${kind})`);
    const started = performance.now();
    const copy = client.query(copyFrom('copy bare from stdin'));
    await pipeline(Readable.from(lines), copy);
    seconds += (performance.now() - started) / 1000;
    rows += copy.rowCount;
    await client.query('drop table bare');
  }
  return { rows, seconds };
}
