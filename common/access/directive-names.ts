import { type ConstDirectiveNode, type GraphQLSchema, valueFromASTUntyped } from 'graphql';

/** Arguments of one `@link`. */
interface Link {
  readonly url?: unknown;
  readonly as?: unknown;
  readonly import?: unknown;
}

const specification = /^https:\/\/specs\.apollo\.dev\/(\w+)\/v\d+\.\d+$/;

/** Specifications that bring directives under other names than their own. */
const families: Readonly<Record<string, string>> = { listSize: 'cost' };

/**
 * Reads from the `@link` directives of a schema how it calls directives of the Federation specification: an import may
 * rename them, an import left out leaves them under the name of the specification, and a composed schema links some by
 * themselves. A directive that no link makes known does not count, whatever its name.
 * @param wanted names as the specification has them, without the at sign
 * @returns the wanted names by the name that the schema gives them; more than one may mean the same
 */
export function directiveNames<Name extends string>(
  onSchema: readonly ConstDirectiveNode[],
  wanted: readonly Name[],
): ReadonlyMap<string, Name> {
  return new Map(onSchema.map(argumentsOf).flatMap((link) => namesOf(link, wanted)));
}

/** Whether a schema was composed: only then is the join specification linked. */
export function isSupergraph(onSchema: readonly ConstDirectiveNode[]): boolean {
  return onSchema.some((directive) => specificationOf(argumentsOf(directive)) === 'join');
}

/** Directives on the schema itself, where links stand. */
export function directivesOnSchema(schema: GraphQLSchema): readonly ConstDirectiveNode[] {
  return [schema.astNode, ...schema.extensionASTNodes].flatMap((node) => node?.directives ?? []);
}

/** Arguments of a directive as plain values. */
export function argumentsOf(directive: ConstDirectiveNode): Link & Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}

function specificationOf({ url }: Link): string | undefined {
  return typeof url === 'string' ? specification.exec(url)?.[1] : undefined;
}

/** Names that one link gives to wanted directives. */
function namesOf<Name extends string>(link: Link, wanted: readonly Name[]): [string, Name][] {
  const linked = specificationOf(link);
  const own = wanted.filter((directive) => linked === 'federation' || linked === (families[directive] ?? directive));
  const prefix = typeof link.as === 'string' ? link.as : linked;
  const unimported = own.map((name): [string, Name] => [
    linked === name ? (prefix ?? name) : `${prefix}__${name}`,
    name,
  ]);
  return [...unimported, ...imports(link.import, own)];
}

/** Names under which a link imports wanted directives. */
function imports<Name extends string>(list: unknown, own: readonly Name[]): [string, Name][] {
  return (Array.isArray(list) ? list : []).flatMap((entry: unknown) => {
    const { name, as = name } = (typeof entry === 'string' ? { name: entry } : entry) as { name?: string; as?: string };
    const directive = own.find((one) => name === `@${one}`);
    return directive && as ? [[as.slice(1), directive] as [string, Name]] : [];
  });
}
