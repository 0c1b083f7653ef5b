import type { Knex } from 'knex';

/** What a piece of work asked of the database. */
export interface Counted<Result> {
  readonly result: Result;
  /** Statements in the order they were sent, with placeholders in place of values. Those that open or close a transaction count too. */
  readonly statements: readonly string[];
}

/**
 * Runs a piece of work and lists the SQL statements that were sent through this pool meanwhile, its transactions
 * included: a test holds so that a query asks as often for a hundred rows as for one.
 */
export async function countStatements<Result>(db: Knex, act: () => Promise<Result>): Promise<Counted<Result>> {
  const statements: string[] = [];
  const note = ({ sql }: { sql: string }): number => statements.push(sql);
  db.on('query', note);
  try {
    return { result: await act(), statements };
  } finally {
    db.off('query', note);
  }
}
