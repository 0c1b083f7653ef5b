import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Knex } from 'knex';
import { progress, type Progress } from '../../common/progress';
import { formatEuro } from '../../common/money';
import { yearOfDate } from '../../common/dates';
import { fileBelcotax, type BelcotaxOutcome } from '../../subgraphs/exchanges/tax-certificates/jobs/file-belcotax';
import { InvalidZone } from '../../subgraphs/exchanges/tax-certificates/messages/belcotax';
import { firstReportedYear } from '../../subgraphs/exchanges/tax-certificates/messages/benefit-sheets';
import { answerFiling, findFilings } from '../../subgraphs/exchanges/tax-certificates/store/filings';
import { readConfig } from '../../subgraphs/exchanges/tax-certificates/config';
import { CommandRefused, type Command } from '../command';

/** Files the benefits paid in a year with the tax administration, or corrects the filing. */
export const command: Command = {
  summary: 'write the Belcotax filing of a year (sheets 281.18), or a correction of it',
  usage: [
    'npm run fund -- belcotax YEAR [--correct REASON] [--to FOLDER]',
    'npm run fund -- belcotax YEAR --accepted | --refused',
    'npm run fund -- belcotax YEAR --send URL [--to FOLDER]',
    '',
    'Fixes the sheets of the year and writes the file into FOLDER (./filings when left out). An interrupted run goes on when',
    'it is called again. With --correct only what changed since the last filing is filed. --accepted and --refused write down',
    'what the tax administration said of the last file; a refused one is written again when the command is called again.',
    '--send posts the last file to a simulated tax administration and writes its answer down; the real one has no such address.',
  ].join('\n'),
  run: async (args, tools) => {
    const { incomeYear, correction, directory } = readArguments(args, yearOfDate(tools.clock.today()));
    const { db, clock } = await tools.services('tax-certificates');
    const answer = answerOf(args);
    if (answer !== null) return tools.print(await writeDown(db, incomeYear, answer));
    const url = option(args, '--send');
    if (url !== null) return send(db, incomeYear, directory, url, tools.print);
    const { sender } = readConfig(process.env);
    let bar: Progress | undefined;
    const onProgress = (_written: number, total: number) => {
      bar ??= progress('Writing sheets', total);
      bar.advance();
    };
    const { signal } = tools;
    const outcome = await fileBelcotax({
      db,
      clock,
      incomeYear,
      correction,
      sender,
      directory,
      signal,
      onProgress,
    }).catch(refuse);
    bar?.done();
    tools.print(tell(outcome, incomeYear));
  },
};

function readArguments(args: readonly string[], present: number) {
  const [year = '', ...rest] = args;
  const incomeYear = Number(year);
  if (!/^\d{4}$/.test(year) || incomeYear < firstReportedYear || incomeYear >= present) {
    throw new CommandRefused(
      `Give the income year, from ${firstReportedYear} to ${present - 1}: npm run fund -- belcotax ${present - 1}`,
    );
  }
  const correction = option(rest, '--correct');
  if (correction !== null && (correction === '' || correction.length > 200)) {
    throw new CommandRefused(
      'Say in at most 200 characters why the year is corrected: --correct "payments of May were missing"',
    );
  }
  return { incomeYear, correction, directory: option(rest, '--to') ?? join(process.cwd(), 'filings') };
}

function answerOf(args: readonly string[]): 'ACCEPTED' | 'REFUSED' | null {
  if (args.includes('--accepted')) return 'ACCEPTED';
  return args.includes('--refused') ? 'REFUSED' : null;
}

async function writeDown(db: Knex, incomeYear: number, answer: 'ACCEPTED' | 'REFUSED'): Promise<string> {
  const filing = await answerFiling(db, incomeYear, answer);
  if (filing === null) throw new CommandRefused(`No file of ${incomeYear} waits for an answer.`);
  return `${filing.fileName} is ${answer.toLowerCase()}.`;
}

interface Report {
  readonly status: 'ACCEPTED' | 'REFUSED';
  readonly findings: readonly { readonly severity: string; readonly code: string; readonly about: string | null }[];
}

/** Posts the last file that waits for an answer, and writes the answer down. */
async function send(
  db: Knex,
  incomeYear: number,
  directory: string,
  url: string,
  print: (line: string) => void,
): Promise<void> {
  const last = (await findFilings(db, incomeYear)).at(-1);
  if (last?.status !== 'WRITTEN' || last.fileName === null || !URL.canParse(url)) {
    throw new CommandRefused(`No file of ${incomeYear} waits for an answer, or the address is none.`);
  }
  const body = Readable.toWeb(createReadStream(join(directory, last.fileName))) as ReadableStream;
  const headers = { 'content-type': 'application/xml' };
  const response = await fetch(url, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
  if (!response.ok) throw new CommandRefused(`${url} answered ${response.status}.`);
  const { status, findings } = (await response.json()) as Report;
  for (const { severity, code, about } of findings) print(`${severity} ${code} ${about ?? ''}`.trim());
  print(await writeDown(db, incomeYear, status === 'ACCEPTED' ? 'ACCEPTED' : 'REFUSED'));
}

function option(args: readonly string[], name: string): string | null {
  const place = args.indexOf(name);
  return place === -1 ? null : (args[place + 1] ?? '');
}

function refuse(error: Error): never {
  if (error instanceof InvalidZone) {
    const whom = error.memberId === null ? 'of the fund' : `of member ${error.memberId}`;
    throw new CommandRefused(
      `Zone ${error.zone} ${whom} cannot hold its value; correct it and call the command again.`,
    );
  }
  if (error.name === 'AbortError') throw new CommandRefused('Interrupted; call the command again and it goes on.');
  throw error;
}

function tell(outcome: BelcotaxOutcome, incomeYear: number): string {
  switch (outcome.kind) {
    case 'WRITTEN': {
      const { sheetCount, controlTotal, fileHash } = outcome.filing;
      return `${sheetCount} sheets, control total ${formatEuro(controlTotal)} euro, SHA-256 ${fileHash}\n${outcome.path}`;
    }
    case 'NOTHING_TO_FILE':
      return `Nothing to file for ${incomeYear}.`;
    case 'ALREADY_FILED':
      throw new CommandRefused(
        `${incomeYear} was filed on ${outcome.filing.createdOn}; correct it with --correct "reason".`,
      );
    case 'NOT_FILED_YET':
      throw new CommandRefused(`${incomeYear} was not filed yet: call the command without --correct first.`);
    case 'UNKNOWN_PERSONS':
      throw new CommandRefused(
        `${outcome.count} persons of the filing are not known to this subgraph yet; let the events arrive first.`,
      );
  }
}
