import type { Knex } from 'knex';
import type { EventConsumer } from '../consumer';
import { storeEvents } from './inbox';
import { consumersOf, type EventParticipant } from './participant';
import { beginReading, outboxIdentity, readPage, type PublishedEvent } from './read-outbox';

/** How far a subgraph has read one publisher. */
interface Cursor {
  readonly seen: string | null;
  readonly target: string;
  readonly page: number;
}

/** What one page brought. */
interface Page {
  readonly lanes: readonly number[];
  readonly events: number;
  readonly more: boolean;
}

/**
 * Brings everything that a publisher published since the last time into the inbox of a subgraph, page by page. May be
 * broken off at any point and run by several processes at once: the position and the events are kept in one
 * transaction, and an event that is already there is passed over.
 * @param onPage told after each page which lanes have something new, and how many events the page held
 * @param mustStop asked after each page whether to break off
 */
export async function receive(
  receiver: EventParticipant,
  publisher: EventParticipant,
  onPage: (lanes: readonly number[], events: number) => Promise<void> = async () => undefined,
  mustStop: () => boolean = () => false,
): Promise<void> {
  const consumers = consumersOf(receiver, publisher.module.name);
  if (consumers.length === 0) return;
  const identity = await outboxIdentity(publisher.services.db);
  if (await isUpToDate(receiver.services.db, publisher, consumers, identity)) return;
  for (let more = true; more;) {
    const page = await receiver.services.db.transaction((trx) => receivePage(trx, publisher, consumers, identity));
    if (page.lanes.length > 0) await onPage(page.lanes, page.events);
    more = page.more && !mustStop();
  }
}

/** Whether nothing was published since the last reading; found without a lock or a write, as most looks around end so. */
async function isUpToDate(
  db: Knex,
  publisher: EventParticipant,
  consumers: readonly EventConsumer[],
  identity: string,
): Promise<boolean> {
  const { rows } = await db.raw<{ rows: { seen: string | null }[] }>(
    `select seen::text from event_cursor
     where publisher = ? and database = ? and consumers @> ?::text[] and target is null`,
    [publisher.module.name, identity, consumers.map(({ name }) => name)],
  );
  const [cursor] = rows;
  return cursor !== undefined && (await beginReading(publisher.services.db, cursor.seen)).start === null;
}

async function receivePage(
  trx: Knex.Transaction,
  publisher: EventParticipant,
  consumers: readonly EventConsumer[],
  identity: string,
): Promise<Page> {
  const { name } = publisher.module;
  const cursor = await openCursor(trx, publisher, consumers, identity);
  if (cursor === null) return { lanes: [], events: 0, more: false };
  const { seen, page } = cursor;
  const kinds = consumers.map(({ event }) => event);
  const { events, end, more } = await readPage(publisher.services.db, kinds, { seen, after: page });
  const lanes = await storeEvents(trx, addressed(events, consumers));
  await moveCursor(trx, name, { ...cursor, page: end }, more);
  return { lanes, events: events.length, more };
}

/** Every event with each consumer that listens to it. */
function addressed(events: readonly PublishedEvent[], consumers: readonly EventConsumer[]) {
  return events.flatMap((event) =>
    consumers
      .filter(({ event: { name, version } }) => name === event.name && version === event.version)
      .map((consumer) => ({ ...event, consumer: consumer.name })),
  );
}

/** The locked cursor of a reading under way or begun now; null when there is nothing new. */
async function openCursor(
  trx: Knex.Transaction,
  publisher: EventParticipant,
  consumers: readonly EventConsumer[],
  identity: string,
): Promise<Cursor | null> {
  const { name } = publisher.module;
  const names = consumers.map((consumer) => consumer.name);
  await trx.raw(enterCursor, [name, identity, names, identity, names]);
  const { rows } = await trx.raw<{ rows: { seen: string | null; target: string | null; page: string | number }[] }>(
    'select seen::text, target::text, page from event_cursor where publisher = ? for update',
    [name],
  );
  const { seen, target, page } = rows[0]!;
  if (target !== null) return { seen, target, page: Number(page) };
  const reading = await beginReading(publisher.services.db, seen);
  return reading.start === null ? null : { seen, target: reading.target, page: reading.start };
}

/** Another database, or a consumer that was not served before: everything is read again; what is known is passed over. */
const enterCursor = `
  insert into event_cursor as cursor (publisher, database, consumers) values (?, ?, ?::text[])
  on conflict (publisher) do update set
    database = excluded.database,
    consumers = array(select distinct unnest(cursor.consumers || excluded.consumers) order by 1),
    seen = null, target = null, page = 0
  where cursor.database <> ? or not cursor.consumers @> ?::text[]`;

async function moveCursor(trx: Knex.Transaction, publisher: string, cursor: Cursor, more: boolean): Promise<void> {
  const { target, page } = cursor;
  if (more)
    await trx.raw('update event_cursor set target = ?::pg_snapshot, page = ? where publisher = ?', [
      target,
      page,
      publisher,
    ]);
  else
    await trx.raw('update event_cursor set seen = ?::pg_snapshot, target = null, page = 0 where publisher = ?', [
      target,
      publisher,
    ]);
}
