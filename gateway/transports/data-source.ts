import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { type DocumentNode, type ExecutionResult, type FieldNode, Kind, parse, type SelectionNode } from 'graphql';
import { type FieldPath, outageError } from '../../common/errors/unavailable';
import type { Logger } from '../../common/log';
import type { GatewayRequest } from '../request';
import { knownPath } from './known-path';
import { SubgraphFailure, type SubgraphTransport } from './transport';

type ProcessOptions = GraphQLDataSourceProcessOptions<GatewayRequest>;
type IncomingOptions = Extract<ProcessOptions, { readonly incomingRequestContext: unknown }>;
type ProcessResult = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Gives a transport the form in which the Apollo gateway knows subgraphs; an outage becomes one marked error. */
export function dataSource(
  subgraph: string,
  transport: SubgraphTransport,
  log: Logger,
): GraphQLDataSource<GatewayRequest> {
  return {
    async process(options) {
      if (!isIncoming(options)) throw new Error(`Not served: ${options.kind}`);
      const { query = '', operationName, variables } = options.request;
      const { document, context: request } = options;
      try {
        const result = await transport.execute({ query, document, operationName, variables, request });
        return withKnownPaths(result, document ?? parse(query)) as ProcessResult;
      } catch (err) {
        const reason = err instanceof SubgraphFailure ? err.reason : 'unexpected';
        log.warn({ err, subgraph, reason, correlationId: request.correlationId }, 'subgraph gave no usable answer');
        return { data: null, errors: [outageError({ subgraph, lost: lostFields(options) })] } as ProcessResult;
      }
    },
  };
}

/** An answer whose errors say where they are in words of ours. */
function withKnownPaths(result: ExecutionResult, document: DocumentNode): object {
  if (!result.errors) return result;
  return {
    ...result,
    errors: result.errors.map((error) => ({ ...error, message: error.message, path: knownPath(document, error.path) })),
  };
}

/** Whether the gateway fetches for a client; it asks nothing for itself. */
function isIncoming(options: ProcessOptions): options is IncomingOptions {
  return 'incomingRequestContext' in options;
}

/** Fields that a fetch would have filled, as paths in the client's answer. */
function lostFields({ document, request, pathInIncomingRequest = [] }: IncomingOptions): FieldPath[] {
  const path = pathInIncomingRequest.filter((key): key is string => typeof key === 'string' && key !== '@');
  return [...new Set(fetchedFields(document ?? parse(request.query ?? '')))].map((name) => [...path, name]);
}

/** Response names of the fields at the top of a fetch, or below its entities. */
function fetchedFields(document: DocumentNode): string[] {
  const fields = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? topFields(definition.selectionSet.selections, document) : [],
  );
  const lost = fields.flatMap((field) =>
    field.name.value === '_entities' ? topFields(field.selectionSet?.selections ?? [], document) : [field],
  );
  return lost.map((field) => field.alias?.value ?? field.name.value).filter((name) => name !== '__typename');
}

/** Fields of a selection set, those inside fragments included. */
function topFields(selections: readonly SelectionNode[], document: DocumentNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return topFields(selection.selectionSet.selections, document);
    const fragment = document.definitions.find(
      (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? topFields(fragment.selectionSet.selections, document) : [];
  });
}
