import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { defaultsOf, type Exclusion, exclusionsOf } from './conditions';
import type { Declarations } from './declarations';
import { open, peers, type Rule, undeclared } from './rule';

/** A field that an operation asks for, with the rule to be met. */
export interface RequiredField {
  /** Path in the answer. */
  readonly path: string;
  /** What may leave the field out for a request's variables. */
  readonly exclusions: readonly Exclusion[];
}

/** Fields of an operation under one rule. */
export interface Requirement {
  readonly rule: Rule;
  readonly fields: readonly RequiredField[];
}

/** What an operation asks for. */
export interface OperationRequirements {
  readonly requirements: readonly Requirement[];
  /** Default values of the operation's variables. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** An operation spreads its fragments over more fields than any honest one does. */
export class TooManySelections extends Error {}

/** Selections with every fragment written out; the largest operations of clients have some hundreds. */
const maximumSelections = 20_000;
const maximumPathLength = 200;

/**
 * Every field that an operation asks for, by rule. A field of an interface or union stands for the field of each object
 * type that can be there, as far as the fragments around it leave them.
 * @returns undefined when the document has no such operation.
 * @throws TooManySelections
 */
export function requirementsOf(
  schema: GraphQLSchema,
  declared: Declarations,
  document: DocumentNode,
  operationName: string | undefined,
): OperationRequirements | undefined {
  const operation = operationOf(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return undefined;
  const walk = new Walk(schema, declared, document);
  walk.selectionSet(operation.selectionSet, { types: [root], path: '', exclusions: [] });
  return { requirements: walk.requirements(), defaults: defaultsOf(operation) };
}

/** Rules of all fields of a selection on a type, such as the fields that a `@requires` names. */
export function rulesOfSelection(
  schema: GraphQLSchema,
  declared: Declarations,
  type: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): Rule[] {
  const walk = new Walk(schema, declared, { kind: Kind.DOCUMENT, definitions: [] });
  walk.selectionSet(selectionSet, { types: [type], path: '', exclusions: [] });
  return walk.requirements().map(({ rule }) => rule);
}

/** The operation of this name, or the only one. */
function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  const all = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (name == null) return all.length === 1 ? all[0] : undefined;
  return all.find((node) => node.name?.value === name);
}

/** Where the walk stands. */
interface Place {
  /** Object types that a value can have here. */
  readonly types: readonly GraphQLObjectType[];
  readonly path: string;
  readonly exclusions: readonly Exclusion[];
}

class Walk {
  private readonly found = new Map<string, { rule: Rule; fields: Map<string, RequiredField> }>();
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly spread = new Set<string>();
  private selections = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly declared: Declarations,
    document: DocumentNode,
  ) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
    }
  }

  requirements(): Requirement[] {
    return [...this.found.values()].map(({ rule, fields }) => ({ rule, fields: [...fields.values()] }));
  }

  selectionSet({ selections }: SelectionSetNode, place: Place): void {
    for (const selection of selections) {
      this.selections += 1;
      if (this.selections > maximumSelections) throw new TooManySelections();
      const own = exclusionsOf(selection);
      if (own === 'never') continue;
      this.selection(selection, own.length > 0 ? { ...place, exclusions: [...place.exclusions, ...own] } : place);
    }
  }

  private selection(node: SelectionNode, place: Place): void {
    if (node.kind === Kind.FIELD) return this.field(node, place);
    if (node.kind === Kind.INLINE_FRAGMENT) {
      return this.selectionSet(node.selectionSet, this.narrowed(place, node.typeCondition?.name.value));
    }
    const name = node.name.value;
    const fragment = this.fragments.get(name);
    if (!fragment || this.spread.has(name)) return;
    this.spread.add(name);
    this.selectionSet(fragment.selectionSet, this.narrowed(place, fragment.typeCondition.name.value));
    this.spread.delete(name);
  }

  private field(node: FieldNode, place: Place): void {
    const name = node.name.value;
    const key = node.alias?.value ?? name;
    const path = place.path === '' ? key : `${place.path}.${key}`.slice(0, maximumPathLength);
    if (name.startsWith('__')) return;
    for (const rule of this.rulesOf(place, name)) this.add(rule, { path, exclusions: place.exclusions });
    if (!node.selectionSet) return;
    this.selectionSet(node.selectionSet, { ...place, path, types: this.valueTypes(place.types, name) });
  }

  /**
   * Rules of a field on each type that can stand here; those that interfaces declare by themselves count too. Where no
   * type can stand nobody declared anything.
   */
  private rulesOf({ types }: Place, fieldName: string): Rule[] {
    if (types.length === 0) return [undeclared];
    return types.flatMap((type) => {
      const protocol = this.protocolRule(type, fieldName);
      if (protocol) return [protocol];
      const own = this.declared.ruleOf(type.name, fieldName);
      if (this.declared.areInterfacesDerived) return [own];
      const declaring = type.getInterfaces().filter((one) => Object.hasOwn(one.getFields(), fieldName));
      return [own, ...declaring.map((one) => this.declared.ruleOf(one.name, fieldName)).filter(isDeclared)];
    });
  }

  /** Rule of what Federation adds to a schema; undefined for every other field. */
  private protocolRule(type: GraphQLObjectType, fieldName: string): Rule | undefined {
    if (type.name === '_Service') return open;
    const isEntrance = fieldName === '_entities' || fieldName === '_service';
    return isEntrance && type === this.schema.getQueryType() ? peers : undefined;
  }

  private add(rule: Rule, field: RequiredField): void {
    if (rule.conditions.length === 0) return;
    const known = this.found.get(rule.key) ?? { rule, fields: new Map<string, RequiredField>() };
    this.found.set(rule.key, known);
    const conditions = field.exclusions.map(({ variable, when }) => `${variable}=${when}`);
    known.fields.set([field.path, ...conditions].join(' '), field);
  }

  /** Object types that the value of a field can have, seen from each type that the field can be on. */
  private valueTypes(types: readonly GraphQLObjectType[], fieldName: string): readonly GraphQLObjectType[] {
    const found = new Set<GraphQLObjectType>();
    for (const type of types) {
      const field = type.getFields()[fieldName];
      if (field) this.possible(getNamedType(field.type).name).forEach((one) => found.add(one));
    }
    return [...found];
  }

  /**
   * The place inside a fragment. Where the types of fragments exclude each other no value can be, and all types of the
   * inner one are looked at: what is asked for in vain is not let through unseen.
   */
  private narrowed(place: Place, condition: string | undefined): Place {
    if (condition === undefined) return place;
    const possible = this.possible(condition);
    const types = place.types.filter((type) => possible.includes(type));
    return { ...place, types: types.length > 0 ? types : possible };
  }

  private possible(typeName: string): readonly GraphQLObjectType[] {
    const type = this.schema.getType(typeName);
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
  }
}

function isDeclared(rule: Rule): boolean {
  return !rule.conditions.some(({ kind }) => kind === 'undeclared');
}
