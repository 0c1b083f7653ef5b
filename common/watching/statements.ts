import type { Knex } from 'knex';

/** Told that a statement is sent; gives what is to be told when its answer is there. */
export type StatementWatch = (sql: string) => (failed: boolean) => void;

/** A statement as knex tells of it. */
interface Statement {
  readonly __knexQueryUid: string;
  readonly sql: string;
}

/** Statements that are remembered at once: of those that are read as a stream knex never tells the end. */
const maximumUnderWay = 1000;

/** What opens and closes transactions is no statement of ours, and knex tells of its end in another place. */
const transactional = /^(begin|commit|rollback|savepoint|release)\b/i;

/** Looks on while statements go through a pool, its transactions included. */
export function onStatements(db: Knex, watch: StatementWatch): void {
  const underWay = new Map<string, (failed: boolean) => void>();
  const end = ({ __knexQueryUid: id }: Statement, failed: boolean): void => {
    underWay.get(id)?.(failed);
    underWay.delete(id);
  };
  db.on('query', ({ __knexQueryUid: id, sql }: Statement) => {
    if (transactional.test(sql)) return;
    const [oldest] = underWay.size < maximumUnderWay ? [] : underWay.keys();
    if (oldest !== undefined) underWay.delete(oldest);
    underWay.set(id, watch(sql));
  });
  db.on('query-response', (_response: unknown, statement: Statement) => end(statement, false));
  db.on('query-error', (_error: unknown, statement: Statement) => end(statement, true));
}
