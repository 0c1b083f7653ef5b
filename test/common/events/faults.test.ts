import fc from 'fast-check';
import type { Knex } from 'knex';
import { deadLetters, deliverEvents, releaseDeadLetter, type EventParticipant } from '../../../common/events';
import { testDatabase, type TestDatabase } from '../../support/database';
import { effects, eventSchema, participant, tell, writer } from './fixture';
import { breakConnections, type Fault } from './faults';

/** One thing that happens: something is published, by one or two transactions, or someone delivers, alone or with another. */
type Step =
  | { readonly kind: 'TELL'; readonly subject: string }
  | { readonly kind: 'TELL_AT_ONCE'; readonly subject: string }
  | { readonly kind: 'DELIVER'; readonly workers: 1 | 2 }
  | { readonly kind: 'FORGET' };

const subject = fc.constantFrom('one', 'two', 'three');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('TELL' as const), subject }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('TELL_AT_ONCE' as const), subject }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('DELIVER' as const), workers: fc.constantFrom(1 as const, 2 as const) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('FORGET' as const) }) },
);
const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 12, arbitrary: fc.constant('NONE' as const) },
  { weight: 1, arbitrary: fc.constantFrom('BEFORE' as const, 'AFTER' as const) },
);

let database: TestDatabase;
let tellers: Knex;
let hearers: Knex;
/** What happens to the next statement; nothing while no story is told. */
let nextFault: () => Fault = calm;

beforeAll(async () => {
  database = await testDatabase({ subgraphs: [] });
  tellers = await eventSchema(database, 'tellers');
  hearers = await eventSchema(database, 'hearers');
  for (const db of [tellers, hearers]) breakConnections(db, () => nextFault());
  // The connections made so far do not break: the pools start anew.
  for (const db of [tellers, hearers]) await empty(db);
});
afterAll(() => database.drop());

const empty = (db: Knex) => db.raw('truncate event_outbox, event_inbox, event_cursor, effect restart identity');

/** What was published for each subject, in order; what a broken line hid from its publisher included. */
async function published(): Promise<Record<string, number[]>> {
  const rows = await tellers('event_outbox').select('subject', 'payload').orderBy('position');
  return grouped(rows.map((row) => ({ subject: row.subject, number: row.payload.number })));
}

function grouped(rows: readonly { subject: string; number: number }[]): Record<string, number[]> {
  const groups: Record<string, number[]> = {};
  for (const row of rows) (groups[row.subject] ??= []).push(row.number);
  return groups;
}

/** Lets a pool notice which of its connections broke: nothing else would be the matter any more. */
async function mend(db: Knex): Promise<void> {
  for (let whole = false; !whole;) {
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => db.raw('select pg_sleep(0.001)')));
    whole = answers.every(({ status }) => status === 'fulfilled');
  }
}

/** Whatever goes wrong in a story may go wrong: what counts is what is left in the end. */
const whatever = (act: Promise<unknown>) =>
  act.then(
    () => undefined,
    () => undefined,
  );

async function carryOut(one: Step, number: number, receiver: EventParticipant): Promise<void> {
  const deliver = () =>
    whatever(deliverEvents({ publishers: [participant('tellers', tellers)], consumers: [receiver] }));
  if (one.kind === 'TELL') return whatever(tell(tellers, one.subject, number));
  if (one.kind === 'TELL_AT_ONCE') {
    await Promise.all(
      [0.25, 0.5, 0.75].map((part) => whatever(tell(tellers, one.subject, Math.round(number + part * 100)))),
    );
  } else if (one.kind === 'DELIVER') await Promise.all(Array.from({ length: one.workers }, deliver));
  else await whatever(hearers('event_cursor').delete());
}

test('whatever breaks, each event has its effect once, in order for each consumer and subject', async () => {
  const story = fc.tuple(
    fc.array(step, { minLength: 3, maxLength: 14 }),
    fc.infiniteStream(fault),
    fc.infiniteStream(fc.nat(9)),
  );
  let broken = 0;
  await fc.assert(
    fc.asyncProperty(story, async ([steps, faults, moods]) => {
      await empty(tellers);
      await empty(hearers);
      const moody = writer('moody', () => {
        if (nextFault !== calm && moods.next().value === 0) throw new Error('not now');
      });
      const receiver = participant('hearers', hearers, [writer('steady'), moody]);
      nextFault = () => {
        const one = faults.next().value;
        if (one !== 'NONE') broken += 1;
        return one;
      };
      for (const [index, one] of steps.entries()) await carryOut(one, index * 1_000, receiver);
      nextFault = calm;
      await Promise.all([mend(tellers), mend(hearers)]);
      for (const letter of await deadLetters(hearers))
        await releaseDeadLetter(hearers, letter, { by: 'test', reason: 'over' });
      await deliverEvents({ publishers: [participant('tellers', tellers)], consumers: [receiver] });
      const written = await effects(hearers);
      const expected = await published();
      for (const name of ['steady', 'moody']) {
        expect(grouped(written.filter(({ consumer }) => consumer === name))).toEqual(expected);
      }
    }),
    { numRuns: Number(process.env.FAULT_RUNS ?? 40) },
  );
  expect(broken).toBeGreaterThan(50);
}, 120_000);

/** Nothing breaks any more. */
function calm(): Fault {
  return 'NONE';
}
