import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Knex } from 'knex';
import { fixedClock } from '../../common/clock';
import { connect, migrate, startPostgres } from '../../common/database';
import { parseLocalDate } from '../../common/dates';
import { cents, zeroCents } from '../../common/money';
import type { Ssin } from '../../common/identifiers';
import { readConfig } from '../../subgraphs/exchanges/tax-certificates/config';
import { fileBelcotax } from '../../subgraphs/exchanges/tax-certificates/jobs/file-belcotax';
import { taxCertificates } from '../../subgraphs/exchanges/tax-certificates/server';
import { writeMembers, type BulkMember } from '../../subgraphs/exchanges/tax-certificates/store/bulk';

const clock = fixedClock('2026-02-10T08:00:00Z');
const incomeYear = 2025;

/**
 * The filing of a year, interrupted in its middle and taken up again, beside the filing of a tenth of its sheets: memory that
 * grows with the number of sheets would show as the ratio of the two.
 */
export async function benchBelcotax(sheets: number, print: (line: string) => void): Promise<void> {
  const few = await measured(Math.ceil(sheets / 10), false);
  const many = await measured(sheets, true);
  print(`Belcotax ${incomeYear}: ${line(many)}`);
  print(`  a tenth of the sheets: ${line(few)}`);
  print(
    `  the file is ${(many.bytes / few.bytes).toFixed(1)} times as large, the peak of memory ${(many.peak / few.peak).toFixed(2)} times as high`,
  );
}

interface Measured {
  readonly sheets: number;
  readonly seconds: number;
  readonly bytes: number;
  /** Most bytes of memory that the process held while it wrote. */
  readonly peak: number;
  readonly isInterrupted: boolean;
}

function line({ sheets, seconds, bytes, peak, isInterrupted }: Measured): string {
  const rate = `${Math.round(sheets / seconds)}/s`;
  const note = isInterrupted ? ', interrupted in the middle and taken up again' : '';
  return `${sheets} sheets in ${seconds.toFixed(1)} s, ${rate}, ${megabytes(bytes)} of XML, peak memory ${megabytes(peak)}${note}`;
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

async function measured(sheets: number, isInterrupted: boolean): Promise<Measured> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'bench-belcotax-'));
  const server = await startPostgres({ dataDirectory, durable: false });
  const db = connect({ url: server.url, schema: 'tax_certificates', poolMax: 4, statementTimeoutMs: 0 });
  try {
    await migrate(db, taxCertificates);
    await writeMembers(db, population(sheets), { today: parseLocalDate('2026-02-10') });
    await db.raw('vacuum analyze');
    const watch = watchMemory();
    const start = process.hrtime.bigint();
    if (isInterrupted) await interrupt(db, dataDirectory, sheets);
    const outcome = await file(db, dataDirectory);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const peak = await watch.end();
    if (outcome.kind !== 'WRITTEN' || outcome.filing.sheetCount !== sheets)
      throw new Error(`it came to ${outcome.kind}`);
    return { sheets, seconds, bytes: statSync(outcome.path).size, peak, isInterrupted };
  } finally {
    await db.destroy();
    await server.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

function file(db: Knex, directory: string, more: Partial<Parameters<typeof fileBelcotax>[0]> = {}) {
  const { sender } = readConfig({});
  return fileBelcotax({ db, clock, incomeYear, correction: null, sender, directory, ...more });
}

/** Ends the run as an operator does who interrupts it. */
async function interrupt(db: Knex, directory: string, sheets: number): Promise<void> {
  const abort = new AbortController();
  const onProgress = (written: number) => void (written * 2 >= sheets && abort.abort());
  await file(db, directory, { signal: abort.signal, onProgress }).then(
    () => Promise.reject(new Error('it was not interrupted')),
    (error: Error) => (error.name === 'AbortError' ? undefined : Promise.reject(error)),
  );
}

/** Looks at the memory of the process many times a second. */
function watchMemory(): { end(): Promise<number> } {
  let peak = process.memoryUsage().rss;
  let isOver = false;
  const looking = (async () => {
    while (!isOver) {
      peak = Math.max(peak, process.memoryUsage().rss);
      await wait(20);
    }
  })();
  return {
    async end() {
      isOver = true;
      await looking;
      return peak;
    },
  };
}

/** Members with two payments each, one of them for the year before. */
function* population(count: number): Generator<BulkMember> {
  for (let index = 0; index < count; index += 1) {
    const number = String(index).padStart(12, '0');
    const memberId = `00000000-0000-4000-8000-${number}`;
    const ssin = String(80_000_000_000 + index) as Ssin;
    const name = { firstName: 'Person', lastName: `Number ${index}`, language: 'fr' as const, birthDate: null };
    const address = { street: 'Rue du Test 1', postalCode: '1000', municipality: 'Bruxelles' };
    const payment = { memberId, benefit: 'CARER_ALLOWANCE', withheld: zeroCents, gross: cents(100_000 + index) };
    const paid = (id: string, on: string, to: string) => ({
      ...payment,
      ...{ id: `${id}0000000-0000-4000-8000-${number}`, paidOn: parseLocalDate(on), periodTo: parseLocalDate(to) },
    });
    const benefits = [paid('1', '2025-03-10', '2025-02-28'), paid('2', '2025-01-10', '2024-12-31')];
    yield { person: { memberId, ssin, ...name, ...address }, years: [], benefits };
  }
}
