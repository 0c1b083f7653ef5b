import { Kind, parse, print, visit } from 'graphql';
import type { FetchNode, Path, PlanNode } from '../engine/plan/plan';

/**
 * A plan as lines for the log. Nothing in it is a client's text: values are blanked, aliases left out, and variables have
 * no names; what remains are the names of the schema.
 */
export function planText(plan: PlanNode | undefined, indent = ''): string[] {
  if (!plan) return [];
  switch (plan.kind) {
    case 'fetch':
      return [`${indent}fetch ${plan.subgraph}${placesOf(plan)}: ${withoutValues(plan.operation)}`];
    case 'condition':
      return [
        `${indent}condition`,
        ...planText(plan.whenTrue, `${indent}  `),
        ...planText(plan.whenFalse, `${indent}  `),
      ];
    default:
      return [`${indent}${plan.kind}`, ...plan.nodes.flatMap((one) => planText(one, `${indent}  `))];
  }
}

/** Where the entities of a fetch stand: how deep, not under which names. */
function placesOf({ entities, path }: FetchNode): string {
  if (entities.length === 0) return path.length === 0 ? '' : ` at depth ${depth(path)}`;
  return ` at depth ${entities.flatMap(({ paths }) => paths.map(depth)).join(', ')}`;
}

function depth(path: Path): number {
  return path.filter(({ kind }) => kind === 'field').length;
}

/** An operation on one line, without what a client may have written into it. */
function withoutValues(operation: string): string {
  const bare = visit(parse(operation, { noLocation: true }), {
    OperationDefinition: (node) => ({ ...node, name: undefined, variableDefinitions: [] }),
    Field: (node) => ({ ...node, alias: undefined }),
    Variable: (node) => ({ ...node, name: { kind: Kind.NAME, value: 'variable' } }),
    StringValue: (node) => ({ ...node, value: '', block: false }),
    IntValue: (node) => ({ ...node, value: '0' }),
    FloatValue: (node) => ({ ...node, value: '0.0' }),
  });
  return print(bare).replace(/\s+/g, ' ');
}
