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
import { Conditions, never } from '../compile/conditions';
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
  const conditions = new Conditions();
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: (node) => {
        const isUntold = interfaceObjects.has(types.getParentType()?.name ?? '');
        return { ...node, selections: selectionsOf(node, isUntold, conditions) };
      },
    }),
  );
}

/** Selections of a set for planners; those that never count, whatever the variables, are left out. */
function selectionsOf({ selections }: SelectionSetNode, isUntold: boolean, conditions: Conditions): SelectionNode[] {
  const others = selections.filter((one) => !isSpecial(one) && conditions.of(one) !== never);
  const asksForType = selections.some((one) => one.kind === Kind.FIELD && one.name.value === '__typename');
  const dependsOnType = isUntold && others.some((one) => one.kind !== Kind.FIELD);
  const isSurelyThere = others.some((one) => one.kind === Kind.FIELD && !one.directives?.length);
  return asksForType || dependsOnType || !isSurelyThere ? [typename, ...others] : others;
}

/** Whether a selection is a field that the gateway itself answers. */
function isSpecial(selection: SelectionNode): boolean {
  return (
    selection.kind === Kind.FIELD && (selection.name.value === '__typename' || isIntrospection(selection.name.value))
  );
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
