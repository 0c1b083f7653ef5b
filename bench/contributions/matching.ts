import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { fixedClock } from '../../common/clock';
import { connect, migrate, startPostgres } from '../../common/database';
import { makeStructuredCommunication } from '../../common/identifiers';
import { parseQuarter } from '../../common/quarter';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import { runQuarterlyNotices } from '../../subgraphs/contributions/jobs/quarterly-notices';
import { contributions } from '../../subgraphs/contributions/server';
import { writeMembers } from '../../subgraphs/contributions/store/bulk';
import { importStatements } from '../../subgraphs/contributions/store/import-statements';
import { matchMovements } from '../../subgraphs/contributions/store/match-movements';
import { codaFile, fundAccount, type CodaMovement } from '../../test/support/coda';
import { bareCopy, population, seconds } from './quarterly-run';

const quarter = parseQuarter('2026-Q4');
/** Movements of one statement: their numbers in CODA have four digits. */
const statementSize = 9_000;

/**
 * A quarter of payments of an invented fund, one for each member who owes something: taken from CODA and matched, beside the
 * bare COPY of the rows that both wrote into tables of the same shape with the same indexes.
 */
export async function benchMatching(members: number, print: (line: string) => void): Promise<void> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'bench-matching-'));
  const server = await startPostgres({ dataDirectory, durable: false });
  const db = connect({ url: server.url, schema: 'contributions', poolMax: 8, statementTimeoutMs: 0 });
  try {
    await migrate(db, contributions);
    await writeMembers(db, population(members));
    const book = contributionsBook();
    await runQuarterlyNotices({ db, clock: fixedClock('2026-10-05T08:00:00Z'), book, quarter });
    await db.raw('vacuum analyze');
    const payments = await paymentsOf(db);
    const options = { db, clock: fixedClock('2026-11-25T08:00:00Z'), by: 'bench', accounts: [fundAccount] };
    const file = statementsOf(payments);
    const taken = await seconds(() => importStatements('quarter.cod', file, options as never));
    const matched = await seconds(() => matchMovements({ ...options, book }));
    const booked = `quarter = '${quarter}'`;
    const bare = await bareCopy(db, [
      { table: 'bank_movement', where: 'true' },
      { table: 'payment', where: 'true' },
      { table: 'claim', where: `${booked} and paid_contribution_cents > 0` },
      { table: 'ledger_entry', where: `${booked} and kind = 'PAYMENT'` },
      { table: 'event_outbox', where: `name = 'contributions.payment-booked'` },
    ]);
    const both = taken + matched;
    const count = payments.length;
    print(
      `${count} payments: taken in ${taken.toFixed(1)} s, matched in ${matched.toFixed(1)} s, ${Math.round(count / both)}/s`,
    );
    print(`  bare COPY of the same rows: ${bare.toFixed(1)} s; both take ${(both / bare).toFixed(1)} times as long`);
  } finally {
    await db.destroy();
    await server.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

/** What each member owes for the quarter, as the payment with its reference. */
async function paymentsOf(db: Knex): Promise<CodaMovement[]> {
  const rows = await db('claim')
    .join('debtor', 'debtor.member_id', 'claim.member_id')
    .where({ quarter })
    .whereRaw('contribution_cents > 0')
    .orderBy('account_number')
    .select('account_number', db.raw('(contribution_cents + fee_cents)::bigint as owed'));
  return rows.map(({ account_number: number, owed }) => {
    return { amount: Number(owed), structured: makeStructuredCommunication(number), name: 'PERSON' };
  });
}

/** Statements of one day, one after the other, each with the old balance of the one before. */
function statementsOf(payments: readonly CodaMovement[]): Buffer {
  let oldBalance = 0;
  const files: Buffer[] = [];
  for (let start = 0; start < payments.length; start += statementSize) {
    const movements = payments.slice(start, start + statementSize);
    files.push(codaFile({ number: files.length + 1, on: '201126', oldBalance, movements }));
    oldBalance += movements.reduce((sum, { amount }) => sum + amount, 0);
  }
  return Buffer.concat(files);
}
