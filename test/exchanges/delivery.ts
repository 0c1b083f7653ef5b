import type { Knex } from 'knex';
import type { Clock } from '../../common/clock';
import { fixedClock } from '../../common/clock';
import { type Counterpart } from '../../cli/counterparts/counterpart';
import { envelopeOf } from '../../common/exchange/http';
import { queueMessages, type Message, type MessageTransport, type SendingResult } from '../../common/exchange/messages';
import { voucherMessage } from '../../subgraphs/exchanges/mutual-funds/messages/contribution-voucher';
import { clock } from './subgraph';

/** The partner of these tests. */
export const partner = 'mutual-fund:200';

/** Id of a person by number. */
export const personId = (number: number) => `0a000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Puts messages on some persons into the outbox, one after the other. */
export async function queue(db: Knex, persons: readonly number[], counterparty = partner): Promise<void> {
  await db.transaction((trx) =>
    queueMessages(
      trx,
      voucherMessage,
      persons.map((person, index) => ({
        counterparty,
        memberId: personId(person),
        reference: 'voucher/2026',
        version: index,
        status: 'CREATION' as const,
        payload: { ssin: '85650100274', fundCode: '999', mutualFundCode: '200', year: 2026, quarters: [] },
      })),
      clock,
    ),
  );
}

/** What happens to one attempt. */
export type Attempt = 'OK' | 'ACKNOWLEDGED' | 'LOST_MESSAGE' | 'LOST_ANSWER' | 'DUPLICATED' | 'REJECTED';

/** A transport in memory to a counterparty that acts once upon each message; attempts meet the faults given, in order. */
export function faultyTransport(counterpart: Counterpart, next: () => Attempt): MessageTransport {
  return {
    send: async (message: Message): Promise<SendingResult> => {
      const attempt = next();
      if (attempt === 'LOST_MESSAGE') throw new Error('connection lost');
      if (attempt === 'REJECTED') return { outcome: 'REJECTED', code: 'MSG00008' };
      const envelope = envelopeOf(message, '/test');
      const reception = counterpart.receive(envelope);
      if (attempt === 'DUPLICATED') counterpart.receive(envelope);
      if (reception.kind === 'REJECTED') return { outcome: 'REJECTED', code: reception.code };
      if (attempt === 'LOST_ANSWER') throw new Error('connection lost');
      return { outcome: attempt === 'ACKNOWLEDGED' ? 'ACKNOWLEDGED' : 'DELIVERED' };
    },
  };
}

/** A clock that a test moves. */
export function movingClock(): { readonly clock: Clock; advance(milliseconds: number): void } {
  let now = clock.now().getTime();
  const at = () => fixedClock(new Date(now).toISOString());
  return {
    clock: { ...clock, now: () => at().now(), today: () => at().today() },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
