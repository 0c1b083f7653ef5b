import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { publish } from '../../../common/events';
import { lifeEventDeclared } from '../../../common/events/catalogue/members/life-event-declared';
import type { LifeEventKind } from '../domain/life-event';
import type { Author } from './author';

/** An event of life that was declared. */
export interface LifeEvent {
  readonly id: string;
  readonly memberId: string;
  readonly kind: LifeEventKind;
  readonly on: LocalDate;
  readonly declaredAt: Date;
}

/** Facts that belong to an event, as its domain event carries them. */
export type EventDetails = Readonly<Record<string, string | number | boolean | null>>;

/** Records an event of life and publishes it for the other parts of the graph. Returns its id. */
export async function recordLifeEvent(
  trx: Knex.Transaction,
  event: Pick<LifeEvent, 'memberId' | 'kind' | 'on'>,
  details: EventDetails,
  { subjectId, clock }: Author,
): Promise<string> {
  const id = randomUUID();
  const { memberId, kind, on } = event;
  await trx('life_event').insert({
    id,
    member_id: memberId,
    kind,
    occurred_on: on,
    details: JSON.stringify(details),
    declared_at: clock.now(),
    declared_by: subjectId,
  });
  await publish(trx, lifeEventDeclared, { eventId: id, memberId, kind, on, details }, { subject: memberId, clock });
  return id;
}

/** Events of members, the latest first. */
export async function findLifeEvents(db: Knex, memberIds: readonly string[]): Promise<LifeEvent[]> {
  const rows = await db('life_event')
    .whereIn('member_id', [...memberIds])
    .orderBy([
      { column: 'occurred_on', order: 'desc' },
      { column: 'declared_at', order: 'desc' },
    ]);
  return rows.map(({ id, member_id, kind, occurred_on, declared_at }) => ({
    id,
    memberId: member_id,
    kind,
    on: occurred_on,
    declaredAt: declared_at,
  }));
}
