import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  parse,
} from 'graphql';
import { argumentsOf, directiveNames } from '../../../common/access/directive-names';

/** How many items a field gives, as `@listSize` says it. */
export interface ListSize {
  /** Items when no argument says how many. */
  readonly assumedSize?: number | undefined;
  /** Arguments that say how many. */
  readonly slicingArguments: readonly string[];
  /** Lists inside the value that the size is about, such as the edges of a connection; else it is the field's own. */
  readonly sizedFields: readonly string[];
}

/** What a field costs by itself. */
export interface FieldCost {
  readonly weight?: number | undefined;
  /** Weights of arguments, by name. */
  readonly argumentWeights: ReadonlyMap<string, number>;
  readonly listSize?: ListSize | undefined;
}

/** Costs that a supergraph declares with `@cost` and `@listSize`. */
export interface DeclaredCosts {
  /** By `Type.field`; only of fields that declare something. */
  readonly fields: ReadonlyMap<string, FieldCost>;
  /** Weights of types, by name. */
  readonly types: ReadonlyMap<string, number>;
}

type Names = ReadonlyMap<string, 'cost' | 'listSize'>;

/** Reads the costs of a supergraph. */
export function declaredCosts(supergraphSdl: string): DeclaredCosts {
  const document = parse(supergraphSdl, { noLocation: true });
  const names = directiveNames(onSchema(document), ['cost', 'listSize']);
  const fields = new Map<string, FieldCost>();
  const types = new Map<string, number>();
  for (const definition of document.definitions) {
    const weight = weightOf(definition, names);
    if (weight !== undefined && 'name' in definition && definition.name) types.set(definition.name.value, weight);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      const cost = fieldCost(field, names);
      if (cost) fields.set(`${definition.name.value}.${field.name.value}`, cost);
    }
  }
  return { fields, types };
}

/** Directives on the schema itself, where links stand. */
function onSchema({ definitions }: DocumentNode): readonly ConstDirectiveNode[] {
  return definitions.flatMap((one) =>
    one.kind === Kind.SCHEMA_DEFINITION || one.kind === Kind.SCHEMA_EXTENSION ? (one.directives ?? []) : [],
  );
}

/** What a field declares; undefined when nothing. */
function fieldCost(field: FieldDefinitionNode, names: Names): FieldCost | undefined {
  const weight = weightOf(field, names);
  const listSize = listSizeOf(field, names);
  const argumentWeights = new Map(
    (field.arguments ?? []).flatMap((argument) => {
      const own = weightOf(argument, names);
      return own === undefined ? [] : [[argument.name.value, own] as const];
    }),
  );
  if (weight === undefined && !listSize && argumentWeights.size === 0) return undefined;
  return { weight, listSize, argumentWeights };
}

/** Weight of a `@cost`; subgraphs of others write it as a text. */
function weightOf(node: DefinitionNode | { readonly directives?: readonly ConstDirectiveNode[] }, names: Names) {
  const directive = directivesOf(node).find(({ name }) => names.get(name.value) === 'cost');
  const weight = directive && Number(argumentsOf(directive).weight);
  return weight !== undefined && Number.isFinite(weight) ? weight : undefined;
}

function listSizeOf(field: FieldDefinitionNode, names: Names): ListSize | undefined {
  const directive = directivesOf(field).find(({ name }) => names.get(name.value) === 'listSize');
  if (!directive) return undefined;
  const { assumedSize, slicingArguments, sizedFields } = argumentsOf(directive);
  return {
    assumedSize: typeof assumedSize === 'number' ? assumedSize : undefined,
    slicingArguments: texts(slicingArguments),
    sizedFields: texts(sizedFields),
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function directivesOf(node: object): readonly ConstDirectiveNode[] {
  return (node as { readonly directives?: readonly ConstDirectiveNode[] }).directives ?? [];
}
