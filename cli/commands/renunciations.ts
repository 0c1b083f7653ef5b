import { parseArgs } from 'node:util';
import { progress } from '../../common/progress';
import { ParameterNotPublished } from '../../common/parameters';
import { contributionsBook, firstOptOutQuarter } from '../../subgraphs/contributions/domain';
import { runRenunciations } from '../../subgraphs/contributions/jobs/renunciations';
import { countOptedOut } from '../../subgraphs/contributions/store/renunciations';
import { type Command, CommandRefused } from '../command';

const usage = `npm run fund -- renunciations YEAR [--preview]
  YEAR       such as 2025, once it is over: ends the choice of reduced contributions at pension age of members whose provisional
             income reached the minimum of the main occupation without a reduction (general regulation, article 37/1)
  --preview  says how many there are and changes nothing`;

/** Ends opt-outs that count as renounced. */
export const command: Command = {
  summary: 'ends opt-outs at pension age that count as renounced',
  usage,
  async run(args, { services, clock, signal, print }) {
    const options = { preview: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [text = ''] = positionals;
    if (positionals.length !== 1 || !/^[12]\d{3}$/.test(text)) throw new CommandRefused(usage);
    if (clock.today() <= `${text}-12-31`) throw new CommandRefused(`${text} is not over yet; nothing was changed.`);
    const { db } = await services('contributions');
    const [book, year, isPreview] = [contributionsBook(), Number(text), values.preview === true];
    const total = await orRefused(() => countOptedOut(db, firstOptOutQuarter(book, year)));
    const bar = progress(`Opt-outs of ${text}`, total);
    const onProgress = (count: number) => bar.advance(count);
    const run = { db, clock, signal, book, year, isPreview, onProgress };
    const { looked, renounced } = await orRefused(() => runRenunciations(run));
    bar.done();
    print(
      `${text}${isPreview ? ' (preview, nothing was written)' : ''}: ${renounced} of ${looked} count as renounced.`,
    );
  },
};

/** A year without published law is a sentence for the operator, not an accident. */
async function orRefused<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ParameterNotPublished)) throw error;
    throw new CommandRefused(`${error.parameter} has no published value on ${error.date}; nothing was changed.`);
  }
}
