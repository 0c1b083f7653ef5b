import { deadLetters, eventBacklog, releaseDeadLetter, replayEvents, setAsideDeadLetter } from '../../../common/events';
import { mostAttempts } from '../../../common/events/delivery/backoff';
import { clock, numbersOf, tell, writer } from './fixture';
import { failOn, usePair } from './pair';

const pair = usePair();

describe('a dead letter', () => {
  beforeEach(async () => {
    for (const number of [1, 2, 3]) await tell(pair.tellers, 'one', number);
    await tell(pair.tellers, 'two', 9);
    await pair.exhaust(failOn(2));
  });

  test('holds up its subject and is listed with what waits behind it', async () => {
    expect(await pair.deliver(writer())).toEqual([]);
    expect(await numbersOf(pair.hearers, 'one')).toEqual([1]);
    expect(await numbersOf(pair.hearers, 'two')).toEqual([9]);
    expect(await deadLetters(pair.hearers)).toEqual([
      expect.objectContaining({
        consumer: 'write-down',
        event: 'tellers.thing-told',
        version: 1,
        subject: 'one',
        attempts: mostAttempts,
        heldUp: 1,
      }),
    ]);
    expect(await eventBacklog(pair.hearers)).toMatchObject([
      { consumer: 'write-down', pending: 1, waiting: 0, dead: 1 },
    ]);
  });

  test('is applied, and those behind it, once it is released', async () => {
    const [letter] = await deadLetters(pair.hearers);
    expect(await releaseDeadLetter(pair.hearers, letter!, { by: 'operator', reason: 'rule repaired' })).toBe(true);
    expect(await releaseDeadLetter(pair.hearers, letter!, { by: 'operator', reason: 'again' })).toBe(false);
    await pair.deliver(writer());
    expect(await numbersOf(pair.hearers, 'one')).toEqual([1, 2, 3]);
    const [row] = await pair.hearers('event_inbox').where('event_id', letter!.eventId);
    expect(row).toMatchObject({ state: 'APPLIED', settled_note: 'operator: rule repaired' });
  });

  test('is passed over, and those behind it go on, once it is set aside', async () => {
    const [letter] = await deadLetters(pair.hearers);
    expect(await setAsideDeadLetter(pair.hearers, letter!, { by: 'operator', reason: 'told twice' })).toBe(true);
    await pair.deliver(writer());
    expect(await numbersOf(pair.hearers, 'one')).toEqual([1, 3]);
    expect(await deadLetters(pair.hearers)).toEqual([]);
  });

  test('gets all its attempts again when it is released', async () => {
    const [letter] = await deadLetters(pair.hearers);
    await releaseDeadLetter(pair.hearers, letter!, { by: 'operator', reason: 'try' });
    await pair.deliverFailing(failOn(2));
    expect(await eventBacklog(pair.hearers)).toMatchObject([{ waiting: 1, dead: 0 }]);
  });
});

test('a payload that the consumer cannot read is given up at once', async () => {
  await tell(pair.tellers, 'one', 1);
  await pair.tellers('event_outbox').update({ payload: { number: 'many' } });
  expect(await pair.deliverFailing(writer())).toMatchObject({ cause: { name: 'InvalidPayload' } });
  expect(await eventBacklog(pair.hearers)).toMatchObject([{ dead: 1 }]);
});

describe('replay', () => {
  test('applies again in the former order what is asked for', async () => {
    for (const number of [1, 2]) for (const subject of ['one', 'two']) await tell(pair.tellers, subject, number);
    await pair.deliver(writer(), writer('other'));
    const count = await pair.hearers.transaction(async (trx) => {
      await trx('effect').where({ consumer: 'write-down', subject: 'one' }).delete();
      return replayEvents(trx, { consumer: 'write-down', subject: 'one' });
    });
    expect(count).toBe(2);
    await pair.deliver(writer(), writer('other'));
    expect(await numbersOf(pair.hearers, 'one')).toEqual([1, 2]);
    expect(await numbersOf(pair.hearers, 'two')).toEqual([1, 2]);
    expect(await numbersOf(pair.hearers, 'one', 'other')).toEqual([1, 2]);
  });

  test('leaves out what was published before an instant', async () => {
    await tell(pair.tellers, 'one', 1);
    await pair.deliver(writer());
    const from = new Date(clock.now().getTime() + 1);
    expect(await pair.hearers.transaction((trx) => replayEvents(trx, { consumer: 'write-down', from }))).toBe(0);
  });
});
