import { Supergraph } from '@apollo/federation-internals';
import { type ConstDirectiveNode, type GraphQLSchema, Kind, parse } from 'graphql';

/** A supergraph that was read. */
export interface LoadedSupergraph {
  readonly sdl: string;
  /** The form in which the planner that comes with composition takes it. */
  readonly supergraph: Supergraph;
  /** The schema that clients see. */
  readonly apiSchema: GraphQLSchema;
  /** Every type, those that clients do not see included. */
  readonly fullSchema: GraphQLSchema;
  /** Interfaces that a subgraph has as objects, without knowing of which type each of them is. */
  readonly interfaceObjects: ReadonlySet<string>;
  readonly subgraphs: readonly { readonly name: string; readonly url: string | undefined }[];
}

/**
 * Reads a supergraph.
 * @throws Error when it is not valid.
 */
export function loadSupergraph(sdl: string): LoadedSupergraph {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: true });
  return {
    sdl,
    supergraph,
    apiSchema: supergraph.apiSchema().toGraphQLJSSchema(),
    fullSchema: supergraph.schema.toGraphQLJSSchema(),
    interfaceObjects: interfaceObjectsOf(sdl),
    subgraphs: [...supergraph.subgraphsMetadata()].map(({ name, url }) => ({ name, url })),
  };
}

/** Interfaces of a supergraph that a subgraph has as objects. */
function interfaceObjectsOf(sdl: string): Set<string> {
  const interfaces = parse(sdl, { noLocation: true }).definitions.filter(
    (one) => one.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  return new Set(
    interfaces.filter(({ directives = [] }) => directives.some(isInterfaceObject)).map(({ name }) => name.value),
  );
}

/** Whether a type is joined from a subgraph that has it as an object though it is an interface. */
function isInterfaceObject({ name, arguments: args = [] }: ConstDirectiveNode): boolean {
  const flag = args.find((one) => one.name.value === 'isInterfaceObject')?.value;
  return name.value === 'join__type' && flag?.kind === Kind.BOOLEAN && flag.value;
}
