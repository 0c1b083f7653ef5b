import { parseArgs } from 'node:util';
import { progress } from '../../common/progress';
import { ParameterNotPublished } from '../../common/parameters';
import { formatEuro, type Cents } from '../../common/money';
import { isQuarter, type Quarter } from '../../common/quarter';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import {
  previewQuarterlyNotices,
  runQuarterlyNotices,
  type NoticeRunOptions,
} from '../../subgraphs/contributions/jobs/quarterly-notices';
import { writeNoticeDocuments } from '../../subgraphs/contributions/jobs/notice-documents';
import { countToBeClaimed } from '../../subgraphs/contributions/store/notices';
import { type Command, CommandRefused, type CommandTools } from '../command';

const usage = `npm run fund -- notices QUARTER [--preview] [--documents FOLDER]
  QUARTER             such as 2026-Q4: claims the quarter from every member who is active in it and was not claimed yet
  --preview           says what would be claimed and writes nothing
  --documents FOLDER  writes the notices as PDF, each in the language of the member, into a folder
  Stopped at any point, the same command goes on where it was; run again, it changes nothing but claim who joined since.`;

/** Issues the due notices of a quarter. */
export const command: Command = {
  summary: 'claims a quarter and issues its due notices',
  usage,
  async run(args, tools) {
    const { quarter, isPreview, folder } = readArguments(args);
    const { db, clock } = await tools.services('contributions');
    const total = await countToBeClaimed(db, quarter);
    const bar = progress(isPreview ? `Preview ${quarter}` : `Notices ${quarter}`, total);
    const onProgress = (count: number) => bar.advance(count);
    const options = { db, clock, book: contributionsBook(), quarter, signal: tools.signal, onProgress };
    const totals = await orRefused(() => (isPreview ? previewQuarterlyNotices(options) : run(options)));
    bar.done();
    report(tools, quarter, isPreview, totals);
    if (folder !== undefined && !isPreview) await writeDocuments(tools, options, folder);
  },
};

async function run(options: NoticeRunOptions) {
  const done = await runQuarterlyNotices(options);
  return { ...done, isStopped: options.signal?.aborted === true };
}

async function writeDocuments(tools: CommandTools, options: NoticeRunOptions, folder: string): Promise<void> {
  const { db, quarter } = options;
  const [row] = await db('notice').where({ quarter }).count({ count: '*' });
  const bar = progress('Documents', Number(row?.count ?? 0));
  const written = await writeNoticeDocuments({ ...options, folder, onProgress: (count) => bar.advance(count) });
  bar.done();
  tools.print(`${written} documents stand in ${folder}.`);
}

function readArguments(args: readonly string[]): { quarter: Quarter; isPreview: boolean; folder: string | undefined } {
  const options = { preview: { type: 'boolean' }, documents: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [quarter = ''] = positionals;
  if (positionals.length !== 1 || !isQuarter(quarter)) throw new CommandRefused(usage);
  return { quarter, isPreview: values.preview === true, folder: values.documents };
}

interface Report {
  readonly notices: number;
  readonly nothingOwed: number;
  readonly contribution: Cents;
  readonly fee: Cents;
  readonly isStopped?: boolean;
}

function report({ print }: CommandTools, quarter: Quarter, isPreview: boolean, totals: Report): void {
  const { notices, nothingOwed, contribution, fee, isStopped } = totals;
  print(`${quarter}${isPreview ? ' (preview, nothing was written)' : ''}`);
  print(`  notices           ${notices}`);
  print(`  nothing owed      ${nothingOwed}`);
  print(`  contributions     ${formatEuro(contribution)}`);
  print(`  management fees   ${formatEuro(fee)}`);
  if (isStopped === true) print('  stopped before the end: the same command goes on where it was');
}

/** A year without published law is a sentence for the operator, not an accident. */
async function orRefused<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ParameterNotPublished)) throw error;
    throw new CommandRefused(`${error.parameter} has no published value on ${error.date}; nothing was claimed.`);
  }
}
