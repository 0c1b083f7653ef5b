import { parseArgs } from 'node:util';
import { isLocalDate, type LocalDate } from '../../common/dates';
import { progress } from '../../common/progress';
import { readConfig } from '../../subgraphs/contributions/config';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import {
  countToRecover,
  previewRecovery,
  runRecovery,
  type RecoveryReport,
} from '../../subgraphs/contributions/jobs/recovery';
import { writeRecoveryDocuments } from '../../subgraphs/contributions/jobs/recovery-documents';
import { type Command, CommandRefused, type CommandTools } from '../command';

const usage = `npm run fund -- recovery [--on DATE] [--preview] [--documents FOLDER]
  --on DATE           day as of which everything is decided; today when left out, and never before the last run
  --preview           says what would be done and writes nothing
  --documents FOLDER  writes the letters of the run as PDF, each in the language of its reader, into a folder
  Sends reminders, statements of account and formal notices that are due, calls those who answer jointly, and brings the
  work lists in line. Judicial steps are never taken by the run. Stopped at any point, the same command goes on; run again on
  the same day, it changes nothing.`;

/** Takes the steps of recovery that are due. */
export const command: Command = {
  summary: 'sends reminders and formal notices that are due, and keeps the work lists of recovery',
  usage,
  async run(args, tools) {
    const { db, clock } = await tools.services('contributions');
    const { on, isPreview, folder } = readArguments(args, clock.today());
    const bar = progress(`Recovery ${on}`, await countToRecover(db, on));
    const onProgress = (count: number) => bar.advance(count);
    const common = { db, clock, book: contributionsBook(), config: readConfig(process.env), on };
    const options = { ...common, signal: tools.signal, onProgress };
    const report = await (isPreview ? previewRecovery(options) : runRecovery(options));
    bar.done();
    tell(tools, on, isPreview, report);
    if (folder !== undefined && report.run !== undefined) await writeDocuments(tools, folder, report.run.id);
  },
};

async function writeDocuments(tools: CommandTools, folder: string, runId: string): Promise<void> {
  const { db } = await tools.services('contributions');
  const written = await writeRecoveryDocuments({ db, runId, folder, signal: tools.signal });
  tools.print(`${written} letters were written to ${folder}.`);
}

function readArguments(args: readonly string[], today: LocalDate) {
  const options = { on: { type: 'string' }, preview: { type: 'boolean' }, documents: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const { on = today, preview, documents } = values;
  if (positionals.length > 0 || !isLocalDate(on)) throw new CommandRefused(usage);
  if (on > today) throw new CommandRefused(`${on} has not come yet: what will be paid until then is not known.`);
  return { on, isPreview: preview === true, folder: documents };
}

const lines: readonly (readonly [string, string])[] = [
  ['REMINDER', 'reminders'],
  ['STATEMENT', 'statements of account'],
  ['FORMAL_NOTICE', 'formal notices'],
  ['SOLIDARITY_CALL', 'calls on those who answer jointly'],
  ['TASKS_OPENED', 'tasks opened'],
  ['TASKS_SETTLED', 'tasks settled'],
  ['MONEY_WAITING', 'left alone: money waits that may be theirs'],
  ['SUSPENDED', 'suspended'],
  ['BELOW_MINIMUM', 'left alone: sum too small'],
  ['PRESCRIBED', 'with prescribed debts, which are not recovered'],
];

function tell({ print }: CommandTools, on: LocalDate, isPreview: boolean, { end, counts }: RecoveryReport): void {
  if (end === 'LATER_RUN') throw new CommandRefused(`There was a run on a later day than ${on}; nothing was done.`);
  print(`Recovery as of ${on}${isPreview ? ' (preview, nothing was written)' : ''}`);
  for (const [name, label] of lines) print(`  ${label.padEnd(48)} ${counts[name] ?? 0}`);
  if (end === 'STOPPED') print('  stopped before the end: the same command goes on where it was');
  if (end === 'MONEY_NOT_MATCHED')
    throw new CommandRefused('Money on the bank was not matched yet; import statements first, then start this again.');
}
