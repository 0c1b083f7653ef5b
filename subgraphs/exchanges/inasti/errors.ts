import type { Language } from '../../../common/i18n';
import { problem } from '../../../common/problems';

/** The fund has no career of this person. */
export function careerNotFound(language: Language) {
  return { ...problem('CAREER_NOT_FOUND', language), __typename: 'CareerNotFound' as const };
}
