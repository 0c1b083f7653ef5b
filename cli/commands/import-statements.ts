import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { progress } from '../../common/progress';
import type { SubgraphServices } from '../../common/subgraph/request';
import { contributionsConfig } from '../../subgraphs/contributions/context';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import { importStatements, type ImportedFile } from '../../subgraphs/contributions/store/import-statements';
import { matchMovements } from '../../subgraphs/contributions/store/match-movements';
import { countOutcomes } from '../../subgraphs/contributions/store/payments/open-lines';
import { countOpenMovements } from '../../subgraphs/contributions/store/bank-movements';
import { type Command, CommandRefused, type CommandTools } from '../command';

const usage = `npm run fund -- import-statements [FILE…] [--accept-gap]
  FILE          statements of the accounts of the fund, CODA 2.6 or camt.053 (02, 08), the oldest first. Each is taken
                whole or not at all; a file that was taken before is recognized and changes nothing.
  --accept-gap  takes a statement although one before it is missing, and writes that down
  Then everything that was not looked at is matched: booked on accounts, or put on the work list of staff. Stopped at any
  point, the same command goes on where it was; without a file it only matches.`;

/** Takes bank statements and matches what came in. */
export const command: Command = {
  summary: 'takes bank statements (CODA, camt.053) and books what members paid',
  usage,
  async run(args, tools) {
    const { files, acceptGap } = readArguments(args);
    const services = await tools.services('contributions');
    for (const file of files) {
      if (tools.signal.aborted) break;
      report(tools, file, await take(file, acceptGap, services));
    }
    await match(tools, services);
  },
};

function readArguments(args: readonly string[]): { files: string[]; acceptGap: boolean } {
  try {
    const options = { 'accept-gap': { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { files: positionals, acceptGap: values['accept-gap'] === true };
  } catch {
    throw new CommandRefused(usage);
  }
}

async function take(file: string, acceptGap: boolean, { db, clock }: SubgraphServices): Promise<ImportedFile> {
  const content = await readFile(file).catch(() => {
    throw new CommandRefused(`${file} cannot be read.`);
  });
  let bar = progress(basename(file), 0, { silent: true });
  const taken = await importStatements(basename(file), content, {
    db,
    clock,
    by: 'operator',
    accounts: contributionsConfig().accounts,
    acceptGap,
    onCounted: (movements) => (bar = progress(`Taking ${basename(file)}`, movements)),
    onProgress: (count) => bar.advance(count),
  });
  if (taken.outcome === 'TAKEN') bar.done();
  return taken;
}

/** A file that is refused ends the command: the ones after it may hold the statements that follow. */
function report({ print }: CommandTools, file: string, taken: ImportedFile): void {
  if (taken.outcome === 'TAKEN') {
    print(`${basename(file)}: ${taken.file.statements} statements, ${taken.file.movements} movements taken`);
  } else if (taken.outcome === 'TAKEN_BEFORE') {
    print(`${basename(file)}: was taken before, on ${taken.file.takenAt.toISOString()}, as ${taken.file.name}`);
  } else {
    const { line, statement, entry } = taken.place;
    const places = { line, statement, entry };
    const where = Object.entries(places).flatMap(([name, place]) => (place === undefined ? [] : [`${name} ${place}`]));
    throw new CommandRefused(
      `${basename(file)}: nothing was taken; rule ${taken.rule}${where.length > 0 ? `, ${where.join(', ')}` : ''}`,
    );
  }
}

async function match({ signal, print }: CommandTools, { db, clock }: SubgraphServices): Promise<void> {
  const bar = progress('Matching', await countOpenMovements(db));
  const onProgress = (count: number) => bar.advance(count);
  const before = await countOutcomes(db);
  const counts = await matchMovements({ db, clock, book: contributionsBook(), signal, onProgress });
  bar.done();
  print(`Matched: ${counts.booked} booked, ${counts.returned} taken back, ${counts.waiting} wait for staff`);
  const after = await countOutcomes(db);
  const [executed, returned] = [after.executed - before.executed, after.returned - before.returned];
  if (executed + returned + after.differing > 0)
    print(`Own orders: ${executed} executed, ${returned} came back, ${after.differing} debits differ from the order`);
  if (signal.aborted) print('Stopped before the end: the same command goes on where it was.');
}
