import { followMessages, type FollowedMessages, type Message } from '../../../../../common/exchange/messages';
import { readCursor, writeCursor } from '../../../../../common/exchange/paging';
import { type LiveEvent, liveStream, liveValue } from '../../../../../common/live';
import type { Context } from '../../context';
import type { SubscriptionResolvers } from '../../schema.generated';
import { inastiPartner } from '../../store/partners';

/** What the stream gives. */
type Told = LiveEvent<{ readonly cursor: string; readonly node: Message }>;

/** Messages to INASTI as they are queued. */
export const inastiMessageQueued: NonNullable<SubscriptionResolvers['inastiMessageQueued']> = {
  resolve: liveValue,
  subscribe: (_parent, { after }, { db, lastEventId }) => {
    const place = readCursor(lastEventId ?? after, 1);
    const from = place && Number(place[0]);
    return liveStream((signal) => told(db, { counterparty: inastiPartner, after: from, signal }));
  },
};

async function* told(db: Context['db'], followed: FollowedMessages): AsyncGenerator<Told> {
  for await (const { number, message } of followMessages(db, followed)) {
    const id = writeCursor([String(number)]);
    yield message ? { id, value: { cursor: id, node: message } } : { id };
  }
}
