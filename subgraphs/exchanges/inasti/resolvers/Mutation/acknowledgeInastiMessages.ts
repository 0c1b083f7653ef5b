import { IdempotencyConflict } from '../../../../../common/database';
import { answersIssues, takeAnswers } from '../../../../../common/exchange/messages';
import type { InputIssueFacts } from '../../../../../common/problems';
import { idempotencyConflict, inputInvalid } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { inastiPartner } from '../../store/partners';

const longestKey = 200;

/** Takes INASTI's answers to messages in; a repeat with the same key gets the first answer. */
export const acknowledgeInastiMessages: NonNullable<MutationResolvers['acknowledgeInastiMessages']> = async (
  _parent,
  { input },
  { db, clock, subject, language },
) => {
  const { length } = input.idempotencyKey;
  const key: InputIssueFacts = { path: 'input.idempotencyKey', code: 'DECISION_KEY_LENGTH' };
  const issues = [...(length < 1 || length > longestKey ? [key] : []), ...answersIssues(input)];
  if (issues.length > 0) return inputInvalid(language, issues);
  try {
    const results = await takeAnswers(db, input, { counterparty: inastiPartner, by: subject.id, clock });
    return { __typename: 'AcknowledgeInastiMessagesSuccess' as const, results };
  } catch (error) {
    if (error instanceof IdempotencyConflict) return idempotencyConflict(language);
    throw error;
  }
};
