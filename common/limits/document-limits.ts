import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Limits } from './limits';

/** Size of a selection set with its fragments written out. */
interface Size {
  readonly depth: number;
  readonly aliases: number;
  /** Fields on the first level. */
  readonly width: number;
}

const nothing: Size = { depth: 0, aliases: 0, width: 0 };

/**
 * Validation rule that refuses operations beyond the limits on depth, aliases and root fields. Each fragment is measured
 * once, so that the cost is that of one walk over the document, however often its fragments are spread.
 */
export function documentLimits(limits: Pick<Limits, 'depth' | 'aliases' | 'rootFields'>): ValidationRule {
  return (context) =>
    ({
      OperationDefinition(operation) {
        const size = new Measure(context).selectionSet(operation.selectionSet);
        refuse(context, operation, 'depth', size.depth, limits.depth);
        refuse(context, operation, 'aliases', size.aliases, limits.aliases);
        refuse(context, operation, 'rootFields', size.width, limits.rootFields);
        return undefined;
      },
    }) satisfies ASTVisitor;
}

/** Reports a limit that is passed. */
function refuse(
  context: ValidationContext,
  operation: OperationDefinitionNode,
  limit: keyof Limits,
  size: number,
  maximum: number,
): void {
  if (size > maximum) context.reportError(limitExceeded(limit, maximum, operation));
}

/** The refusal of a request that passes a limit; the text for the client is added where errors leave the process. */
export function limitExceeded(limit: keyof Limits, maximum: number, node?: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(`Limit ${limit} exceeded`, {
    ...(node && { nodes: node }),
    extensions: { code: 'LIMIT_EXCEEDED', limit, maximum },
  });
}

/** Measures selection sets; remembers fragments, and counts a fragment inside itself as nothing. */
class Measure {
  private readonly fragments = new Map<string, Size>();

  constructor(private readonly context: ValidationContext) {}

  selectionSet({ selections }: SelectionSetNode): Size {
    let { depth, aliases, width } = nothing;
    for (const selection of selections) {
      const size = this.selection(selection);
      depth = Math.max(depth, size.depth);
      aliases += size.aliases;
      width += size.width;
    }
    return { depth, aliases, width };
  }

  private selection(node: SelectionNode): Size {
    if (node.kind === Kind.INLINE_FRAGMENT) return this.selectionSet(node.selectionSet);
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.fragment(node.name.value);
    const below = node.selectionSet ? this.selectionSet(node.selectionSet) : nothing;
    return { depth: 1 + below.depth, aliases: below.aliases + (node.alias ? 1 : 0), width: 1 };
  }

  private fragment(name: string): Size {
    const known = this.fragments.get(name);
    if (known) return known;
    this.fragments.set(name, nothing);
    const definition = this.context.getFragment(name);
    const size = definition ? this.selectionSet(definition.selectionSet) : nothing;
    this.fragments.set(name, size);
    return size;
  }
}
