import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import type { ErrorPolicy } from '../errors/policy';
import type { ExecutionEngine } from './engine';
import { documentLimits } from '../limits/document-limits';
import type { Limits } from '../limits/limits';
import type { Logger } from '../log';
import type { ClientRequest } from './request';
import { enginePlugin } from './engine-plugin';

/** What the GraphQL pipeline is made of. */
export interface GraphqlServerOptions {
  readonly engine: ExecutionEngine;
  readonly policy: ErrorPolicy;
  readonly limits: Limits;
  /** Checks access to the fields of an operation before it is executed; absent when nothing is protected. */
  readonly accessPlugin?: ApolloServerPlugin<ClientRequest> | undefined;
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  readonly log: Logger;
}

/** Apollo Server as the pipeline of parsing, limits, validation, access and execution; it owns no socket and no page. */
export async function startGraphqlServer(options: GraphqlServerOptions): Promise<ApolloServer<ClientRequest>> {
  const { engine, policy, limits, accessPlugin, introspection, log } = options;
  const server = new ApolloServer<ClientRequest>({
    schema: engine.schema,
    plugins: [...(accessPlugin ? [accessPlugin] : []), enginePlugin(engine, policy), ...withoutExtras],
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: [documentLimits(limits)],
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    logger: log,
  });
  await server.start();
  return server;
}

/** Nothing is reported to the vendor and no page is served from elsewhere, whatever stands in the environment. */
const withoutExtras: ApolloServerPlugin[] = [
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginCacheControlDisabled(),
];

/** The code of an unexpected error of Apollo Server itself, under the name of our registry. */
function formatError(error: GraphQLFormattedError): GraphQLFormattedError {
  if (error.extensions?.code !== 'INTERNAL_SERVER_ERROR') return error;
  return { ...error, extensions: { ...error.extensions, code: 'INTERNAL_ERROR' } };
}
