import { isLocalDate, type LocalDate } from '../../common/dates';
import { formatEuro } from '../../common/money';
import { progress } from '../../common/progress';
import { benefitsBook } from '../../subgraphs/benefits/domain/book';
import { payBenefits } from '../../subgraphs/benefits/jobs/pay-benefits';
import { watchClocks } from '../../subgraphs/benefits/jobs/watch-clocks';
import { type Command, CommandRefused, type CommandTools } from '../command';

const usage = `npm run fund -- benefits pay [DAY] | clocks [DAY]
  pay     orders every benefit that is due by the day, today when left out; amounts that became known are filled in.
          Run it every day: nothing is ordered twice. The command payments brings the orders to the bank.
  clocks  reminds of missing documents, decides after a month of silence, and counts late cases. Run it every day.`;

/** Pays benefits and watches the clocks of the Charter. */
export const command: Command = {
  summary: 'pays benefits that are due, and watches the clocks of the cases',
  usage,
  async run([act, day, ...rest], tools) {
    if (rest.length > 0 || (day !== undefined && !isLocalDate(day))) throw new CommandRefused(usage);
    const on = (day as LocalDate | undefined) ?? tools.clock.today();
    if (on > tools.clock.today()) throw new CommandRefused(`${on} lies in the future.`);
    if (act === 'pay') return pay(on, tools);
    if (act === 'clocks') return clocks(on, tools);
    throw new CommandRefused(usage);
  },
};

async function pay(on: LocalDate, tools: CommandTools): Promise<void> {
  const { db, clock } = await tools.services('benefits');
  const [due] = await db('payment').where({ status: 'PLANNED' }).where('due_on', '<=', on).count({ count: 'id' });
  const bar = progress(`Benefits due by ${on}`, Number(due?.count ?? 0));
  let shown = 0;
  const onProgress = (ordered: number) => {
    bar.advance(ordered - shown);
    shown = ordered;
  };
  const run = await payBenefits(db, { book: benefitsBook(), clock }, on, { signal: tools.signal, onProgress });
  bar.done();
  tools.print(
    `Ordered ${run.ordered} payments, ${formatEuro(run.orderedCents)} in all; ${run.keptBack} kept back, ${run.held} held.`,
  );
  tools.print(`Filled in ${run.filled} amounts, closed ${run.closed} cases.`);
}

async function clocks(today: LocalDate, tools: CommandTools): Promise<void> {
  const { db, clock } = await tools.services('benefits');
  const run = await watchClocks(db, { book: benefitsBook(), clock }, today);
  tools.print(
    `Reminded ${run.reminded} cases, decided ${run.decided} after silence; ${run.late} cases and ${run.lateQuestions} questions are late.`,
  );
}
