import type { Knex } from 'knex';
import type { Clock } from '../../clock';
import { once } from '../../database';
import { answerMessages, type AnsweredMessage } from './answer';

/** Answers to messages as a partner gives them. */
export interface GivenAnswers {
  readonly idempotencyKey: string;
  readonly messages: readonly {
    readonly messageId: string;
    readonly isAccepted?: boolean | null | undefined;
    readonly code?: string | null | undefined;
  }[];
}

/** A rule that given answers break. */
export interface AnswersIssue {
  readonly path: string;
  readonly code: 'ANSWERS_COUNT' | 'ANSWER_CODE_FORM' | 'ANSWER_CODE_MISSING';
}

const mostAnswers = 1000;
const codeForm = /^[A-Za-z0-9_.-]{1,40}$/;

/** What is wrong with given answers: their number, the form of a code, or a rejection that does not say why. */
export function answersIssues({ messages }: GivenAnswers): AnswersIssue[] {
  const issues: AnswersIssue[] = [];
  if (messages.length < 1 || messages.length > mostAnswers)
    issues.push({ path: 'input.messages', code: 'ANSWERS_COUNT' });
  messages.forEach(({ isAccepted, code }, index) => {
    const path = `input.messages[${index}].code`;
    if (code != null && !codeForm.test(code)) issues.push({ path, code: 'ANSWER_CODE_FORM' });
    if (isAccepted === false && code == null) issues.push({ path, code: 'ANSWER_CODE_MISSING' });
  });
  return issues;
}

/**
 * Takes a partner's answers in, once for their key.
 * @param by id of who answers, as the token says
 * @throws IdempotencyConflict when the key was used for other answers
 */
export function takeAnswers(
  db: Knex,
  given: GivenAnswers,
  { counterparty, by, clock }: { readonly counterparty: string; readonly by: string; readonly clock: Clock },
): Promise<AnsweredMessage[]> {
  const answers = given.messages.map(({ messageId, isAccepted, code }) => ({
    messageId,
    isAccepted: isAccepted ?? true,
    code,
  }));
  const request = { key: given.idempotencyKey, operation: 'acknowledgeMessages', subject: by, request: answers };
  return db.transaction((trx) =>
    once<AnsweredMessage[]>(trx, request, () => answerMessages(trx, counterparty, answers, clock.now())),
  );
}
