import type { Knex } from 'knex';
import { createHmac } from 'node:crypto';
import { RateLimiterPostgres } from 'rate-limiter-flexible';

/** Where gateways tell each other what an asker has used up. */
export interface SharedStore {
  /**
   * Adds to what was used up of one budget.
   * @returns what is used up by all gateways in the running minute, and how long it still lasts.
   */
  add(budget: string, points: number): Promise<{ readonly used: number; readonly endsInMs: number }>;
}

/** Length of a period, in seconds. */
export const periodSeconds = 60;

/** Table of the migration in gateway/migrations. */
const table = { schemaName: 'gateway', tableName: 'budget' };

/**
 * Shares budgets through PostgreSQL. Askers stand there under a keyed hash: neither an address nor the id of a subject can
 * be read from the table.
 * @param db a pool, of any schema of the database.
 * @param secret the same for all gateways.
 */
export function postgresStore(db: Knex, secret: string): SharedStore {
  const limiter = new RateLimiterPostgres({
    storeClient: db,
    storeType: 'knex',
    ...table,
    tableCreated: true,
    keyPrefix: '',
    points: Number.MAX_SAFE_INTEGER,
    duration: periodSeconds,
    clearExpiredByTimeout: true,
  });
  const nameOf = (budget: string): string =>
    createHmac('sha256', secret).update(`budget\n${budget}`).digest('base64url');
  return {
    async add(budget, points) {
      const { consumedPoints, msBeforeNext } = await limiter.penalty(nameOf(budget), points);
      return { used: consumedPoints, endsInMs: msBeforeNext };
    },
  };
}
