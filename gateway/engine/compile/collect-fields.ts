import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isUnionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { always, type Condition, type Conditions, never } from './conditions';

/** A selection set and the condition under which it counts. */
export interface ConditionalSelections {
  readonly selections: SelectionSetNode;
  readonly condition: Condition;
}

/** Everything that an operation selects under one response name of one type. */
export interface CollectedField {
  readonly responseName: string;
  /** Name of the field in the schema. */
  readonly name: string;
  /** One node for each place that selects it, with the condition of that place. */
  readonly nodes: readonly { readonly node: FieldNode; readonly condition: Condition }[];
}

/** Collects the fields of selection sets for one type: fragments written out, the same response name once. */
export class FieldCollector {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    private readonly schema: GraphQLSchema,
    fragments: readonly FragmentDefinitionNode[],
    private readonly conditions: Conditions,
  ) {
    for (const fragment of fragments) this.fragments.set(fragment.name.value, fragment);
  }

  /** Fields of objects of a type, in the order in which the operation names them first. */
  collect(type: GraphQLCompositeType, sets: readonly ConditionalSelections[]): CollectedField[] {
    const found = new Map<string, { node: FieldNode; condition: Condition }[]>();
    for (const { selections, condition } of sets) this.walk(type, selections, condition, found);
    return [...found].map(([responseName, nodes]) => ({ responseName, name: nodes[0]?.node.name.value ?? '', nodes }));
  }

  /** What is selected below a field, in all of its places. */
  below({ nodes }: CollectedField): ConditionalSelections[] {
    const isUnconditional = nodes.every(({ condition }) => condition === nodes[0]?.condition);
    return nodes.flatMap(({ node, condition }) =>
      node.selectionSet ? [{ selections: node.selectionSet, condition: isUnconditional ? always : condition }] : [],
    );
  }

  private walk(
    type: GraphQLCompositeType,
    { selections }: SelectionSetNode,
    outer: Condition,
    found: Map<string, { node: FieldNode; condition: Condition }[]>,
  ): void {
    for (const selection of selections) {
      const condition = this.conditions.and(outer, this.conditions.of(selection));
      if (condition === never) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const known = found.get(name);
        if (known) known.push({ node: selection, condition });
        else found.set(name, [{ node: selection, condition }]);
        continue;
      }
      const fragment = this.fragment(selection);
      if (fragment && this.applies(fragment.typeCondition?.name.value, type)) {
        this.walk(type, fragment.selectionSet, condition, found);
      }
    }
  }

  /** The fragment that a selection stands for. */
  private fragment(selection: Exclude<SelectionNode, FieldNode>) {
    return selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
  }

  /** Whether a fragment on a type counts for objects of another type. */
  private applies(condition: string | undefined, type: GraphQLCompositeType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.schema.getType(condition);
    return isAbstractType(wanted) && !isUnionType(type) && this.schema.isSubType(wanted, type);
  }
}
