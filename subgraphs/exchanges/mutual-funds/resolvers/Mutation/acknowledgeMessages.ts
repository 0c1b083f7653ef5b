import { IdempotencyConflict, once } from '../../../../../common/database';
import { answerMessages, type AnsweredMessage } from '../../../../../common/exchange/messages';
import type { InputIssueFacts } from '../../../../../common/problems';
import { idempotencyConflict, inputInvalid } from '../../errors';
import type { AcknowledgeMessagesInput, MutationResolvers } from '../../schema.generated';
import { mutualFund } from '../../store/mutual-fund-series';
import { keyIssues } from '../key-issues';

const mostAnswers = 1000;
const codeForm = /^[A-Za-z0-9_.-]{1,40}$/;

/** Takes a mutual fund's answers to its messages in; a repeat with the same key gets the first answer. */
export const acknowledgeMessages: NonNullable<MutationResolvers['acknowledgeMessages']> = async (
  _parent,
  { input },
  { db, clock, subject, language },
) => {
  const issues = issuesOf(input);
  if (subject.mutualFundCode === undefined) issues.push({ path: 'input', code: 'NO_MUTUAL_FUND' });
  if (issues.length > 0) return inputInvalid(language, issues);
  const answers = input.messages.map(({ messageId, isAccepted, code }) => ({
    messageId,
    isAccepted: isAccepted ?? true,
    code,
  }));
  const counterparty = mutualFund(subject.mutualFundCode!);
  const request = {
    key: input.idempotencyKey,
    operation: 'acknowledgeMessages',
    subject: subject.id,
    request: answers,
  };
  try {
    const results = await db.transaction((trx) =>
      once<AnsweredMessage[]>(trx, request, () => answerMessages(trx, counterparty, answers, clock.now())),
    );
    return { __typename: 'AcknowledgeMessagesSuccess' as const, results };
  } catch (error) {
    if (error instanceof IdempotencyConflict) return idempotencyConflict(language);
    throw error;
  }
};

function issuesOf({ idempotencyKey, messages }: AcknowledgeMessagesInput): InputIssueFacts[] {
  const issues = keyIssues(idempotencyKey);
  if (messages.length < 1 || messages.length > mostAnswers)
    issues.push({ path: 'input.messages', code: 'ANSWERS_COUNT' });
  messages.forEach(({ isAccepted, code }, index) => {
    if (code != null && !codeForm.test(code))
      issues.push({ path: `input.messages[${index}].code`, code: 'ANSWER_CODE_FORM' });
    if (isAccepted === false && code == null)
      issues.push({ path: `input.messages[${index}].code`, code: 'ANSWER_CODE_MISSING' });
  });
  return issues;
}
