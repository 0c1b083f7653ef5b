import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorPolicy } from '../errors/policy';
import type { EngineOperation, ExecutionEngine } from './engine';
import type { ClientRequest } from './request';
import { invalidValueError } from '../validation/invalid-value';
import { invalidVariables } from '../validation/variables';

/**
 * Puts our engine behind Apollo Server's request pipeline: checks variables before anything is fetched, executes, and
 * words every error as the policy says, whether the request was executed or refused before.
 */
export function enginePlugin(engine: ExecutionEngine, policy: ErrorPolicy): ApolloServerPlugin<ClientRequest> {
  return {
    requestDidStart: async () => ({
      async responseForOperation({ document, operation, operationName, queryHash, request, contextValue }) {
        if (!operation) return null;
        const variables = request.variables ?? {};
        const issues = invalidVariables(engine.schema, operation, variables);
        const result =
          issues.length > 0
            ? { errors: issues.map(invalidValueError) }
            : await execute(engine, {
                document,
                documentHash: queryHash ?? '',
                operationName: operationName ?? undefined,
                variables,
                request: contextValue,
              });
        return toResponse(policy.answer(result, contextValue));
      },
      async willSendResponse({ errors, response, contextValue, document }) {
        if (!errors || response.body.kind !== 'single') return;
        const refusals = policy.refusals(errors, contextValue, document);
        response.body.singleResult.errors = refusals.map(formatted);
      },
    }),
  };
}

/** Executes; what the engine itself throws becomes an error of the answer. */
async function execute(engine: ExecutionEngine, operation: EngineOperation): Promise<ExecutionResult> {
  try {
    return await engine.execute(operation);
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error(String(error));
    return { errors: [new GraphQLError('Execution failed', { originalError })] };
  }
}

/** The answer in Apollo Server's form. Without data the status is that of its first error that names one, else 400. */
function toResponse({ data, errors, extensions }: ExecutionResult): GraphQLResponse {
  const status =
    errors && data === undefined ? (errors.map(statusOf).find((one) => one !== undefined) ?? 400) : undefined;
  const singleResult = {
    ...(data !== undefined && { data }),
    ...(errors && { errors: errors.map(formatted) }),
    ...(extensions && { extensions }),
  };
  return { http: { ...(status && { status }), headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}

/** HTTP status that an error asks for. */
function statusOf({ extensions }: GraphQLError): number | undefined {
  return (extensions.http as { readonly status?: number } | undefined)?.status;
}

/** An error as JSON, without the part that is meant for the HTTP answer. */
function formatted(error: GraphQLError): GraphQLFormattedError {
  const { extensions = {}, ...rest } = error.toJSON();
  const { http: _http, ...others } = extensions;
  return { ...rest, extensions: others };
}
