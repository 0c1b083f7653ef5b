import { parseArgs } from 'node:util';
import type { Knex } from 'knex';
import { formatEuro } from '../../common/money';
import { ParameterNotPublished } from '../../common/parameters';
import { progress } from '../../common/progress';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import { runCompanyNotices } from '../../subgraphs/contributions/jobs/company-notices';
import { writeCompanyNoticeDocuments } from '../../subgraphs/contributions/jobs/notice-documents';
import { type Command, CommandRefused, type CommandTools } from '../command';

const usage = `npm run fund -- company-notices YEAR [--preview] [--documents FOLDER]
  YEAR                such as 2026: claims the annual contribution from every company that was not claimed yet
  --preview           says what would be claimed and writes nothing
  --documents FOLDER  writes the notices of the year as PDF, each in the language of the company, into a folder`;

/** Claims the annual contribution of companies. */
export const command: Command = {
  summary: 'claims the annual contribution of companies',
  usage,
  async run(args, tools) {
    const { year, isPreview, folder } = readArguments(args);
    const { db, clock } = await tools.services('contributions');
    const [row] = await db('company_debtor').count({ count: '*' });
    const bar = progress(`Company contributions ${year}`, Number(row?.count ?? 0));
    const onProgress = (count: number) => bar.advance(count);
    const run = { db, clock, signal: tools.signal, book: contributionsBook(), year, isPreview, onProgress };
    const { claimed, amount, leftOut } = await runCompanyNotices(run).catch(refuseUnpublished);
    bar.done();
    const told = isPreview ? ' (preview, nothing was written)' : '';
    tools.print(`${year}${told}: ${claimed} companies, ${formatEuro(amount)}`);
    for (const [reason, count] of Object.entries(leftOut)) tools.print(`  left out, ${reason}: ${count}`);
    if (folder !== undefined && !isPreview) await writeDocuments(tools, db, year, folder);
  },
};

function readArguments(args: readonly string[]): { year: number; isPreview: boolean; folder: string | undefined } {
  const options = { preview: { type: 'boolean' }, documents: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [text = ''] = positionals;
  if (positionals.length !== 1 || !/^[12]\d{3}$/.test(text)) throw new CommandRefused(usage);
  return { year: Number(text), isPreview: values.preview === true, folder: values.documents };
}

async function writeDocuments({ print, signal }: CommandTools, db: Knex, year: number, folder: string): Promise<void> {
  const [row] = await db('company_notice').where({ year }).count({ count: '*' });
  const bar = progress('Documents', Number(row?.count ?? 0));
  const onProgress = (count: number) => bar.advance(count);
  const written = await writeCompanyNoticeDocuments({
    db,
    book: contributionsBook(),
    year,
    folder,
    signal,
    onProgress,
  });
  bar.done();
  print(`${written} documents were written to ${folder}.`);
}

function refuseUnpublished(error: unknown): never {
  if (!(error instanceof ParameterNotPublished)) throw error;
  throw new CommandRefused(`${error.parameter} has no published value on ${error.date}; nothing was claimed.`);
}
