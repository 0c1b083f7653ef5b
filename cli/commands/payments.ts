import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { addDays, isLocalDate, type LocalDate } from '../../common/dates';
import { formatEuro, sumCents } from '../../common/money';
import { progress } from '../../common/progress';
import { isQuarter } from '../../common/quarter';
import type { SubgraphServices } from '../../common/subgraph/request';
import { contributionsConfig } from '../../subgraphs/contributions/context';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import { commandComposer } from '../../subgraphs/contributions/domain/payments/batch';
import { runCollections } from '../../subgraphs/contributions/jobs/collections';
import { countCollectable } from '../../subgraphs/contributions/store/direct-debit/collections';
import {
  composeBatch,
  countBatches,
  findBatches,
  type PaymentBatch,
} from '../../subgraphs/contributions/store/payments/batches';
import { countOpen, findCollectionDays } from '../../subgraphs/contributions/store/payments/open-lines';
import { takeStatusReport } from '../../subgraphs/contributions/store/payments/status-report';
import { writeBatchFile, type WrittenFile } from '../../subgraphs/contributions/store/payments/write-file';
import { type Command, CommandRefused, type CommandTools } from '../command';

const usage = `npm run fund -- payments preview | compose [--on DAY] | collect QUARTER | write FOLDER | report FILE…
  preview       what is ready to be paid out or collected, what waits and why, and which batches wait for whom
  compose       puts benefits, refunds and announced direct debits that are ready into batches; transfers move on the day
                given, else tomorrow. A second person releases each in the graph (releasePaymentBatch).
  collect       prepares the direct debits of a quarter whose notices went out, for members with an active mandate
  write         writes the file of every released batch into a folder (pain.001, pain.008), named by the id of its message.
                A file that was written before is written again with the same content.
  report        takes status reports of the bank (pain.002)
  Statements of the bank come in by import-statements; they say what was executed and what came back. Each of these can be
  stopped at any point and run again: nothing is paid or collected twice.`;

/** Pays out and collects. */
export const command: Command = {
  summary: 'composes payments and direct debits, writes the files for the bank, takes its reports',
  usage,
  async run([act, ...args], tools) {
    const services = () => tools.services('contributions');
    if (act === 'preview' && args.length === 0) return preview(tools, await services());
    if (act === 'compose') return compose(tools, await services(), dayOf(args, tools));
    if (act === 'collect' && args.length === 1) return collect(tools, await services(), args[0] ?? '');
    if (act === 'write' && args.length === 1) return write(tools, await services(), args[0] ?? '');
    if (act === 'report' && args.length > 0) return report(tools, await services(), args);
    throw new CommandRefused(usage);
  },
};

function dayOf(args: readonly string[], { clock }: CommandTools): LocalDate {
  let given: string | undefined;
  try {
    given = parseArgs({ args: [...args], options: { on: { type: 'string' } } }).values.on;
  } catch {
    throw new CommandRefused(usage);
  }
  if (given === undefined) return addDays(clock.today(), 1);
  if (!isLocalDate(given)) throw new CommandRefused(usage);
  if (given < clock.today()) throw new CommandRefused(`${given} is past.`);
  return given;
}

async function preview({ print }: CommandTools, { db }: SubgraphServices): Promise<void> {
  for (const { what, reason, count, total } of await countOpen(db)) {
    const waits = reason === null ? 'ready' : `waits: ${reason}`;
    print(`${what.padEnd(12)} ${waits.padEnd(28)} ${String(count).padStart(8)} ${formatEuro(total).padStart(16)}`);
  }
  for (const status of ['DRAFT', 'RELEASED'] as const) {
    for (const batch of await findBatches(db, status, { first: 100 })) print(await lineOf(db, batch));
  }
}

async function lineOf(db: SubgraphServices['db'], batch: PaymentBatch): Promise<string> {
  const counts = await countBatches(db, [batch.id]);
  const count = counts.reduce((sum, one) => sum + one.count, 0);
  const sum = sumCents(counts.map(({ total }) => total));
  const next = batch.status === 'DRAFT' ? 'waits for a second person to release it' : 'waits for its file';
  const what = [batch.kind, batch.sequence].filter(Boolean).join(' ');
  return `Batch ${batch.number} (${what}, ${batch.executeOn}): ${count} orders, ${formatEuro(sum)}; ${next}`;
}

