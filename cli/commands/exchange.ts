import type { Knex } from 'knex';
import { messageSenders, partnersOfEnvironment } from '../message-delivery';
import {
  countMessages,
  deadMessages,
  deliverDueMessages,
  releaseMessage,
  replayMessages,
  setAsideMessage,
  startMessageWorker,
} from '../../common/exchange/messages';
import { createLogger } from '../../common/log';
import type { SubgraphServices } from '../../common/subgraph/request';
import { type Command, CommandRefused, type CommandTools } from '../command';

const usage = `npm run fund -- exchange ACT
  status                       messages of each partner by state
  deliver [--watch]            sends what is due to the partners of EXCHANGE_URLS; with --watch until it is interrupted.
                               A graph or subgraph that runs with EXCHANGE_URLS does so by itself
  dead                         messages that were given up, with the cause
  release ID                   sends a message that was given up again
  set-aside ID                 lets the messages behind one that was given up pass
  replay PARTNER FROM TO       sends messages again by number
  EXCHANGE_URLS: names and addresses such as inasti=https://…,mutual-fund:200=https://…
  EXCHANGE_TOKENS: in the same form the tokens of partners that ask for one`;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Messages to partners: how far they are, sending, and what a person decides about them. */
export const command: Command = {
  summary: 'send messages to partners, see how far they are, release and replay them',
  usage,
  async run([act = '', ...rest], tools) {
    const services = await Promise.all(messageSenders.map((name) => tools.services(name)));
    switch (act) {
      case 'status':
        return status(services, tools);
      case 'deliver':
        return deliver(services, tools, rest.includes('--watch'));
      case 'dead':
        return listDead(services, tools);
      case 'release':
      case 'set-aside':
        return decide(services, tools, act, rest[0] ?? '');
      case 'replay':
        return replay(services, tools, rest);
      default:
        throw new CommandRefused(usage);
    }
  },
};

async function status(services: readonly SubgraphServices[], { print }: CommandTools): Promise<void> {
  const counts = (await Promise.all(services.map(({ db }) => countMessages(db)))).flat();
  if (counts.length === 0) return print('There are no messages.');
  for (const { counterparty, state, count } of counts) print(`${counterparty.padEnd(20)} ${state.padEnd(13)} ${count}`);
}

async function deliver(services: readonly SubgraphServices[], tools: CommandTools, isWatching: boolean): Promise<void> {
  const partners = partnersOfEnvironment(process.env);
  if (partners.size === 0) throw new CommandRefused(`EXCHANGE_URLS names no partner.\n${usage}`);
  if (isWatching) return watch(services, partners, tools.signal);
  const counterparties = [...partners.keys()];
  const transportOf = (name: string) => partners.get(name);
  let attempts = 0;
  for (let round = 1; round > 0 && !tools.signal.aborted; attempts += round) {
    round = 0;
    for (const { db, clock } of services) {
      round += (await deliverDueMessages({ db, clock, counterparties, transportOf })).attempts;
    }
  }
  tools.print(`${attempts} attempts were made.`);
}

async function watch(
  senders: readonly SubgraphServices[],
  partners: ReturnType<typeof partnersOfEnvironment>,
  signal: AbortSignal,
): Promise<void> {
  const worker = startMessageWorker({ senders, partners, log: createLogger('warn') });
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  await worker.stop();
}

async function listDead(services: readonly SubgraphServices[], { print }: CommandTools): Promise<void> {
  const dead = (await Promise.all(services.map(({ db }) => deadMessages(db)))).flat();
  if (dead.length === 0) return print('No message was given up.');
  for (const { id, counterparty, number, kind, cause } of dead)
    print(`${id}  ${counterparty} ${number}  ${kind}  ${cause ?? ''}`);
}

async function decide(
  services: readonly SubgraphServices[],
  { print }: CommandTools,
  act: 'release' | 'set-aside',
  id: string,
) {
  if (!uuid.test(id)) throw new CommandRefused(`Give the id of a message: npm run fund -- exchange ${act} ID`);
  const change = act === 'release' ? releaseMessage : setAsideMessage;
  for (const { db, clock } of services) {
    if (await change(db, id, clock.now())) return print(act === 'release' ? 'It is sent again.' : 'It is set aside.');
  }
  throw new CommandRefused('No message that was given up has this id.');
}

async function replay(
  services: readonly SubgraphServices[],
  { print, clock }: CommandTools,
  rest: readonly string[],
): Promise<void> {
  const [counterparty = '', first, last] = rest;
  const [from, to] = [Number(first), Number(last)];
  if (counterparty === '' || !Number.isInteger(from) || !Number.isInteger(to) || from < 1 || to < from) {
    throw new CommandRefused('Give a partner and two numbers: npm run fund -- exchange replay inasti 1 20');
  }
  const range = { counterparty, from, to };
  const replayed = await Promise.all(services.map(({ db }: { db: Knex }) => replayMessages(db, range, clock.now())));
  print(`${replayed.reduce((sum, one) => sum + one, 0)} messages are sent again.`);
}
