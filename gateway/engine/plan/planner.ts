import type { PlanNode } from './plan';

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
}

/** The planners that there are. */
export const plannerNames = ['hive', 'apollo'] as const;

export type PlannerName = (typeof plannerNames)[number];
