import { writeFileSync } from 'node:fs';
import {
  findAnsweredReturns,
  findReturn,
  findReturnPage,
  findReturnsToAnswer,
  saveAnswer,
} from '../../subgraphs/members/store/statistics-returns';
import { returnStatus } from '../../subgraphs/members/domain/statistics-return';
import { type Command, CommandRefused, type CommandTools } from '../command';
import { computeAnswer } from '../returns/compute';

const usage = `npm run fund -- returns ACTION
  list            the requests of INASTI and the FPS Social Security with the latest deadlines
  answer          computes the answer of every open request whose day is over; to be run every night
  verify          computes every answer again and compares it with what is kept; ends with an error when one differs
  write ID FILE   writes an answer into a file, byte for byte
  Requests are written down in the graph (recordStatisticsReturn). The layout of the answers is ours: none is published.`;

type Act = (tools: CommandTools, args: readonly string[]) => Promise<void>;

const actions: Readonly<Record<string, Act>> = { list, answer, verify, write };

/** Answers the statistics that authorities ask for. */
export const command: Command = {
  summary: 'answers statistics asked for by INASTI and the FPS Social Security, and computes them again',
  usage,
  async run([name = '', ...args], tools) {
    const act = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (act === undefined || args.length !== (name === 'write' ? 2 : 0)) throw new CommandRefused(usage);
    await act(tools, args);
  },
};

async function list(tools: CommandTools): Promise<void> {
  const { db } = await tools.services('members');
  for (const one of await findReturnPage(db, { status: null, limit: 100, after: undefined })) {
    const { id, deadlineOn, requester, reference, definition, definitionVersion, from, to, cutOffOn } = one;
    const what = `${definition} v${definitionVersion} ${from} to ${to}, facts until ${cutOffOn}`;
    tools.print(`${deadlineOn}  ${returnStatus(one).padEnd(8)}  ${requester} ${reference}  ${what}  ${id}`);
  }
}

async function answer(tools: CommandTools): Promise<void> {
  const { db, clock } = await tools.services('members');
  for (const one of await findReturnsToAnswer(db, clock.today())) {
    if (tools.signal.aborted) return;
    const computed = await computeAnswer(one, (dataset) => tools.services(dataset));
    const isKept = await saveAnswer(db, one.id, computed);
    if (isKept) tools.print(`${one.reference}: ${computed.rowCount} rows, SHA-256 ${computed.sha256}`);
  }
}

async function verify(tools: CommandTools): Promise<void> {
  const { db } = await tools.services('members');
  const differing: string[] = [];
  for (const one of await findAnsweredReturns(db)) {
    const again = await computeAnswer(one, (dataset) => tools.services(dataset));
    const isSame = again.content === one.answer?.content && again.sha256 === one.answer.sha256;
    tools.print(`${one.reference}: ${isSame ? 'the same bytes' : 'DIFFERS'}`);
    if (!isSame) differing.push(one.reference);
  }
  if (differing.length > 0)
    throw new CommandRefused(`Answers that are no longer computed alike: ${differing.join(', ')}.`);
}

async function write(tools: CommandTools, [id = '', file = '']: readonly string[]): Promise<void> {
  const { db } = await tools.services('members');
  const found = /^[0-9a-f-]{36}$/.test(id) ? await findReturn(db, id) : undefined;
  if (!found?.answer) throw new CommandRefused('No request with an answer has this id.');
  writeFileSync(file, found.answer.content);
  tools.print(`${found.answer.rowCount} rows, SHA-256 ${found.answer.sha256}`);
}
