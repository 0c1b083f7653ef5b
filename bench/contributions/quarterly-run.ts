import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { fixedClock } from '../../common/clock';
import { connect, migrate, startPostgres } from '../../common/database';
import { parseLocalDate } from '../../common/dates';
import { cents } from '../../common/money';
import { parseQuarter } from '../../common/quarter';
import {
  assessQuarters,
  contributionsBook,
  entriesFromClaims,
  noticeClaim,
} from '../../subgraphs/contributions/domain';
import { runQuarterlyNotices } from '../../subgraphs/contributions/jobs/quarterly-notices';
import { contributions } from '../../subgraphs/contributions/server';
import { writeMembers, type BulkMember } from '../../subgraphs/contributions/store/bulk';

const quarter = parseQuarter('2026-Q4');
const written = ['claim', 'ledger_entry', 'notice'].map((table) => ({ table, where: `quarter = '${quarter}'` }));

/**
 * The quarterly run over an invented fund, beside the bare COPY of the rows that it wrote into tables of the same shape with
 * the same indexes: how far the law and the checks stand from the fastest way to write them.
 */
export async function benchQuarterlyRun(members: number, print: (line: string) => void): Promise<void> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'bench-notices-'));
  const server = await startPostgres({ dataDirectory, durable: false });
  const db = connect({ url: server.url, schema: 'contributions', poolMax: 8, statementTimeoutMs: 0 });
  try {
    await migrate(db, contributions);
    await writeMembers(db, population(members));
    await db.raw('vacuum analyze');
    const options = { db, clock: fixedClock('2026-10-05T08:00:00Z'), book: contributionsBook(), quarter };
    const run = await seconds(() => runQuarterlyNotices(options));
    const again = await seconds(() => runQuarterlyNotices(options));
    const bare = await bareCopy(db, written);
    print(
      `quarterly run, ${members} members: ${run.toFixed(1)} s, ${Math.round(members / run)}/s; again: ${again.toFixed(2)} s`,
    );
    print(`  bare COPY of the same rows: ${bare.toFixed(1)} s; the run takes ${(run / bare).toFixed(1)} times as long`);
  } finally {
    await db.destroy();
    await server.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

/** Members in four categories, claimed and paid until the third quarter of 2026. */
export function* population(members: number): Generator<BulkMember> {
  const book = contributionsBook();
  const categories = ['MAIN', 'MAIN', 'SECONDARY', 'PENSIONER'] as const;
  for (let index = 0; index < members; index += 1) {
    const memberId = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const periods = [{ from: parseLocalDate('2015-01-01'), category: categories[index % 4] ?? 'MAIN' }];
    const income = cents(500_00 + (index % 60_000) * 100);
    const incomes = [{ year: 2023, income, knownOn: parseLocalDate('2025-06-01') }];
    const assessed = assessQuarters(book, { periods, incomes }, parseQuarter('2026-Q1'), parseQuarter('2026-Q3'));
    const claims = assessed.map((one) => noticeClaim(one, parseLocalDate('2026-01-05')));
    const paid = claims.map((claim) => ({ ...claim, paid: claim.charged }));
    const debtor = { memberId, name: 'Person', street: null, postalCode: null, municipality: null, email: null };
    const rest = { refundIban: null, language: 'fr' as const, birthDate: null };
    const entries = entriesFromClaims(paid, parseQuarter('2026-Q1'));
    yield { debtor: { ...debtor, ...rest }, periods, incomes, claims: paid, entries };
  }
}

/** Writes rows that are there into empty tables of the same shape and tells how long it takes. */
export async function bareCopy(
  db: Knex,
  written: readonly { readonly table: string; readonly where: string }[],
): Promise<number> {
  const connection = (await db.client.acquireConnection()) as Client;
  let total = 0;
  for (const { table, where } of written) {
    const rows: Buffer[] = [];
    const sink = new Writable({ write: (chunk: Buffer, _encoding, done) => (rows.push(chunk), done()) });
    await pipeline(connection.query(copyTo(`copy (select * from ${table} where ${where}) to stdout`)), sink);
    await connection.query(`create table bare_${table} (like ${table} including all)`);
    total += await seconds(() =>
      pipeline(Readable.from(rows), connection.query(copyFrom(`copy bare_${table} from stdin`))),
    );
  }
  await db.client.releaseConnection(connection);
  return total;
}

/** How long something takes. */
export async function seconds(act: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await act();
  return Number(process.hrtime.bigint() - start) / 1e9;
}
