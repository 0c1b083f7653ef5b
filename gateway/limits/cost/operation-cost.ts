import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { defaultsOf, isExcluded, exclusionsOf } from '../../../common/access/conditions';
import type { DeclaredCosts, FieldCost } from './declared-costs';
import { type Amount, listSizeOf } from './list-size';

type Values = Readonly<Record<string, unknown>>;

/** Cost of one operation for the variables of a request: a bound from above, known before anything is fetched. */
export type OperationCost = (variables: Values) => number;

/** What each field at the root of a mutation costs beside its answer. */
const mutationWeight = 10;

/**
 * Works out what an operation may cost: every object counts 1, scalars and enums nothing, unless `@cost` says otherwise; a
 * list counts as often as it may have items. Fragments on different types count together, and fields asked for twice count
 * twice. It is done once; what depends on no variable is a number by then.
 */
export function operationCost(
  schema: GraphQLSchema,
  declared: DeclaredCosts,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationCost {
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const cost = new Pricing(schema, declared, document, defaultsOf(operation), operation.operation).set(
    operation.selectionSet,
    root,
  );
  return typeof cost === 'number' ? () => cost : cost;
}

/** Sizes of the lists inside the value of a field. */
interface Sized {
  readonly size: Amount;
  readonly of: readonly string[];
}

class Pricing {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly weightOfRoot: number;
  private readonly root: GraphQLNamedType | undefined;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly declared: DeclaredCosts,
    document: DocumentNode,
    private readonly defaults: Values,
    operation: OperationTypeNode,
  ) {
    for (const one of document.definitions) {
      if (one.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(one.name.value, one);
    }
    this.weightOfRoot = operation === OperationTypeNode.MUTATION ? mutationWeight : 0;
    this.root = schema.getRootType(operation) ?? undefined;
  }

  /** Cost of a selection set on an object of a type. @param sized what an outer field says of lists in here */
  set({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined, sized?: Sized): Amount {
    const costs = selections.map((node): Amount => {
      const exclusions = exclusionsOf(node);
      if (exclusions === 'never') return 0;
      const cost = this.selection(node, type, sized);
      if (exclusions.length === 0 || cost === 0) return cost;
      return (variables) => (isExcluded(exclusions, variables, this.defaults) ? 0 : valueOf(cost, variables));
    });
    return sum(costs);
  }

  private selection(
    node: SelectionSetNode['selections'][number],
    type: GraphQLNamedType | undefined,
    sized?: Sized,
  ): Amount {
    if (node.kind === Kind.FIELD) return this.field(node, type, sized);
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(node.name.value) : node;
    if (!fragment) return 0;
    const condition = fragment.typeCondition?.name.value;
    return this.set(fragment.selectionSet, condition === undefined ? type : this.schema.getType(condition), sized);
  }

  private field(node: FieldNode, parent: GraphQLNamedType | undefined, sized?: Sized): Amount {
    const name = node.name.value;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!parent || !field) return 0;
    const own = this.declared.fields.get(`${parent.name}.${name}`);
    const list = listSizeOf(field, node, own?.listSize, this.defaults);
    const below = list && list.of.length > 0 ? list : undefined;
    const size = sized?.of.includes(name) ? sized.size : list && !below ? list.size : 1;
    const each = sum([
      own?.weight ?? this.weightOf(getNamedType(field.type)),
      node.selectionSet ? this.set(node.selectionSet, getNamedType(field.type), below) : 0,
    ]);
    const extra = this.weightOfArguments(own, node) + (parent === this.root ? this.weightOfRoot : 0);
    return sum([product(size, each), extra]);
  }

  private weightOf(type: GraphQLNamedType): number {
    return this.declared.types.get(type.name) ?? (isCompositeType(type) ? 1 : 0);
  }

  /** What the arguments weigh that are given. */
  private weightOfArguments(own: FieldCost | undefined, { arguments: given = [] }: FieldNode): number {
    return own ? given.reduce((total, { name }) => total + (own.argumentWeights.get(name.value) ?? 0), 0) : 0;
  }
}

function valueOf(amount: Amount, variables: Values): number {
  return typeof amount === 'number' ? amount : amount(variables);
}

/** All of them together; a number when none depends on variables. */
function sum(amounts: readonly Amount[]): Amount {
  const known = amounts.reduce<number>((total, one) => (typeof one === 'number' ? total + one : total), 0);
  const open = amounts.filter((one) => typeof one !== 'number');
  if (open.length === 0) return known;
  return (variables) => open.reduce((total, one) => total + one(variables), known);
}

/** One as often as the other says. */
function product(times: Amount, each: Amount): Amount {
  if (times === 1 || each === 0) return each;
  if (typeof times === 'number' && typeof each === 'number') return times * each;
  return (variables) => valueOf(times, variables) * valueOf(each, variables);
}
