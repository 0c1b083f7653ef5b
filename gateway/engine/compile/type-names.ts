import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import type { TypeTest } from '../execute/error-paths';

/** Names of the types that a condition covers. */
export type TypeNames = (condition: string) => readonly string[];

/** What the compiler asks about the types of the whole graph, those that clients do not see included. */
export interface TypeKnowledge {
  /**
   * Names that the type name of an object may have for a condition to cover it: the type itself, the object types that it
   * covers, and interfaces below it, because a subgraph may know objects by an interface alone.
   */
  readonly names: TypeNames;
  readonly isOfType: TypeTest;
  /** Names of all object types. */
  readonly objectTypes: ReadonlySet<string>;
}

/** Answers questions about types from the full schema of a supergraph. */
export function typeKnowledge(schema: GraphQLSchema): TypeKnowledge {
  const known = new Map<string, readonly string[]>();
  const names = (condition: string): readonly string[] => {
    const found = known.get(condition) ?? namesFor(schema, condition);
    known.set(condition, found);
    return found;
  };
  const all = Object.values(schema.getTypeMap());
  return {
    names,
    isOfType: (object, conditions) => {
      const typeName = (object as { readonly __typename?: unknown }).__typename;
      return typeof typeName !== 'string' || conditions.some((one) => names(one).includes(typeName));
    },
    objectTypes: new Set(all.filter(isObjectType).map(({ name }) => name)),
  };
}

/** Names of types that a condition covers. */
function namesFor(schema: GraphQLSchema, condition: string): string[] {
  const type = schema.getType(condition);
  if (!isAbstractType(type)) return [condition];
  const interfaces = isInterfaceType(type) ? schema.getImplementations(type).interfaces : [];
  return [...new Set([condition, ...[...schema.getPossibleTypes(type), ...interfaces].map(({ name }) => name)])];
}
