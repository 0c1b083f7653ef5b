import { join } from 'node:path';
import { checkServer, startPostgres } from '../common/database';

/** The database that commands and servers use. */
export interface OpenDatabase {
  readonly url: string;
  /** Ends our own server when nobody else uses it; leaves a given one alone. */
  stop(): Promise<void>;
}

/** Folder of the embedded database and of the development keys: `DATA_DIR`, else `.data` in the project. */
export function dataDirectory(env: NodeJS.ProcessEnv = process.env): string {
  return env.DATA_DIR || join(__dirname, '..', '.data');
}

/**
 * `DATABASE_URL` when it is set, else our own server on the files of the data directory; several processes may share it.
 * @throws PostgresUnavailable that says what can be done.
 */
export async function openDatabase(env: NodeJS.ProcessEnv = process.env): Promise<OpenDatabase> {
  const { DATABASE_URL: url } = env;
  if (!url) return startPostgres({ dataDirectory: dataDirectory(env) });
  await checkServer(url);
  return { url, stop: async () => undefined };
}
