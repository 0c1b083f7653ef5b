import type { Knex } from 'knex';
import { memberErased } from '../catalogue/members/member-erased';
import { membersMerged } from '../catalogue/members/members-merged';
import { publisherOf } from '../definition';
import type { ReceivedEvent } from './inbox';
import type { EventParticipant } from './participant';

/** Events after which files of others may stand otherwise than before. */
export const changesSubjects: ReadonlySet<string> = new Set([membersMerged.name, memberErased.name]);

/** Whether a subgraph keeps which file took over which, and which were erased. */
export function followsMergers({ module }: EventParticipant): boolean {
  return module.consumers.some(({ event }) => event.name === membersMerged.name);
}

/** The files that took over those that some events are about; null for a file that was erased. */
export async function survivorsOf(
  trx: Knex.Transaction,
  events: readonly ReceivedEvent[],
): Promise<ReadonlyMap<string, string | null>> {
  const ids = [...new Set(events.map(({ payload }) => memberOf(payload)).filter((id) => id !== undefined))];
  if (ids.length === 0) return new Map();
  const { rows } = await trx.raw<{ rows: { duplicate_id: string; member_id: string | null }[] }>(
    `select duplicate_id, member_id from merged_member where duplicate_id = any(:ids::uuid[])
     union all
     select member_id, null from member_erasure where member_id = any(:ids::uuid[]) and erased_on is not null`,
    { ids },
  );
  const survivors = new Map<string, string | null>();
  for (const { duplicate_id: id, member_id: survivor } of rows)
    survivors.set(id, survivor === null || survivors.get(id) === null ? null : survivor);
  return survivors;
}

/**
 * The event as it is to be applied when its file may have been taken over meanwhile: what others say of the duplicate is
 * said of the file that took it over; snapshots of the duplicate itself are past, since those of the other tell everything.
 * Nothing is applied to a file that was erased: an event that is read again must not bring the person back.
 * @returns undefined when there is nothing to apply
 */
export function redirected(
  event: ReceivedEvent,
  survivors: ReadonlyMap<string, string | null>,
): ReceivedEvent | undefined {
  const memberId = survivors.get(memberOf(event.payload) ?? '');
  if (memberId === undefined) return event;
  if (memberId === null) return event.name === memberErased.name ? event : undefined;
  const isSnapshot = publisherOf(event) === publisherOf(membersMerged) && event.name !== membersMerged.name;
  return isSnapshot ? undefined : { ...event, payload: { ...(event.payload as object), memberId } };
}

function memberOf(payload: unknown): string | undefined {
  const { memberId } = payload as { memberId?: unknown };
  return typeof memberId === 'string' ? memberId : undefined;
}
