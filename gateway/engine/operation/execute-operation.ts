import { GraphQLError } from 'graphql';
import type { GatewayRequest } from '../../request';
import type { ResponseWriter } from '../compile/response-writer';
import { Problems } from '../execute/problems';
import type { Answer, Run, Step, Variables } from '../execute/run';
import { unexplained } from '../execute/unexplained';
import type { Introspection } from './introspection';

/** A compiled plan and what writes its answer. */
export interface Execution {
  readonly step: Step;
  readonly writer: ResponseWriter;
  /** Truth values of the operation's `@skip` and `@include`. */
  readonly conditions: (variables: Variables) => readonly boolean[];
  readonly introspection: Introspection;
  /** The client's response name by the one that stands for it. */
  readonly responseNames: ReadonlyMap<string, string>;
  /** The client's variable name by the one that stands for it. */
  readonly variableNames: ReadonlyMap<string, string>;
}

/** What an execution gives. */
export interface Outcome {
  /** The answer's data as JSON. */
  readonly data: string;
  /** Errors of the subgraphs. */
  readonly errors: readonly GraphQLError[];
  /** Values that the schema does not allow where they stand, and that no error of a subgraph accounts for. */
  readonly problems: readonly GraphQLError[];
  /** What the subgraphs gave, to find out where the problems come from. */
  readonly answers: readonly Answer[];
}

const noErrors: readonly GraphQLError[] = [];

/** Makes one function of a compiled operation. */
export function executor(execution: Execution): (variables: Variables, request: GatewayRequest) => Promise<Outcome> {
  const { step } = execution;
  return async (given, request) => {
    const run: Run = { data: {}, variables: named(execution, given), request, errors: [], answers: [] };
    const pending = step(run);
    if (pending) await pending;
    return finish(execution, run);
  };
}

/** Variables under the names that the compiled operation knows. */
export function named({ variableNames }: Execution, given: Variables): Variables {
  return variableNames.size === 0 ? given : renamed(given, variableNames);
}

/** Writes the answer. */
export function finish({ writer, conditions, introspection, responseNames }: Execution, run: Run): Outcome {
  const problems = new Problems();
  const text = writer(run.data, problems, conditions(run.variables), introspection(run.variables));
  const worded = responseNames.size === 0 ? run.errors : run.errors.map((one) => withNames(one, responseNames));
  const errors = worded.length > 1 ? distinct(worded) : worded;
  const found = problems.count === 0 ? noErrors : unexplained(problems.errors(), errors);
  return { data: text ?? 'null', errors, problems: found, answers: run.answers };
}

/** Errors without repetitions: a plan may ask for a field twice, under different conditions. */
function distinct(errors: readonly GraphQLError[]): GraphQLError[] {
  const seen = new Set<string>();
  return errors.filter(({ message, path, extensions }) => {
    if (!path) return true;
    const key = JSON.stringify([message, path, extensions.serviceName]);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/** Values of variables, those with another name inside under that one too. */
function renamed(given: Variables, names: ReadonlyMap<string, string>): Variables {
  const all: Record<string, unknown> = { ...given };
  for (const [inside, outside] of names) {
    if (Object.hasOwn(given, outside)) all[inside] = given[outside];
  }
  return all;
}

/** An error whose path has the client's names. */
function withNames(error: GraphQLError, names: ReadonlyMap<string, string>): GraphQLError {
  const path = error.path?.map((step) => (typeof step === 'string' ? (names.get(step) ?? step) : step));
  const { message, extensions, originalError } = error;
  return new GraphQLError(message, { path, extensions, originalError });
}
