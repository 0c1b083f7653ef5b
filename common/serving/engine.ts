import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { ClientRequest } from './request';

/** A valid, permitted operation of a client. */
export interface EngineOperation {
  readonly document: DocumentNode;
  /** Hash of the document's text: the key under which plans are kept. */
  readonly documentHash: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly request: ClientRequest;
}

/**
 * Plans and executes operations over the subgraphs. Everything before (limits, validation, access) and after (wording of
 * errors) is the same whichever engine runs, so that an engine can be replaced without touching them.
 */
export interface ExecutionEngine {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  /** Never rejects for what a subgraph does: lost fields are null, with an error each. */
  execute(operation: EngineOperation): Promise<ExecutionResult>;
  stop(): Promise<void>;
}
