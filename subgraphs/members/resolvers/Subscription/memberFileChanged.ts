import { GraphQLError } from 'graphql';
import { followSubject, type LiveEvent, liveStream, liveValue } from '../../../../common/live';
import type { Context } from '../../context';
import { filePartOf, filePublishers } from '../../domain/file-part';
import type { MemberFileChangeMapper } from '../../schema.mappers';
import type { SubscriptionResolvers } from '../../schema.generated';
import { isUuid } from '../requests';

/** What the stream gives. */
type Told = LiveEvent<MemberFileChangeMapper>;

/** Changes of a file as they happen, until the file is no longer open to the caller. */
export const memberFileChanged: NonNullable<SubscriptionResolvers['memberFileChanged']> = {
  resolve: liveValue,
  subscribe: async (_parent, { memberId, after }, context) => {
    const check = async (): Promise<void> => {
      if (!isUuid(memberId) || !(await context.live.mayReadNow(memberId))) throw closed();
    };
    await check();
    const from = context.live.lastEventId ?? after;
    return liveStream((signal) => changes(context, { memberId: memberId.toLowerCase(), from, check, signal }));
  },
};

interface Asked {
  readonly memberId: string;
  readonly from: string | null | undefined;
  readonly check: () => Promise<void>;
  readonly signal: AbortSignal;
}

async function* changes({ live }: Context, { memberId, from, check, signal }: Asked): AsyncGenerator<Told> {
  const known = Object.entries(live.outboxes).filter(([publisher]) => filePublishers.includes(publisher));
  const following = { outboxes: Object.fromEntries(known), subject: memberId, after: from, check, signal };
  for await (const { id, event } of followSubject(following)) {
    const part = event && filePartOf(event.name);
    yield part ? { id, value: { id, memberId, part, changedAt: event.publishedAt } } : { id };
  }
}

/** The file is not there or not open; the two are not told apart. */
function closed(): GraphQLError {
  return new GraphQLError('The file is not open', { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
}
