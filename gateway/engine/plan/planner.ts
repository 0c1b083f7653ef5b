import type { FetchNode, PlanNode } from './plan';

/** An operation to be planned: valid, with at most one operation, without introspection fields. */
export interface PlannableOperation {
  readonly text: string;
  readonly operationName?: string | undefined;
}

/** Finds out which subgraphs to ask for what, and in which order. */
export interface Planner {
  readonly name: PlannerName;
  /**
   * @returns undefined when nothing has to be fetched.
   * @throws Error when the operation cannot be planned.
   */
  plan(operation: PlannableOperation): PlanNode | undefined;
  /** @throws Error when the subscription cannot be planned. */
  planSubscription(operation: PlannableOperation): SubscriptionPlan;
}

/** How a subscription is served: where its events come from, and what completes each of them. */
export interface SubscriptionPlan {
  readonly source: FetchNode;
  readonly rest?: PlanNode | undefined;
}

/** The planners that there are. */
export const plannerNames = ['hive', 'apollo'] as const;

export type PlannerName = (typeof plannerNames)[number];
