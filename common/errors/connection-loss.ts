import type { GraphQLError } from 'graphql';

/** Codes of Node, PostgreSQL and the connection pool that mean: the database cannot be reached now, or not in time. */
const lostConnection = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|08|57P0|57014|53300)/;

/** What knex says when the pool is closed, as it is while a process ends. */
const closedPool = 'Unable to acquire a connection';

/** Whether an error came from the loss of a connection, such as a database that is restarting. */
export function isConnectionLoss(error: GraphQLError): boolean {
  const root = rootCause(error);
  const isLost = lostConnection.test(String((root as { code?: unknown }).code ?? ''));
  return isLost || root.name === 'KnexTimeoutError' || root.message === closedPool;
}

/** The error at the bottom of a chain of wrapped errors. */
function rootCause(error: Error): Error {
  const inner = (error as { originalError?: unknown }).originalError;
  return inner instanceof Error && inner !== error ? rootCause(inner) : error;
}
