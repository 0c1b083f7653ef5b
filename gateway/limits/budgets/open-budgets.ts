import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { connect, migrate } from '../../../common/database';
import type { Logger } from '../../../common/log';
import { signingKeysOf } from '../../../common/subgraph/calls';
import { wholeNumberOf } from '../gateway-limits';
import { budgetsOf } from './budget-settings';
import { Budgets } from './budgets';
import { postgresStore, type SharedStore } from './shared-store';

/** Budgets that are kept until they are ended. */
export interface OpenBudgets {
  /** Undefined when nobody's requests are counted. */
  readonly budgets: Budgets | undefined;
  stop(): Promise<void>;
}

/** The gateway's own tables. */
export const gatewayTables = { databaseSchema: 'gateway', directory: join(__dirname, '..', '..') };

/**
 * Budgets as the environment sets them, shared through the database of `GATEWAY_DATABASE_URL`, else `DATABASE_URL`; without
 * either this gateway counts alone. The database need not be there yet.
 * @throws Error that names the variable when one cannot be used.
 */
export function openBudgets(env: NodeJS.ProcessEnv, log: Logger): OpenBudgets {
  const settings = budgetsOf(env);
  const url = env.GATEWAY_DATABASE_URL ?? env.DATABASE_URL;
  if (!settings) return { budgets: undefined, stop: async () => undefined };
  const trustedProxies = wholeNumberOf(env, 'TRUSTED_PROXIES');
  if (!url) {
    const budgets = new Budgets({ settings, trustedProxies, log });
    return { budgets, stop: () => budgets.stop() };
  }
  const shared = openStore(url, signingKeysOf(env)?.[0].secret.toString() ?? randomBytes(32).toString('hex'));
  const budgets = new Budgets({ settings, trustedProxies, store: shared.store, log });
  return {
    budgets,
    async stop() {
      await budgets.stop();
      await shared.close();
    },
  };
}

/** The shared store; its table is made when it is first needed, and again and again until the database is there. */
function openStore(url: string, secret: string): { readonly store: SharedStore; close(): Promise<void> } {
  const { databaseSchema: schema } = gatewayTables;
  const db = connect({ url, schema, poolMax: 4, applicationName: 'fund gateway', statementTimeoutMs: 5000 });
  const inner = postgresStore(db, secret);
  let ready: Promise<unknown> | undefined;
  const store: SharedStore = {
    async add(budget, points) {
      ready ??= migrate(db, gatewayTables);
      try {
        await ready;
      } catch (error) {
        ready = undefined;
        throw error;
      }
      return inner.add(budget, points);
    },
  };
  return { store, close: () => db.destroy() };
}
