import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';

/** The three directives of the Federation specification that declare access. */
export const accessDirectives = ['authenticated', 'requiresScopes', 'policy'] as const;

/** One of the three. */
export type AccessDirective = (typeof accessDirectives)[number];

/** Names under which a schema knows the directives, without the at sign, with what they stand for. */
export type DirectiveNames = ReadonlyMap<string, AccessDirective>;

/** Arguments of one `@link`. */
interface Link {
  readonly url?: unknown;
  readonly as?: unknown;
  readonly import?: unknown;
}

const specification = /^https:\/\/specs\.apollo\.dev\/(\w+)\/v\d+\.\d+$/;

/**
 * Reads from the `@link` directives of a schema how it calls the access directives: an import may rename them, an import
 * left out leaves them under the name of the specification, and a composed schema links each by itself. A directive that
 * no link makes known does not count, whatever its name.
 */
export function directiveNames(onSchema: readonly ConstDirectiveNode[]): DirectiveNames {
  return new Map(onSchema.map(argumentsOf).flatMap(namesOf));
}

/** Whether a schema was composed: only then is the join specification linked. */
export function isSupergraph(onSchema: readonly ConstDirectiveNode[]): boolean {
  return onSchema.some((directive) => specificationOf(argumentsOf(directive)) === 'join');
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

/** Names that one link gives to access directives. */
function namesOf(link: Link): [string, AccessDirective][] {
  const linked = specificationOf(link);
  const own = accessDirectives.filter((directive) => linked === 'federation' || linked === directive);
  const prefix = typeof link.as === 'string' ? link.as : linked;
  const unimported = own.map((name): [string, AccessDirective] => [
    linked === name ? (prefix ?? name) : `${prefix}__${name}`,
    name,
  ]);
  return [...unimported, ...imports(link.import, own)];
}

/** Names under which a link imports access directives. */
function imports(list: unknown, own: readonly AccessDirective[]): [string, AccessDirective][] {
  return (Array.isArray(list) ? list : []).flatMap((entry: unknown) => {
    const { name, as = name } = (typeof entry === 'string' ? { name: entry } : entry) as { name?: string; as?: string };
    const directive = own.find((one) => name === `@${one}`);
    return directive && as ? [[as.slice(1), directive] as [string, AccessDirective]] : [];
  });
}
