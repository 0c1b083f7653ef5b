import type { Language } from '../../common/i18n';
import { invalidInput, problem, type Problem } from '../../common/problems';
import { Refused } from './domain/refused';

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
    if (!(error instanceof Refused)) throw error;
    const refusal = told(language, error);
    if (!refusals.includes(refusal.__typename as Refusal))
      throw new Error(`${success} cannot refuse with ${error.code}`);
    return refusal as Problem & { readonly __typename: Refusal };
  }
}

function told(language: Language, { code, facts, issues }: Refused): Problem {
  return code === 'INVALID_INPUT' ? invalidInput(language, issues) : problem(code, language, facts);
}
