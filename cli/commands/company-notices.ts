import { parseArgs } from 'node:util';
import { formatEuro } from '../../common/money';
import { ParameterNotPublished } from '../../common/parameters';
import { progress } from '../../common/progress';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import { runCompanyNotices } from '../../subgraphs/contributions/jobs/company-notices';
import { type Command, CommandRefused } from '../command';

const usage = `npm run fund -- company-notices YEAR [--preview]
  YEAR       such as 2026: claims the annual contribution from every company that was not claimed yet
  --preview  says what would be claimed and writes nothing`;

/** Claims the annual contribution of companies. */
export const command: Command = {
  summary: 'claims the annual contribution of companies',
  usage,
  async run(args, { services, clock, signal, print }) {
    const options = { preview: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [text = ''] = positionals;
    if (!/^[12]\d{3}$/.test(text)) throw new CommandRefused(usage);
    const isPreview = values.preview === true;
    const { db } = await services('contributions');
    const [row] = await db('company_debtor').count({ count: '*' });
    const bar = progress(`Company contributions ${text}`, Number(row?.count ?? 0));
    const onProgress = (count: number) => bar.advance(count);
    const run = { db, clock, signal, book: contributionsBook(), year: Number(text), isPreview, onProgress };
    const { claimed, amount, leftOut } = await runCompanyNotices(run).catch(refuseUnpublished);
    bar.done();
    print(`${text}${isPreview ? ' (preview, nothing was written)' : ''}: ${claimed} companies, ${formatEuro(amount)}`);
    for (const [reason, count] of Object.entries(leftOut)) print(`  left out, ${reason}: ${count}`);
  },
};

function refuseUnpublished(error: unknown): never {
  if (!(error instanceof ParameterNotPublished)) throw error;
  throw new CommandRefused(`${error.parameter} has no published value on ${error.date}; nothing was claimed.`);
}
