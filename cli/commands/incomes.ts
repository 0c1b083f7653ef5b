import { readFile } from 'node:fs/promises';
import type { Knex } from 'knex';
import { formatEuro } from '../../common/money';
import { progress } from '../../common/progress';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import { type IncomeLine, incomeColumns, readIncomeFile } from '../../subgraphs/contributions/jobs/income-file';
import { takeInIncomes } from '../../subgraphs/contributions/jobs/incomes';
import { type Command, CommandRefused } from '../command';

const usage = `npm run fund -- incomes FILE
  FILE  definitive incomes, one person and year a line: ${incomeColumns}
        A file with one wrong line is refused whole. The layout is our own; that of the tax administration is not public.
  Stopped at any point, the same command goes on; what is known already is passed over.`;

/** Takes in definitive incomes and settles their years. */
export const command: Command = {
  summary: 'takes in definitive incomes from a file and settles their years',
  usage,
  async run(args, { services, clock, signal, print }) {
    const [path] = args;
    if (path === undefined || args.length !== 1) throw new CommandRefused(usage);
    const lines = await linesOf(path, clock.today());
    const [members, contributions] = [await services('members'), await services('contributions')];
    const ids = await memberIds(members.db, lines);
    const known = lines.flatMap((line) => {
      const memberId = ids.get(line.ssin);
      return memberId === undefined ? [] : [{ ...line, memberId }];
    });
    const bar = progress('Incomes', known.length);
    const run = { db: contributions.db, clock, signal, book: contributionsBook(), incomes: known };
    const totals = await takeInIncomes({ ...run, onProgress: (count) => bar.advance(count) });
    bar.done();
    print(`years settled        ${totals.settled}, in sum ${formatEuro(totals.difference)}`);
    print(`kept for later       ${totals.kept}`);
    print(`known already        ${totals.known}`);
    print(`no account           ${totals.withoutAccount + lines.length - known.length}`);
    if (totals.notPublished > 0) print(`law not published    ${totals.notPublished}; these were not taken in`);
  },
};

async function linesOf(path: string, today: Parameters<typeof readIncomeFile>[1]): Promise<IncomeLine[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandRefused(`${path} cannot be read.`);
  });
  const read = readIncomeFile(text, today);
  if (!('issues' in read)) return read;
  const told = read.issues.slice(0, 20).map(({ line, rule }) => `  line ${line}: ${rule}`);
  throw new CommandRefused([`${read.issues.length} lines break a rule; nothing was taken in.`, ...told].join('\n'));
}

/** Ids of members by social security number, old numbers included. */
async function memberIds(db: Knex, lines: readonly IncomeLine[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (let start = 0; start < lines.length; start += 10_000) {
    const ssins = lines.slice(start, start + 10_000).map(({ ssin }) => ssin);
    const rows = await db('member').whereIn('ssin', ssins).select('id', 'ssin');
    for (const row of rows) ids.set(row.ssin, row.id);
    const aliases = await db('ssin_alias').whereIn('ssin', ssins).select('member_id', 'ssin');
    for (const row of aliases) if (!ids.has(row.ssin)) ids.set(row.ssin, row.member_id);
  }
  return ids;
}
