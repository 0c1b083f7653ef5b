export { checkServer } from './check-server';
export { connect, isUp, quoteIdentifier, type ConnectOptions } from './connect';
export { copyInto, type CopyRows, type CopyValue } from './copy-into';
export { countStatements, type Counted } from './count-statements';
export {
  describeDatabase,
  withoutComment,
  type ColumnDescription,
  type NamedDefinition,
  type TableDescription,
} from './describe';
export {
  createIdempotencyTable,
  dropIdempotencyTable,
  IdempotencyConflict,
  once,
  type OnceRequest,
} from './idempotency';
export { migrate, migrationsTable, rollbackAll, type MigratedModule } from './migrate';
export { statementTimeout, withinDeadline } from './deadline';
export { databasePage } from './page';
export { removePostgres } from './postgres/end-server';
export { startPostgres, type RunningPostgres, type StartPostgresOptions } from './postgres/start-postgres';
export { PostgresUnavailable } from './postgres/unavailable';
export { renderDatabase } from './render';
