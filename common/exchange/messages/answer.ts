import type { Knex } from 'knex';
import type { MessageState } from './kind';

/** What a partner says of a message. */
export interface MessageAnswer {
  readonly messageId: string;
  readonly isAccepted: boolean;
  /** Code of the partner that says why it is rejected. */
  readonly code?: string | null | undefined;
}

/** What became of an answer. */
export type AnswerOutcome =
  /** The message counts as acknowledged. */
  | 'ACKNOWLEDGED'
  /** The message counts as rejected; a person of the fund looks into it. */
  | 'REJECTED'
  /** The message had another answer before, which stands. */
  | 'ALREADY_ANSWERED'
  /** No message of this partner has the id. */
  | 'NOT_FOUND';

/** An answer and what became of it. */
export interface AnsweredMessage {
  readonly messageId: string;
  readonly outcome: AnswerOutcome;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Takes a partner's answers in. The first answer to a message stands; the same one again changes nothing and gets the same
 * outcome. Ids of other partners' messages are not told apart from unknown ones.
 */
export async function answerMessages(
  trx: Knex.Transaction,
  counterparty: string,
  answers: readonly MessageAnswer[],
  at: Date,
): Promise<AnsweredMessage[]> {
  const known = await lockStates(trx, counterparty, answers);
  const results: AnsweredMessage[] = [];
  for (const { messageId, isAccepted, code } of answers) {
    const state = known.get(messageId.toLowerCase());
    const wanted = isAccepted ? 'ACKNOWLEDGED' : 'REJECTED';
    if (state === undefined) results.push({ messageId, outcome: 'NOT_FOUND' });
    else if (state === 'ACKNOWLEDGED' || state === 'REJECTED') {
      results.push({ messageId, outcome: state === wanted ? wanted : 'ALREADY_ANSWERED' });
    } else {
      known.set(messageId.toLowerCase(), wanted);
      const change = { state: wanted, answered_at: at, cause: isAccepted ? null : (code ?? 'NO_CODE') };
      await trx('exchange_message')
        .where({ id: messageId })
        .update({ ...change, delivered_at: trx.raw('coalesce(delivered_at, ?)', [at]) });
      results.push({ messageId, outcome: wanted });
    }
  }
  return results;
}

/** States of the partner's messages, locked in order of number so that two calls at once do not block each other. */
async function lockStates(trx: Knex.Transaction, counterparty: string, answers: readonly MessageAnswer[]) {
  const ids = answers.map(({ messageId }) => messageId).filter((id) => uuid.test(id));
  const rows: { id: string; state: MessageState }[] = await trx('exchange_message')
    .where({ counterparty })
    .whereIn('id', ids)
    .orderBy('number')
    .forUpdate()
    .select('id', 'state');
  return new Map(rows.map(({ id, state }) => [id, state]));
}
