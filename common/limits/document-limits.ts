import type { ASTVisitor, OperationDefinitionNode, ValidationContext, ValidationRule } from 'graphql';
import { limitExceeded } from './limit-exceeded';
import type { Limits } from './limits';
import { selectionCount } from './selection-count';
import { shapeOf } from './shape';

/**
 * Validation rule that refuses documents beyond the limits. It must run before the rules of the specification, because
 * these may take long over what it refuses.
 */
export function documentLimits(limits: Limits): ValidationRule {
  return (context) => {
    let directives = 0;
    return {
      Directive: () => void (directives += 1),
      OperationDefinition: (operation) => checkOperation(context, operation, limits),
      Document: {
        leave: () => refuseBeyond(context, limits, 'directives', directives),
      },
    } satisfies ASTVisitor;
  };
}

/** Holds one operation against the limits. */
function checkOperation(context: ValidationContext, operation: OperationDefinitionNode, limits: Limits): undefined {
  const fragmentOf = (name: string) => context.getFragment(name);
  refuseBeyond(context, limits, 'operationName', operation.name?.value.length ?? 0, operation);
  const selections = selectionCount(operation.selectionSet, fragmentOf);
  if (refuseBeyond(context, limits, 'selections', selections, operation)) return undefined;
  const shape = shapeOf(operation.selectionSet, fragmentOf);
  for (const limit of ['depth', 'height', 'repetitions', 'aliases', 'rootFields'] as const) {
    refuseBeyond(context, limits, limit, shape[limit], operation);
  }
  return undefined;
}

/** Reports a limit that is passed. */
function refuseBeyond(
  context: ValidationContext,
  limits: Limits,
  limit: keyof Limits,
  value: number,
  node?: OperationDefinitionNode,
): boolean {
  const maximum = limits[limit];
  if (value <= maximum) return false;
  context.reportError(limitExceeded({ limit, value, maximum }, node));
  return true;
}
