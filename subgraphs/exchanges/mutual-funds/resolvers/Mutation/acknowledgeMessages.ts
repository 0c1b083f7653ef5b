import { IdempotencyConflict } from '../../../../../common/database';
import { answersIssues, takeAnswers } from '../../../../../common/exchange/messages';
import type { InputIssueFacts } from '../../../../../common/problems';
import { idempotencyConflict, inputInvalid } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { mutualFund } from '../../store/mutual-fund-series';
import { keyIssues } from '../key-issues';

/** Takes a mutual fund's answers to its messages in; a repeat with the same key gets the first answer. */
export const acknowledgeMessages: NonNullable<MutationResolvers['acknowledgeMessages']> = async (
  _parent,
  { input },
  { db, clock, subject, language },
) => {
  const issues: InputIssueFacts[] = [...keyIssues(input.idempotencyKey), ...answersIssues(input)];
  if (subject.mutualFundCode === undefined) issues.push({ path: 'input', code: 'NO_MUTUAL_FUND' });
  if (issues.length > 0) return inputInvalid(language, issues);
  try {
    const counterparty = mutualFund(subject.mutualFundCode!);
    const results = await takeAnswers(db, input, { counterparty, by: subject.id, clock });
    return { __typename: 'AcknowledgeMessagesSuccess' as const, results };
  } catch (error) {
    if (error instanceof IdempotencyConflict) return idempotencyConflict(language);
    throw error;
  }
};
