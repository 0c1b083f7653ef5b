import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isIntrospection } from './introspection';

/**
 * A document as planners take it. Introspection fields are left out, because no subgraph is asked for them. The name of the
 * type is asked for, under its own name and without conditions, wherever the answer is written by it or an object could
 * otherwise go missing: planners leave out a field of which nothing may be selected, though it is there and empty.
 * @param interfaceObjects interfaces that a subgraph has as objects, without knowing of which type each of them is.
 */
export function plannable(
  schema: GraphQLSchema,
  interfaceObjects: ReadonlySet<string>,
  document: DocumentNode,
): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: (node) => {
        const isUntold = interfaceObjects.has(types.getParentType()?.name ?? '');
        return { ...node, selections: selectionsOf(node, isUntold) };
      },
    }),
  );
}

/** Selections of a set for planners. */
function selectionsOf({ selections }: SelectionSetNode, isUntold: boolean): SelectionNode[] {
  const others = selections.filter((one) => one.kind !== Kind.FIELD || !isSpecial(one.name.value));
  const asksForType = selections.some((one) => one.kind === Kind.FIELD && one.name.value === '__typename');
  const dependsOnType = isUntold && others.some((one) => one.kind !== Kind.FIELD);
  const isSurelyThere = others.some((one) => one.kind === Kind.FIELD && !one.directives?.length);
  return asksForType || dependsOnType || !isSurelyThere ? [typename, ...others] : others;
}

/** Whether a field is answered by the gateway itself. */
function isSpecial(name: string): boolean {
  return name === '__typename' || isIntrospection(name);
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
