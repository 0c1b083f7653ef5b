import { pruneEvents } from '../../../common/events';
import { numbersOf, participant, tell, writer } from './fixture';
import { failOn, usePair } from './pair';

const pair = usePair();
const parts = () => [participant('tellers', pair.tellers), participant('hearers', pair.hearers, [writer()])];
const later = new Date('2100-01-01T00:00:00Z');
const count = async (db: typeof pair.tellers, table: string) => Number((await db(table).count())[0]!.count);

test('nothing goes before every listener has read it', async () => {
  await tell(pair.tellers, 'one', 1);
  expect(await pruneEvents(parts(), later)).toEqual([
    { subgraph: 'tellers', published: 0, received: 0 },
    { subgraph: 'hearers', published: 0, received: 0 },
  ]);
  expect(await count(pair.tellers, 'event_outbox')).toBe(1);
});

test('what was read and applied goes, what came since stays and is applied once', async () => {
  await tell(pair.tellers, 'one', 1);
  await pair.deliver(writer());
  await tell(pair.tellers, 'one', 2);
  expect(await pruneEvents(parts(), later)).toMatchObject([{ published: 1 }, { received: 0 }]);
  expect(await count(pair.tellers, 'event_outbox')).toBe(1);
  await pair.deliver(writer());
  expect(await pruneEvents(parts(), later)).toMatchObject([{ published: 1 }, { received: 2 }]);
  expect(await pair.deliver(writer())).toEqual([]);
  expect(await numbersOf(pair.hearers, 'one')).toEqual([1, 2]);
});

test('a younger event stays, and so does the memory that it was applied', async () => {
  await tell(pair.tellers, 'one', 1);
  await pair.deliver(writer());
  const past = new Date('2000-01-01T00:00:00Z');
  expect(await pruneEvents(parts(), past)).toMatchObject([{ published: 0 }, { received: 0 }]);
});

test('what waits or was given up stays', async () => {
  await tell(pair.tellers, 'one', 1);
  await pair.exhaust(failOn(1));
  await tell(pair.tellers, 'two', 2);
  await pair.deliverFailing(failOn(2));
  await pruneEvents(parts(), later);
  expect(await pair.hearers('event_inbox').orderBy('number').pluck('state')).toEqual(['DEAD', 'WAITING']);
});

test('a run that is stopped takes nothing', async () => {
  await tell(pair.tellers, 'one', 1);
  await pair.deliver(writer());
  expect(await pruneEvents(parts(), later, AbortSignal.abort())).toMatchObject([{ published: 0 }, { received: 0 }]);
});
