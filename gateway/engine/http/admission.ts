import { GraphQLError } from 'graphql';
import type { ErrorPolicy } from '../../../common/errors/policy';
import { publicError } from '../../../common/errors/public-error';
import { limitExceeded } from '../../../common/limits/limit-exceeded';
import { invalidValueError } from '../../../common/validation/invalid-value';
import type { Asker, Budgets, PassedBudget } from '../../limits/budgets/budgets';
import type { GatewayRequest } from '../../request';
import type { CompiledOperation, PlannedOperation } from '../operation/compile-operation';
import type { Variables } from '../execute/run';

/** What decides whether an operation is executed. */
export interface AdmissionRules {
  readonly policy: ErrorPolicy;
  /** Cost that one operation may have. */
  readonly maximumCost: number;
  /** Absent where nobody's requests are counted. */
  readonly budgets?: Budgets | undefined;
}

/** An operation that may be executed. */
export interface Admitted {
  readonly planned: PlannedOperation;
  readonly cost: number;
}

/** Errors of an operation that may not. */
export interface Refused {
  readonly errors: readonly GraphQLError[];
}

/**
 * Holds an operation against everything that can refuse it, the cheapest first: rules of access, values of variables, cost,
 * the asker's budget. Only what passes all of them is planned.
 */
export function admit(
  rules: AdmissionRules,
  operation: CompiledOperation,
  variables: Variables,
  client: GatewayRequest,
  asker: Asker | undefined,
): Admitted | Refused {
  const { policy, maximumCost, budgets } = rules;
  const access = operation.accessRefusals(client, variables);
  if (access.length > 0) return refused(rules, operation, client, access);
  const issues = operation.invalidVariables(variables);
  if (issues.length > 0) {
    return { errors: policy.answer({ errors: issues.map(invalidValueError) }, client).errors ?? [] };
  }
  const cost = operation.cost(variables);
  if (cost > maximumCost) return refused(rules, operation, client, [tooCostly(cost, maximumCost)]);
  const passed = asker && budgets?.countCost(asker, cost);
  if (passed) return { errors: [budgetExceeded(passed, client)] };
  try {
    return { planned: operation.prepare(), cost };
  } catch (error) {
    return refused(rules, operation, client, [unplannable(error)]);
  }
}

/** The errors of an operation that is refused, as the client sees them. */
function refused(
  { policy }: AdmissionRules,
  { document }: CompiledOperation,
  client: GatewayRequest,
  errors: readonly GraphQLError[],
): Refused {
  return { errors: policy.refusals(errors, client, document) };
}

/** The refusal of an operation that costs too much. */
function tooCostly(value: number, maximum: number): GraphQLError {
  const originalError = limitExceeded({ limit: 'cost', value, maximum });
  return new GraphQLError(originalError.message, { originalError, extensions: originalError.extensions });
}

/** The refusal of an asker who has used up a budget. */
export function budgetExceeded(
  { limit, value, maximum, retryAfter }: PassedBudget,
  client: GatewayRequest,
): GraphQLError {
  return publicError('BUDGET_EXCEEDED', client, { status: 429, facts: { limit, value, maximum, retryAfter } });
}

/** What cannot be planned is an error of ours. */
export function unplannable(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError('The operation could not be planned', { originalError });
}
