/**
 * How an operation is fetched, in the engine's own words. Both planners are translated into this form, so that what
 * compiles and executes plans knows neither of them.
 */
export type PlanNode = SequenceNode | ParallelNode | ConditionNode | FetchNode;

/** Steps one after the other. */
export interface SequenceNode {
  readonly kind: 'sequence';
  readonly nodes: readonly PlanNode[];
}

/** Steps at the same time. */
export interface ParallelNode {
  readonly kind: 'parallel';
  readonly nodes: readonly PlanNode[];
}

/** Steps that depend on a Boolean variable of the operation. */
export interface ConditionNode {
  readonly kind: 'condition';
  readonly variable: string;
  readonly whenTrue?: PlanNode | undefined;
  readonly whenFalse?: PlanNode | undefined;
}

/** One request to one subgraph. */
export interface FetchNode {
  readonly kind: 'fetch';
  readonly subgraph: string;
  /** Text of the operation for the subgraph. */
  readonly operation: string;
  readonly operationName?: string | undefined;
  readonly isMutation: boolean;
  /** Names of the client's variables that it uses. */
  readonly variables: readonly string[];
  /** Entities that it asks for; empty for fields of a root type. */
  readonly entities: readonly EntityGroup[];
  /** Objects of the answer that fields of a root type go into; the whole answer when empty. */
  readonly path: Path;
  /** Changes to the subgraph's answer before it is merged; for fetches of a root type. */
  readonly renames: readonly KeyRename[];
}

/** Entities of one kind that a fetch asks for: one `_entities` field of its operation. */
export interface EntityGroup {
  /** Response name of the `_entities` field. */
  readonly responseName: string;
  /** Variable that holds the representations; groups may share one. */
  readonly variable: string;
  /** Where the entities stand in the answer. */
  readonly paths: readonly Path[];
  /** What a representation is made of. */
  readonly requires: readonly Requirement[];
  /** Values in representations that are set rather than read. */
  readonly setters: readonly ValueSetter[];
  readonly inputRenames: readonly KeyRename[];
  readonly outputRenames: readonly KeyRename[];
}

/** Way from the root of the answer to objects in it. */
export type Path = readonly PathSegment[];

/** A field, every item of a list, or only objects of certain types. */
export type PathSegment =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'items' }
  | { readonly kind: 'types'; readonly names: readonly string[] };

/** A part of a representation. */
export type Requirement =
  | {
      readonly kind: 'field';
      readonly name: string;
      /** Response name in the answer, where it differs from the field's own. */
      readonly alias?: string | undefined;
      readonly selections?: readonly Requirement[] | undefined;
    }
  | { readonly kind: 'fragment'; readonly type: string; readonly selections: readonly Requirement[] };

/** Path inside a representation or an entity. */
export type RewritePath = readonly (
  { readonly kind: 'field'; readonly name: string } | { readonly kind: 'types'; readonly names: readonly string[] }
)[];

/** Sets the value at a path. */
export interface ValueSetter {
  readonly path: RewritePath;
  readonly value: unknown;
}

/** Gives the last field of a path another name. */
export interface KeyRename {
  readonly path: RewritePath;
  readonly name: string;
}

/** Every fetch of a plan. */
export function fetchesOf(node: PlanNode | undefined): FetchNode[] {
  if (!node) return [];
  if (node.kind === 'fetch') return [node];
  if (node.kind === 'condition') return [...fetchesOf(node.whenTrue), ...fetchesOf(node.whenFalse)];
  return node.nodes.flatMap(fetchesOf);
}
