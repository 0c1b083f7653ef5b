import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { ErrorPolicy } from '../../../common/errors/policy';
import { outageError } from '../../../common/errors/unavailable';
import type { GatewayRequest } from '../../request';
import { fitsQuestion } from '../../transports/shape';
import { unexplained } from '../execute/unexplained';
import type { Outcome } from '../operation/execute-operation';

/** Words the errors of an executed operation. */
export type OutcomeErrors = (outcome: Outcome, request: GatewayRequest) => readonly GraphQLError[];

/** Errors as the subgraphs word them, and what is wrong with their values. */
export const plainOutcomeErrors: OutcomeErrors = ({ errors, problems }) => [...errors, ...problems];

/**
 * Errors as the policy words them. Where values are wrong, the answers of the subgraphs are looked at once more: one that
 * does not have the shape of its question counts as an outage of its subgraph.
 */
export function wordedOutcomeErrors(policy: ErrorPolicy, schema: () => GraphQLSchema): OutcomeErrors {
  return ({ errors, problems, answers }, request) => {
    const misshapen = problems.length === 0 ? [] : answers.filter(({ fetch, data }) => !fits(schema(), fetch, data));
    const outages = misshapen.map(({ fetch: { subgraph, lost } }) => outageError({ subgraph, lost }));
    const rest = unexplained(problems, outages);
    const extensions = { valueCompletion: rest };
    return policy.answer({ data: null, errors: [...errors, ...outages], extensions }, request).errors ?? [];
  };
}

/** Whether an answer has the shape of its question. */
function fits(schema: GraphQLSchema, { document }: Outcome['answers'][number]['fetch'], data: Record<string, unknown>) {
  return fitsQuestion(schema, document, data);
}
