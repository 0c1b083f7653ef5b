import type { DocumentNode, GraphQLError } from 'graphql';
import type { GatewayRequest } from '../../request';

/** An object of JSON. */
export type Json = Record<string, unknown>;

/** The values of a client's variables by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** One execution of a compiled operation. */
export interface Run {
  /** What the subgraphs gave so far, merged. */
  readonly data: Json;
  readonly variables: Variables;
  readonly request: GatewayRequest;
  /** Errors of subgraphs, with paths in the client's answer. */
  readonly errors: GraphQLError[];
  /** Answers of subgraphs, to find out which of them was of a wrong shape. */
  readonly answers: Answer[];
}

/** Data that a subgraph gave. */
export interface Answer {
  readonly fetch: FetchIdentity;
  readonly data: Json;
}

/** What is said of a fetch when it fails. */
export interface FetchIdentity {
  readonly subgraph: string;
  /** The operation for the subgraph. */
  readonly document: DocumentNode;
  /** Fields of the client's answer that it fills. */
  readonly lost: readonly (readonly string[])[];
}

/** A part of a plan. Nothing is returned when there is nothing to wait for. */
export type Step = (run: Run) => Promise<void> | undefined;
