import { parseArgs } from 'node:util';
import { isLocalDate, type LocalDate } from '../../common/dates';
import { progress } from '../../common/progress';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import { writeRegularizationDocuments } from '../../subgraphs/contributions/jobs/notice-documents';
import { type Command, CommandRefused } from '../command';

const usage = `npm run fund -- regularizations FROM TO --documents FOLDER
  FROM TO             such as 2026-11-01 2026-11-30: statements that were issued from one day to another, both included
  --documents FOLDER  writes them as PDF, each in the language of the member, into a folder
  Stopped at any point, the same command goes on: a document that stands there is not written again.`;

/** Writes statements of regularization as documents. */
export const command: Command = {
  summary: 'writes statements of regularization as PDF',
  usage,
  async run(args, { services, signal, print }) {
    const { days, folder } = readArguments(args);
    const { db } = await services('contributions');
    const [row] = await db('regularization').whereBetween('issued_on', [days.from, days.to]).count({ count: '*' });
    const bar = progress('Statements', Number(row?.count ?? 0));
    const onProgress = (count: number) => bar.advance(count);
    const options = { db, book: contributionsBook(), days, folder, signal, onProgress };
    const written = await writeRegularizationDocuments(options);
    bar.done();
    print(`${written} documents were written to ${folder}.`);
  },
};

function readArguments(args: readonly string[]): { days: { from: LocalDate; to: LocalDate }; folder: string } {
  const options = { documents: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [from = '', to = ''] = positionals;
  const areDays = positionals.length === 2 && isLocalDate(from) && isLocalDate(to);
  if (!areDays || values.documents === undefined) throw new CommandRefused(usage);
  return { days: { from, to }, folder: values.documents };
}
