import { existsSync } from 'node:fs';
import { readdir, rm, rmdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { connect, removePostgres } from '../common/database';
import { subgraphNames } from '../common/subgraph/module';
import { dataDirectory } from './database';

const usage = `npm run reset            ends the embedded database and removes all its data
npm run reset -- --yes   with DATABASE_URL: drops the schemas of the graph from that database`;

/** Schemas of the graph in a given database: one a subgraph, that of the gateway, and that of the job queue. */
const schemas = [...subgraphNames.map((name) => name.replaceAll('-', '_')), 'gateway', 'graphile_worker'];

/** What we keep in a data directory; anything else in a folder that somebody named is left alone. */
const ours = /^(postgres(\.new-\d+)?|self-employed-fund-postgres-.+|development-.+)$/;

/** `npm run reset`: takes everything away that the graph stored. */
async function main(args: readonly string[]): Promise<void> {
  if (args.some((argument) => argument !== '--yes')) throw new Error(`it was not understood.\n${usage}`);
  const { DATABASE_URL: url } = process.env;
  if (url) await dropSchemas(url, args.includes('--yes'));
  else await wipe(resolve(dataDirectory()));
}

async function wipe(directory: string): Promise<void> {
  if (!existsSync(directory)) return console.log(`There is nothing to remove in ${directory}.`);
  await removePostgres(directory);
  const isDefault = directory === resolve(dataDirectory({}));
  for (const name of await readdir(directory)) {
    if (isDefault || ours.test(name)) await rm(join(directory, name), { recursive: true, force: true });
  }
  const left = await readdir(directory);
  if (left.length === 0) await rmdir(directory);
  console.log(
    `Removed the data in ${directory}.${left.length === 0 ? '' : ` Not ours and left there: ${left.join(', ')}.`}`,
  );
}

async function dropSchemas(url: string, isSure: boolean): Promise<void> {
  const db = connect({ url, schema: 'public', applicationName: 'fund reset', statementTimeoutMs: 0 });
  try {
    const found: string[] = await db('pg_namespace').whereIn('nspname', schemas).orderBy('nspname').pluck('nspname');
    if (found.length === 0) return console.log('The database has no schema of the graph.');
    if (!isSure) {
      process.exitCode = 1;
      return console.log(
        `This would drop, with all their data: ${found.join(', ')}.\nIf you are sure: npm run reset -- --yes`,
      );
    }
    await db.transaction(async (trx) => {
      for (const schema of found) await trx.raw('drop schema ?? cascade', [schema]);
    });
    console.log(`Dropped ${found.join(', ')}.`);
  } finally {
    await db.destroy();
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(`The reset did not succeed: ${error.message}`);
  process.exitCode = 1;
});
