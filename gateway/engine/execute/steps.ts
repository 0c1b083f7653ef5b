import { booleanVariable } from '../compile/conditions';
import type { PlanNode } from '../plan/plan';
import type { Step } from './run';
import type { FetchNode } from '../plan/plan';

/** Makes a step of each fetch. */
export type FetchCompiler = (fetch: FetchNode) => Step;

/**
 * Turns a plan into one function.
 * @param defaults default values of the operation's Boolean variables.
 */
export function stepOf(node: PlanNode, fetchStep: FetchCompiler, defaults: ReadonlyMap<string, boolean>): Step {
  const compile = (one: PlanNode): Step => stepOf(one, fetchStep, defaults);
  switch (node.kind) {
    case 'fetch':
      return fetchStep(node);
    case 'sequence':
      return node.nodes.map(compile).reduce(inSequence, nothing);
    case 'parallel':
      return inParallel(node.nodes.map(compile));
    case 'condition': {
      const whenTrue = node.whenTrue ? compile(node.whenTrue) : nothing;
      const whenFalse = node.whenFalse ? compile(node.whenFalse) : nothing;
      return (run) => (booleanVariable(run.variables, node.variable, defaults) ? whenTrue(run) : whenFalse(run));
    }
  }
}

/** A step that does nothing. */
const nothing: Step = () => undefined;

/** One step after the other. */
function inSequence(first: Step, second: Step): Step {
  if (first === nothing) return second;
  return (run) => {
    const pending = first(run);
    return pending ? pending.then(() => second(run)) : second(run);
  };
}

/** Steps at the same time. */
function inParallel(steps: readonly Step[]): Step {
  const [only] = steps;
  if (only && steps.length === 1) return only;
  return (run) => {
    const pending: Promise<void>[] = [];
    for (const step of steps) {
      const one = step(run);
      if (one) pending.push(one);
    }
    if (pending.length < 2) return pending[0];
    return Promise.all(pending) as Promise<unknown> as Promise<void>;
  };
}
