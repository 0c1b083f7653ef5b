import type { Knex } from 'knex';
import { onStatements } from '../watching/statements';
import type { Tracing } from './tracing';

/** Texts and long numbers in SQL: values that should have been parameters must not get into a trace either. */
const literals = /'(?:[^']|'')*'|\b\d{6,}\b/g;
const longest = 2000;

/** A statement as it may stand in a trace: with placeholders, and without any value. */
export function statementText(sql: string): string {
  return sql.replace(literals, '?').replace(/\s+/g, ' ').trim().slice(0, longest);
}

/** Traces the statements of a pool, as far as they belong to work that is traced. */
export function traceStatements(db: Knex, tracing: Tracing, subgraph: string): void {
  onStatements(db, (sql) => {
    if (!tracing.isInside()) return () => undefined;
    const text = statementText(sql);
    const attributes = { 'db.system.name': 'postgresql', 'db.namespace': subgraph, 'db.query.text': text };
    const span = tracing.begin(text.split(' ', 1)[0] || 'sql', { kind: 'client', attributes });
    return (failed) => span.end(failed ? 'failed' : undefined);
  });
}
