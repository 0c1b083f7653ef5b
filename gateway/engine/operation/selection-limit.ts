import {
  type ASTVisitor,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { limitExceeded } from '../../../common/limits/document-limits';

/**
 * Validation rule that refuses operations with more selections than `maximum` once every fragment is written out. Each
 * fragment is counted once and remembered, so that a document that multiplies its fragments costs no more than its text.
 */
export function selectionLimit(maximum: number): ValidationRule {
  return (context) =>
    ({
      OperationDefinition(operation) {
        const count = counter(context)(operation.selectionSet);
        if (count > maximum) context.reportError(limitExceeded('selections', maximum, operation));
      },
    }) satisfies ASTVisitor;
}

/** Counts the selections of a set; a fragment inside itself counts as nothing, because another rule refuses it. */
function counter(context: ValidationContext): (set: SelectionSetNode) => number {
  const fragments = new Map<string, number>();
  const inSet = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, one) => sum + inSelection(one), 0);
  const inFragment = (name: string): number => {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    fragments.set(name, 0);
    const definition = context.getFragment(name);
    const count = definition ? inSet(definition.selectionSet) : 0;
    fragments.set(name, count);
    return count;
  };
  const inSelection = (node: SelectionNode): number => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return 1 + inFragment(node.name.value);
    return 1 + (node.selectionSet ? inSet(node.selectionSet) : 0);
  };
  return inSet;
}
