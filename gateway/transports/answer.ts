import type { ExecutionResult } from 'graphql';
import { SubgraphFailure } from './transport';

const jsonType = /^application\/(?:[\w.-]+\+)?json\b/i;

/** Whether a media type says that an answer is JSON. */
export function isJsonType(mediaType: string): boolean {
  return jsonType.test(mediaType);
}

/**
 * Reads a GraphQL answer: an object that has data, errors or both.
 * @throws SubgraphFailure when it is none.
 */
export function parseAnswer(text: string): ExecutionResult {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    throw new SubgraphFailure('not-graphql', { cause });
  }
  if (!isObject(answer)) throw new SubgraphFailure('not-graphql');
  const { data, errors } = answer;
  const hasData = isObject(data) || (data === null && errors !== undefined);
  const hasErrors = Array.isArray(errors) && errors.length > 0 && errors.every(isObject);
  if (!(hasErrors || (hasData && errors == null))) throw new SubgraphFailure('not-graphql');
  return answer as ExecutionResult;
}

/** Whether a value is a JSON object. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