async function compose({ print, signal }: CommandTools, { db, clock }: SubgraphServices, on: LocalDate) {
  const transfers = (['BENEFIT', 'REFUND'] as const).map((kind) => ({ kind, sequence: undefined, executeOn: on }));
  const debits = (await findCollectionDays(db, clock.today())).map(({ sequence, collectOn }) => {
    return { kind: 'COLLECTION' as const, sequence, executeOn: collectOn };
  });
  let composed = 0;
  for (const wanted of [...transfers, ...debits]) {
    // A batch holds so many orders at most: what is left goes into the next one.
    for (let more = true; more && !signal.aborted;) {
      const batch = await db.transaction((trx) => composeBatch(trx, { ...wanted, by: commandComposer }, clock));
      more = batch !== undefined;
      if (batch === undefined) continue;
      composed += 1;
      print(await lineOf(db, batch));
    }
  }
  if (composed === 0) print('Nothing is ready.');
}

async function collect({ print, signal }: CommandTools, { db, clock }: SubgraphServices, quarter: string) {
  if (!isQuarter(quarter)) throw new CommandRefused(usage);
  const bar = progress(`Direct debits ${quarter}`, await countCollectable(db, quarter));
  const onProgress = (count: number) => bar.advance(count);
  const run = await runCollections({ db, clock, book: contributionsBook(), quarter, signal, onProgress });
  bar.done();
  print(`Direct debits: ${run.collections}, ${formatEuro(run.total)} in all; ${run.nothingOpen} with nothing open,`);
  print(`  ${run.tooLate} whose announced day is too near or past; ${run.expired} mandates lapsed.`);
  if (signal.aborted) print('Stopped before the end: the same command goes on where it was.');
}

async function write({ print, signal, clock }: CommandTools, { db }: SubgraphServices, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { beneficiary: name, iban, bic, enterpriseNumber, creditorIdentifier, paymentVersion } = contributionsConfig();
  const initiator = { name, enterpriseNumber, iban, bic };
  const options = { clock, initiator, creditorIdentifier, version: paymentVersion };
  const batches = [
    ...(await findBatches(db, 'RELEASED', { first: 1_000 })),
    ...(await findBatches(db, 'WRITTEN', { first: 20 })),
  ];
  const bar = progress('Files', batches.length);
  const lines: string[] = [];
  for (const { id } of batches.reverse()) {
    if (signal.aborted) break;
    const file = await db.transaction((trx) => writeBatchFile(trx, id, options));
    if (file !== undefined) {
      await writeWhole(join(folder, `${file.messageId}.xml`), file.content);
      lines.push(told(file));
    }
    bar.advance(1);
  }
  bar.done();
  for (const line of lines) print(line);
  if (batches.length === 0) print('No batch is released.');
}

function told({ messageId, count, total, isWrittenBefore }: WrittenFile): string {
  const before = isWrittenBefore ? '; written before, the same again' : '';
  return `${messageId}.xml: ${count} orders, ${formatEuro(total)}${before}`;
}

/** A file is there in whole or not at all, whenever the command is stopped. */
async function writeWhole(file: string, content: string): Promise<void> {
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

async function report({ print }: CommandTools, { db, clock }: SubgraphServices, files: readonly string[]) {
  for (const file of files) {
    const content = await readFile(file).catch(() => {
      throw new CommandRefused(`${file} cannot be read.`);
    });
    const name = basename(file);
    const taken = await takeStatusReport(db, { name, content, by: commandComposer }, clock);
    if (taken.outcome === 'REFUSED') throw new CommandRefused(`${name}: nothing was taken; rule ${taken.rule}`);
    const { accepted, rejected, contradicted } = taken.counts;
    const before = taken.outcome === 'TAKEN_BEFORE' ? 'was taken before; it said: ' : '';
    print(`${name}: ${before}${accepted} accepted, ${rejected} rejected, ${contradicted} that do not fit`);
  }
}
