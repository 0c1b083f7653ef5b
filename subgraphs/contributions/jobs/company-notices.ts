import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { addCents, zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { companyContribution } from '../domain';
import { findCompaniesToClaim } from '../store/companies';
import { claimFromCompanies } from '../store/company/book';

/** What a run works with. */
export interface CompanyRunOptions {
  readonly db: Knex;
  readonly clock: Clock;
  readonly book: ParameterBook;
  readonly year: number;
  readonly isPreview?: boolean;
  readonly onProgress?: (companies: number) => void;
  readonly signal?: AbortSignal;
}

/** What a run claimed, and why it left the others out. */
export interface CompanyTotals {
  readonly claimed: number;
  readonly amount: Cents;
  /** Companies by the reason for which nothing was claimed. */
  readonly leftOut: Readonly<Record<string, number>>;
}

const batchSize = 1_000;

/**
 * Claims the annual contribution of a year from every company that was not claimed yet. Stopped at any point it goes on;
 * run again it claims only who joined or whose balance sheet came in since. Law of 30 December 1992, articles 91 and 92.
 */
export async function runCompanyNotices(options: CompanyRunOptions): Promise<CompanyTotals> {
  const { db, clock, book, year, isPreview = false, onProgress, signal } = options;
  const leftOut: Record<string, number> = {};
  const runId = randomUUID();
  let [claimed, amount] = [0, zeroCents];
  for (let after: string | null = null; signal?.aborted !== true;) {
    const companies = await findCompaniesToClaim(db, year, after, batchSize);
    if (companies.length === 0) break;
    const found = companies.map((company) => ({
      ...companyContribution(book, company, year),
      companyId: company.companyId,
    }));
    const owed = found.filter((one) => one.kind === 'OWED');
    for (const one of found) if (one.kind !== 'OWED') leftOut[one.reason] = (leftOut[one.reason] ?? 0) + 1;
    if (!isPreview) await db.transaction((trx) => claimFromCompanies(trx, book, owed, runId, clock));
    claimed += owed.length;
    amount = addCents(amount, ...owed.map((one) => one.amount));
    after = companies.at(-1)?.companyId ?? null;
    onProgress?.(companies.length);
  }
  return { claimed, amount, leftOut };
}
