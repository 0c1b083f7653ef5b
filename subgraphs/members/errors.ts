import type { Language } from '../../common/i18n';
import { invalidInput, problem, type Problem } from '../../common/problems';
import { ParameterNotPublished } from '../../common/parameters';
import { Refused } from './domain/refused';
import { readable } from './domain/readable';

/** A success or one of the refusals of a mutation. */
type Answer<Success extends string, Refusal extends string, Content> =
  (Content & { readonly __typename: Success }) | (Problem & { readonly __typename: Refusal });

/**
 * Runs an act and names its success, or turns its refusal into the type of the schema. The names are those of the union of
 * the mutation; codes and texts stand in common/problems/registry.
 */
export async function answer<Success extends string, Refusal extends string, Content extends object>(
  language: Language,
  success: Success,
  refusals: readonly Refusal[],
  act: () => Promise<Content>,
): Promise<Answer<Success, Refusal, Content>> {
  try {
    return { ...(await act()), __typename: success };
  } catch (error) {
    const refused = asRefusal(error);
    if (refused === undefined) throw error;
    const refusal = told(language, refused);
    if (!refusals.includes(refusal.__typename as Refusal))
      throw new Error(`${success} cannot refuse with ${refused.code}`);
    return refusal as Problem & { readonly __typename: Refusal };
  }
}

/** Dates stand in the text as people write them, and in the facts as programs do. */
function told(language: Language, { code, facts, issues }: Refused): Problem {
  if (code === 'INVALID_INPUT') return invalidInput(language, issues);
  return { ...problem(code, language, readable(language, facts)), ...facts };
}

/** A refusal as the act threw it, or the typed refusal behind a legal value that is not published; undefined for faults. */
function asRefusal(error: unknown): Refused | undefined {
  if (error instanceof Refused) return error;
  if (!(error instanceof ParameterNotPublished)) return undefined;
  return new Refused('PARAMETER_NOT_PUBLISHED', { parameter: error.parameter, on: error.date });
}
