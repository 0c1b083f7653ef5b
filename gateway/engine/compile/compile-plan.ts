import type { SubgraphAccess } from '../execute/fetch-step';
import type { Step } from '../execute/run';
import { stepOf } from '../execute/steps';
import { type FetchNode, fetchesOf, type PlanNode } from '../plan/plan';
import type { Unit } from './code';
import { compileFetch, type GeneratedFunctions, type PendingStep } from './compile-fetch';
import type { TypeKnowledge } from './type-names';

/** What a plan is compiled with. */
export interface PlanContext {
  readonly unit: Unit;
  readonly types: TypeKnowledge;
  readonly accessTo: (subgraph: string) => SubgraphAccess;
  /** Default values of the operation's Boolean variables. */
  readonly defaults: ReadonlyMap<string, boolean>;
}

/** Generates the code of every fetch; once that is compiled, the plan is one function. */
export function compilePlan(plan: PlanNode, context: PlanContext): (functions: GeneratedFunctions) => Step {
  const fetches = fetchesOf(plan);
  const pending = new Map<FetchNode, PendingStep>();
  for (const fetch of fetches) pending.set(fetch, compileFetch(fetch, { ...context, fetches }));
  return (functions) => {
    const fetchStep = (fetch: FetchNode): Step => (pending.get(fetch) as PendingStep)(functions);
    return stepOf(plan, fetchStep, context.defaults);
  };
}
