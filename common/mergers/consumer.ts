import type { Knex } from 'knex';
import type { Clock } from '../clock';
import type { LocalDate } from '../dates';
import { membersMerged } from '../events/catalogue/members/members-merged';
import { defineConsumer, type EventConsumer } from '../events/consumer';
import { takeLaneOf } from '../events/delivery/inbox';
import { recordMerger, type Merger } from './merged-members';

/** What a subgraph does with what it holds of a file that another took over. */
export type FollowMerger = (
  trx: Knex.Transaction,
  merger: Merger,
  about: { readonly clock: Clock; readonly eventId: string },
) => Promise<void>;

/**
 * The consumer by which a subgraph follows a merger. Nothing else is applied to either file meanwhile: the event is about
 * the file that takes over, and the lane of the other is taken as well.
 */
export function mergerConsumer(follow: FollowMerger): EventConsumer {
  return defineConsumer({
    event: membersMerged,
    name: 'follow-merger',
    apply: async ({ memberId, duplicateId, on }, { trx, clock, event }) => {
      await takeLaneOf(trx, duplicateId);
      const merger = { memberId, duplicateId, on: on as LocalDate };
      await recordMerger(trx, merger);
      await follow(trx, merger, { clock, eventId: event.id });
    },
  });
}
