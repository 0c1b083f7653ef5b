import { ApolloGateway } from '@apollo/gateway';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from '../../common/log';
import { dataSource } from '../transports/data-source';
import type { SubgraphTransport } from '../transports/transport';
import type { EngineOperation, ExecutionEngine } from '../../common/serving/engine';

type ExecutorContext = Parameters<ApolloGateway['executor']>[0];

/** Gives the transport to a subgraph, by its name and the routing URL that stands in the supergraph. */
export type TransportFor = (name: string, url: string | undefined) => SubgraphTransport;

/**
 * The engine on Apollo's planner and executor. Nothing is sent to the vendor: its usage metrics are switched off before
 * the gateway is made.
 * @throws when the supergraph cannot be read.
 */
export async function apolloEngine(
  supergraphSdl: string,
  transportFor: TransportFor,
  log: Logger,
): Promise<ExecutionEngine> {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url }) => dataSource(name, transportFor(name, url), log),
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    __exposeQueryPlanExperimental: false,
    logger: log,
  });
  const { schema } = await gateway.load();
  return {
    schema,
    execute: (operation) => execute(gateway, operation),
    stop: () => gateway.stop(),
  };
}

/** Runs one operation with the part of the request context that the executor reads. */
async function execute(gateway: ApolloGateway, operation: EngineOperation): Promise<ExecutionResult> {
  const { document, documentHash, operationName, variables, request } = operation;
  const context: Partial<ExecutorContext> = {
    request: { variables: { ...variables }, ...(operationName !== undefined && { operationName }) },
    document,
    queryHash: documentHash,
    operationName: operationName ?? null,
    context: request,
    metrics: {},
  };
  const result = await gateway.executor(context as ExecutorContext);
  return result.errors ? { ...result, errors: result.errors.map(asGraphqlError) } : result;
}

/** The executor reports some failures as plain errors. */
function asGraphqlError(error: Error): GraphQLError {
  return error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });
}
