import type { Knex } from 'knex';
import type { Clock } from '../../clock';
import { logDisclosure } from '../flows';
import { drawNumbers } from '../series';
import { checkContent } from './check-content';
import type { Message, MessageKind } from './kind';

/** A message that is to be sent. */
export interface NewMessage<Payload extends object> extends Pick<
  Message,
  'counterparty' | 'memberId' | 'reference' | 'version' | 'status'
> {
  readonly payload: Payload;
}

/**
 * Puts a message into the outbox, in the transaction of the fact that it tells: both are kept or neither. Its number is the
 * next one of the partner, and the use of the flow is logged.
 * @throws InvalidContent when the payload is not what the kind describes; nothing is written
 */
export async function queueMessage<Payload extends object>(
  trx: Knex.Transaction,
  kind: MessageKind<Payload>,
  message: NewMessage<Payload>,
  clock: Clock,
): Promise<void> {
  await queueMessages(trx, kind, [message], clock);
}

/** Messages that one statement writes. */
const chunkSize = 1_000;

/** Puts many messages of one kind into the outbox, in their order; otherwise like `queueMessage`. */
export async function queueMessages<Payload extends object>(
  trx: Knex.Transaction,
  kind: MessageKind<Payload>,
  messages: readonly NewMessage<Payload>[],
  clock: Clock,
): Promise<void> {
  const at = clock.now();
  for (const counterparty of [...new Set(messages.map((one) => one.counterparty))].sort()) {
    const own = messages.filter((one) => one.counterparty === counterparty);
    const last = await drawNumbers(trx, counterparty, own.length);
    const rows = own.map((message, index) => rowOf(kind, message, last - own.length + index + 1, at));
    for (let start = 0; start < rows.length; start += chunkSize) {
      await trx('exchange_message').insert(rows.slice(start, start + chunkSize));
    }
    const memberIds = own.map(({ memberId }) => memberId);
    await logDisclosure(trx, { flow: kind.flow, direction: 'OUT', counterparty, by: 'fund', memberIds }, at);
  }
}

function rowOf<Payload extends object>(
  kind: MessageKind<Payload>,
  message: NewMessage<Payload>,
  number: number,
  at: Date,
) {
  const { counterparty, memberId, reference, version, status } = message;
  const payload = JSON.stringify(checkContent(kind, message.payload));
  const about = { member_id: memberId, reference, version, status };
  return { counterparty, number, kind: kind.name, layout: kind.layout, ...about, payload, created_at: at, due_at: at };
}
