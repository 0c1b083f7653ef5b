import type { Knex } from 'knex';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Cents } from '../../../common/money';
import type { ActivityPeriod, Claim, LedgerEntry } from '../domain';
import type { DebtorFacts } from './debtors';
import type { KnownIncome } from './facts';
import {
  bulkColumns,
  bulkTables,
  type BulkTable,
  claimLine,
  debtorLine,
  entryLine,
  incomeLine,
  periodLine,
} from './bulk-lines';

/**
 * A member with account, as a take-over or the demo population brings it in. Members should come in ascending order of id:
 * the indexes then grow at their right edge only, which is what makes it fast.
 */
export interface BulkMember {
  /** The person; `creditCents` is money in hand that is applied to no debt, none when left out. */
  readonly debtor: DebtorFacts & { readonly creditCents?: Cents };
  readonly periods: readonly ActivityPeriod[];
  /** One version of each year's income. */
  readonly incomes: readonly KnownIncome[];
  /** Every quarter charged, with what was paid; number 0 unless there were supplements. Any order. */
  readonly claims: readonly Claim[];
  /**
   * Entries of the ledger. `openingEntries` and `bookedEntries` of the domain make them from claims: one take-over
   * balance for quarters before the books start, a charge and a payment for each later quarter.
   */
  readonly entries: readonly LedgerEntry[];
}

/** Rows written, by table. */
export type BulkResult = Readonly<Record<BulkTable, number>>;

/** Bytes of text gathered for one table before they are sent. */
const chunkSize = 256 * 1024;

/**
 * Writes members with their accounts by COPY, each table over its own connection, all in step with the source. Nothing is
 * checked row by row: the caller vouches for the facts. Each table is one transaction; when one fails, none is kept unless
 * its commit had already begun. @returns rows written
 */
export async function writeMembers(
  db: Knex,
  members: AsyncIterable<BulkMember> | Iterable<BulkMember>,
): Promise<BulkResult> {
  const writers = await Promise.all(bulkTables.map((table) => TableWriter.open(db, table)));
  const [debtors, periods, incomes, claims, entries] = writers as [
    TableWriter,
    TableWriter,
    TableWriter,
    TableWriter,
    TableWriter,
  ];
  try {
    for await (const { debtor, ...facts } of members) {
      const { memberId } = debtor;
      debtors.add(debtorLine(debtor));
      for (const period of facts.periods) periods.add(periodLine(memberId, period));
      for (const income of facts.incomes) incomes.add(incomeLine(memberId, income));
      for (const claim of facts.claims) claims.add(claimLine(memberId, claim));
      for (const entry of facts.entries) entries.add(entryLine(memberId, entry));
      for (const writer of writers) if (writer.isFull) await writer.flush();
    }
    await Promise.all(writers.map((writer) => writer.close()));
  } catch (error) {
    await Promise.all(writers.map((writer) => writer.abandon(error as Error)));
    throw error;
  }
  return Object.fromEntries(writers.map((writer) => [writer.table, writer.rows])) as BulkResult;
}

/** One COPY into one table over a connection of its own. */
class TableWriter {
  rows = 0;
  private readonly source = new Readable({ read: () => this.release(), highWaterMark: chunkSize });
  private readonly done: Promise<void>;
  private text = '';
  private resume: (() => void) | undefined;

  private constructor(
    readonly table: BulkTable,
    private readonly db: Knex,
    private readonly connection: Client,
    columns: string,
  ) {
    const copy = connection.query(copyFrom(`copy ${table} (${columns}) from stdin`));
    this.done = pipeline(this.source, copy);
    this.done.catch(() => this.release());
  }

  static async open(db: Knex, table: BulkTable): Promise<TableWriter> {
    const connection = (await db.client.acquireConnection()) as Client;
    await connection.query("begin; set local statement_timeout to 0; set local statistics.bulk to 'on'");
    return new TableWriter(table, db, connection, bulkColumns[table].join(', '));
  }

  get isFull(): boolean {
    return this.text.length >= chunkSize;
  }

  add(line: string): void {
    this.text += line;
    this.rows += 1;
  }

  /** Sends what was gathered; waits when the database is slower than the source. */
  async flush(): Promise<void> {
    const goesOn = this.source.push(this.text, 'utf8');
    this.text = '';
    if (!goesOn) await Promise.race([new Promise<void>((resolve) => (this.resume = resolve)), this.done]);
  }

  async close(): Promise<void> {
    if (this.text !== '') this.source.push(this.text, 'utf8');
    this.source.push(null);
    await this.done;
    await this.connection.query('commit');
    await this.giveBack();
  }

  async abandon(error: Error): Promise<void> {
    this.source.destroy(error);
    await this.done.catch(() => undefined);
    await this.connection.query('rollback').catch(() => undefined);
    await this.giveBack();
  }

  private release(): void {
    this.resume?.();
    this.resume = undefined;
  }

  private async giveBack(): Promise<void> {
    await this.db.client.releaseConnection(this.connection);
  }
}
