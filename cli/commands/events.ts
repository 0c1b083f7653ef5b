import {
  deadLetters,
  eventBacklog,
  pruneEvents,
  releaseDeadLetter,
  replayEvents,
  setAsideDeadLetter,
  type DeadLetter,
} from '../../common/events';
import { subgraphNames, type SubgraphName } from '../../common/subgraph/module';
import { parameterBook } from '../../subgraphs/members/domain/affiliation-law';
import { loadModule } from '../modules';
import { CommandRefused, type Command, type CommandTools } from '../command';

const usage = `npm run fund -- events                                        what is not applied yet, by subgraph and consumer
npm run fund -- events dead SUBGRAPH                          events that were given up
npm run fund -- events release SUBGRAPH CONSUMER EVENT-ID --by NAME --reason TEXT
                                                              tries one again; what waits behind it follows
npm run fund -- events set-aside SUBGRAPH CONSUMER EVENT-ID --by NAME --reason TEXT
                                                              gives one up for good; what waits behind it follows
npm run fund -- events replay SUBGRAPH CONSUMER [--subject ID] [--from INSTANT]
                                                              applies again: only for consumers that keep a copy
npm run fund -- events prune [--days N]                       lets go of events older than so many days that every
                                                              part has read and applied; once a day`;

/** Shows how the delivery of domain events stands, and settles what was given up. */
export const command: Command = {
  summary: 'show open and dead domain events; release, set aside or replay them',
  usage,
  async run([act = 'open', ...args], tools) {
    const { words, options } = readArguments(args);
    if (act === 'open') return showOpen(tools);
    if (act === 'prune') return prune(tools, options.days);
    const { db } = await tools.services(subgraphOf(words[0]));
    if (act === 'dead') return (await deadLetters(db)).forEach((letter) => tools.print(tell(letter)));
    const consumer = words[1] ?? refuse('Name the consumer.');
    if (act === 'replay') {
      const from = options.from === undefined ? undefined : instant(options.from);
      const count = await db.transaction((trx) => replayEvents(trx, { consumer, from, subject: options.subject }));
      return tools.print(`${count} events are applied again.`);
    }
    const settle = { release: releaseDeadLetter, 'set-aside': setAsideDeadLetter }[act];
    if (settle === undefined) return refuse(`There is no "${act.slice(0, 20)}".`);
    const { by = refuse('Say who decides: --by NAME'), reason = refuse('Say why: --reason TEXT') } = options;
    const eventId = uuid(words[2]);
    const settled = await settle(db, { consumer, eventId }, { by, reason });
    if (!settled) refuse('This consumer has no dead letter of that id.');
    tools.print(act === 'release' ? 'Released: it is tried again.' : 'Set aside: it is not applied.');
  },
};

async function showOpen(tools: CommandTools): Promise<void> {
  let open = 0;
  for (const name of subgraphNames) {
    for (const { consumer, pending, waiting, dead, oldestSeconds } of await eventBacklog(
      (await tools.services(name)).db,
    )) {
      open += 1;
      tools.print(
        `${name} ${consumer}: ${pending} pending, ${waiting} waiting, ${dead} dead, oldest ${oldestSeconds} s`,
      );
    }
  }
  if (open === 0) tools.print('Every event is applied.');
}

function retention({ clock }: CommandTools): number {
  return parameterBook().count('members.fund-service/event-retention-days', clock.today());
}

async function prune(tools: CommandTools, given: string | undefined): Promise<void> {
  const days = given === undefined ? retention(tools) : Number(given);
  if (!Number.isInteger(days) || days < 1) refuse('--days needs a whole number from 1.');
  const before = new Date(tools.clock.now().getTime() - days * 86_400_000);
  const parts = await Promise.all(
    subgraphNames.map(async (name) => ({ module: await loadModule(name), services: await tools.services(name) })),
  );
  for (const { subgraph, published, received } of await pruneEvents(parts, before, tools.signal))
    tools.print(`${subgraph}: ${published} published and ${received} applied events went.`);
}

function tell({ consumer, eventId, event, subject, publishedAt, attempts, heldUp, lastError }: DeadLetter): string {
  const behind = heldUp === 0 ? '' : `, ${heldUp} behind it`;
  return `${consumer} ${eventId} ${event} of ${publishedAt.toISOString()} about ${subject}: ${attempts} attempts${behind}. ${lastError ?? ''}`;
}

/** Words and `--name value` pairs. */
function readArguments(args: readonly string[]) {
  const words: string[] = [];
  const options: Partial<Record<'by' | 'reason' | 'subject' | 'from' | 'days', string>> = {};
  for (let index = 0; index < args.length; index += 1) {
    const name = /^--(by|reason|subject|from|days)$/.exec(args[index]!)?.[1] as keyof typeof options | undefined;
    if (name === undefined) words.push(args[index]!);
    else options[name] = args[++index] || refuse(`--${name} needs a value.`);
  }
  return { words, options };
}

function subgraphOf(name: string | undefined): SubgraphName {
  return subgraphNames.find((one) => one === name) ?? refuse(`Name one of the subgraphs: ${subgraphNames.join(', ')}.`);
}

function uuid(text = ''): string {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text) ? text : refuse('Give the id of the event, a UUID.');
}

function instant(text: string): Date {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? refuse('--from needs an instant such as 2026-11-25T10:00:00Z.') : date;
}

function refuse(reason: string): never {
  throw new CommandRefused(`${reason}\n${usage}`);
}
