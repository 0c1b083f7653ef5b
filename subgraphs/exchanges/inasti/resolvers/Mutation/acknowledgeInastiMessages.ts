import { IdempotencyConflict, once } from '../../../../../common/database';
import { answerMessages, type AnsweredMessage } from '../../../../../common/exchange/messages';
import type { InputIssueFacts } from '../../../../../common/problems';
import { idempotencyConflict, inputInvalid } from '../../errors';
import type { AcknowledgeInastiMessagesInput, MutationResolvers } from '../../schema.generated';
import { inastiPartner } from '../../store/partners';

const mostAnswers = 1000;
const codeForm = /^[A-Za-z0-9_.-]{1,40}$/;

/** Takes INASTI's answers to messages in; a repeat with the same key gets the first answer. */
export const acknowledgeInastiMessages: NonNullable<MutationResolvers['acknowledgeInastiMessages']> = async (
  _parent,
  { input },
  { db, clock, subject, language },
) => {
  const issues = issuesOf(input);
  if (issues.length > 0) return inputInvalid(language, issues);
  const answers = input.messages.map(({ messageId, isAccepted, code }) => ({
    messageId,
    isAccepted: isAccepted ?? true,
    code,
  }));
  const request = {
    key: input.idempotencyKey,
    operation: 'acknowledgeMessages',
    subject: subject.id,
    request: answers,
  };
  try {
    const results = await db.transaction((trx) =>
      once<AnsweredMessage[]>(trx, request, () => answerMessages(trx, inastiPartner, answers, clock.now())),
    );
    return { __typename: 'AcknowledgeInastiMessagesSuccess' as const, results };
  } catch (error) {
    if (error instanceof IdempotencyConflict) return idempotencyConflict(language);
    throw error;
  }
};

function issuesOf({ idempotencyKey: key, messages }: AcknowledgeInastiMessagesInput): InputIssueFacts[] {
  const issues: InputIssueFacts[] = [];
  if (key.length < 1 || key.length > 200) issues.push({ path: 'input.idempotencyKey', code: 'DECISION_KEY_LENGTH' });
  if (messages.length < 1 || messages.length > mostAnswers)
    issues.push({ path: 'input.messages', code: 'ANSWERS_COUNT' });
  messages.forEach(({ isAccepted, code }, index) => {
    const path = `input.messages[${index}].code`;
    if (code != null && !codeForm.test(code)) issues.push({ path, code: 'ANSWER_CODE_FORM' });
    if (isAccepted === false && code == null) issues.push({ path, code: 'ANSWER_CODE_MISSING' });
  });
  return issues;
}
