import { followMessages, type FollowedMessages, type Message } from '../../../../../common/exchange/messages';
import { readCursor, writeCursor } from '../../../../../common/exchange/paging';
import { type LiveEvent, liveStream, liveValue } from '../../../../../common/live';
import type { Context } from '../../context';
import type { SubscriptionResolvers } from '../../schema.generated';
import { mutualFund } from '../../store/mutual-fund-series';
import { onlyOwnFund } from '../own-fund';

/** What the stream gives. */
type Told = LiveEvent<{ readonly cursor: string; readonly node: Message }>;

/** Messages to the calling mutual fund as they are queued. */
export const mutualFundMessageQueued: NonNullable<SubscriptionResolvers['mutualFundMessageQueued']> = {
  resolve: liveValue,
  subscribe: (_parent, { after }, { db, subject, lastEventId }) => {
    // Staff has no queue of its own, and is refused before; no fund has the code that stands for none.
    const counterparty = mutualFund(onlyOwnFund(subject) ?? '');
    const place = readCursor(lastEventId ?? after, 2);
    return liveStream((signal) => told(db, { counterparty, after: place && Number(place[1]), signal }));
  },
};

async function* told(db: Context['db'], followed: FollowedMessages): AsyncGenerator<Told> {
  for await (const { number, message } of followMessages(db, followed)) {
    const id = writeCursor([followed.counterparty, String(number)]);
    yield message ? { id, value: { cursor: id, node: message } } : { id };
  }
}
