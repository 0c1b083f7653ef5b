import type { Knex } from 'knex';
import { membersMerged } from '../catalogue/members/members-merged';
import { publisherOf } from '../definition';
import type { ReceivedEvent } from './inbox';
import type { EventParticipant } from './participant';

/** Whether a subgraph keeps which file took over which. */
export function followsMergers({ module }: EventParticipant): boolean {
  return module.consumers.some(({ event }) => event.name === membersMerged.name);
}

/** The files that took over those that some events are about. */
export async function survivorsOf(
  trx: Knex.Transaction,
  events: readonly ReceivedEvent[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(events.map(({ payload }) => memberOf(payload)).filter((id) => id !== undefined))];
  if (ids.length === 0) return new Map();
  const { rows } = await trx.raw<{ rows: { duplicate_id: string; member_id: string }[] }>(
    'select duplicate_id, member_id from merged_member where duplicate_id = any(?::uuid[])',
    [ids],
  );
  return new Map(rows.map((row) => [row.duplicate_id, row.member_id]));
}

/**
 * The event as it is to be applied when its file may have been taken over meanwhile: what others say of the duplicate is
 * said of the file that took it over; snapshots of the duplicate itself are past, since those of the other tell everything.
 * @returns undefined when there is nothing to apply
 */
export function redirected(event: ReceivedEvent, survivors: ReadonlyMap<string, string>): ReceivedEvent | undefined {
  const memberId = survivors.get(memberOf(event.payload) ?? '');
  if (memberId === undefined) return event;
  const isSnapshot = publisherOf(event) === publisherOf(membersMerged) && event.name !== membersMerged.name;
  return isSnapshot ? undefined : { ...event, payload: { ...(event.payload as object), memberId } };
}

function memberOf(payload: unknown): string | undefined {
  const { memberId } = payload as { memberId?: unknown };
  return typeof memberId === 'string' ? memberId : undefined;
}
