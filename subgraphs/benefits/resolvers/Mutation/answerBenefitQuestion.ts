import { inputInvalid, questionNotFound } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { answerQuestion, findQuestion } from '../../store/questions';
import { isUuid } from '../../store/uuid';
import { textIssues } from '../question-text';

/** Answers a written question, once. */
export const answerBenefitQuestion: NonNullable<MutationResolvers['answerBenefitQuestion']> = async (
  _parent,
  { input: { questionId, answer } },
  { clock, db, language, mayRead },
) => {
  const issues = textIssues('input.answer', answer);
  if (issues.length > 0) return inputInvalid(language, issues);
  const found = isUuid(questionId) ? await findQuestion(db, questionId) : undefined;
  if (found === undefined || !(await mayRead(found.memberId))) return questionNotFound(language);
  if (!(await answerQuestion(db, found.id, answer.trim(), clock.today()))) return questionNotFound(language);
  const question = await findQuestion(db, found.id);
  return question ? { __typename: 'AnswerBenefitQuestionSuccess' as const, question } : questionNotFound(language);
};
