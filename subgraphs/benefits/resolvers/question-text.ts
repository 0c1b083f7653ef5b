import type { InputIssueFacts } from '../../../common/problems';

/** Characters that a question or an answer holds at most. */
const longest = 4000;

/** What is wrong with a text that a person wrote. */
export function textIssues(path: string, text: string): InputIssueFacts[] {
  if (text.trim() === '') return [{ path, code: 'CLAIM_TEXT_EMPTY' }];
  return text.length > longest ? [{ path, code: 'QUESTION_TOO_LONG' }] : [];
}
