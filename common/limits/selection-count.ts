import { type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/** Finds a fragment by its name. */
export type FragmentOf = (name: string) => FragmentDefinitionNode | null | undefined;

/**
 * Selections of a set once every fragment is written out. Each fragment is counted once and remembered, so that a document
 * that multiplies its fragments costs no more than its text; a fragment inside itself counts as nothing, because validation
 * refuses it.
 */
export function selectionCount(set: SelectionSetNode, fragmentOf: FragmentOf): number {
  const fragments = new Map<string, number>();
  const inSet = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, one) => sum + inSelection(one), 0);
  const inFragment = (name: string): number => {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    fragments.set(name, 0);
    const definition = fragmentOf(name);
    const count = definition ? inSet(definition.selectionSet) : 0;
    fragments.set(name, count);
    return count;
  };
  const inSelection = (node: SelectionNode): number => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return 1 + inFragment(node.name.value);
    return 1 + (node.selectionSet ? inSet(node.selectionSet) : 0);
  };
  return inSet(set);
}
