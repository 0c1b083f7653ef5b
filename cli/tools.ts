import type { Knex } from 'knex';
import { systemClock } from '../common/clock';
import { connect, migrate } from '../common/database';
import type { SubgraphName } from '../common/subgraph/module';
import type { SubgraphServices } from '../common/subgraph/request';
import type { CommandTools } from './command';
import { type OpenDatabase, openDatabase } from './database';
import { loadModule } from './modules';

/** Tools of one command; the database is opened when it is first asked for. */
export interface OpenTools extends CommandTools {
  /** Closes what was opened. */
  close(): Promise<void>;
}

/** Makes the tools. An interrupt aborts the signal; a second one ends the process. */
export function openTools(): OpenTools {
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  process.once('SIGTERM', () => abort.abort());
  let database: Promise<OpenDatabase> | undefined;
  const services = new Map<SubgraphName, Promise<SubgraphServices>>();
  return {
    clock: systemClock,
    signal: abort.signal,
    print: (line) => console.log(line),
    services(name) {
      const known = services.get(name);
      if (known) return known;
      database ??= openDatabase();
      const opened = database.then(({ url }) => openServices(name, url));
      services.set(name, opened);
      return opened;
    },
    async close() {
      await Promise.all([...services.values()].map(async (one) => (await one).db.destroy()));
      await (await database)?.stop();
    },
  };
}

/** A migrated pool for commands: their statements may take as long as they need. */
async function openServices(name: SubgraphName, url: string): Promise<SubgraphServices> {
  const module = await loadModule(name);
  const db: Knex = connect({
    url,
    schema: module.databaseSchema,
    applicationName: `fund command ${name}`,
    statementTimeoutMs: 0,
  });
  await migrate(db, module);
  return { db, clock: systemClock };
}
