import { type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Names of the fields that a request asks of an object, through fragments, without repetition. `path` goes down first. */
export function selectedFields(info: GraphQLResolveInfo, path: readonly string[] = []): string[] {
  const sets = info.fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  const reached = path.reduce((level, name) => level.flatMap((set) => below(set, name, info)), sets);
  return [...new Set(reached.flatMap((set) => namesIn(set, info)))].sort();
}

function namesIn(set: SelectionSetNode, info: GraphQLResolveInfo): string[] {
  return fieldsOf(set, info).map(({ name }) => name.value);
}

function below(set: SelectionSetNode, name: string, info: GraphQLResolveInfo): SelectionSetNode[] {
  const fields = fieldsOf(set, info).filter((field) => field.name.value === name);
  return fields.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
}

function fieldsOf(set: SelectionSetNode, info: GraphQLResolveInfo) {
  return set.selections.flatMap((selection): ReturnType<typeof onlyField>[] => {
    if (selection.kind === Kind.FIELD) return [onlyField(selection)];
    const fragment: FragmentDefinitionNode | undefined =
      selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : undefined;
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragment?.selectionSet;
    return inner ? fieldsOf(inner, info) : [];
  });
}

const onlyField = <
  Field extends { readonly name: { readonly value: string }; readonly selectionSet?: SelectionSetNode },
>(
  field: Field,
) => ({ name: field.name, selectionSet: field.selectionSet });
