import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import { addCents, cents, zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { findCompaniesInArrears } from '../store/companies';
import { surchargeCompanies } from '../store/company/book';

/** What a run works with. */
export interface CompanySurchargeOptions {
  readonly db: Knex;
  readonly clock: Clock;
  readonly book: ParameterBook;
  /** Day whose month is the last one to be charged. */
  readonly until: LocalDate;
  readonly onProgress?: (companies: number) => void;
  readonly signal?: AbortSignal;
}

/** What a run charged. */
export interface CompanySurchargeTotals {
  readonly companies: number;
  readonly surcharge: Cents;
}

const batchSize = 500;

/**
 * Charges companies 1 % of what is unpaid for each calendar month of delay up to a day, that month included: law of
 * 30 December 1992, article 93. Batch by batch; stopped it goes on, and the same day charges nothing twice.
 */
export async function runCompanySurcharges(options: CompanySurchargeOptions): Promise<CompanySurchargeTotals> {
  const { db, clock, book, until, onProgress, signal } = options;
  const cause = { on: until, causeId: randomUUID() };
  let totals: CompanySurchargeTotals = { companies: 0, surcharge: zeroCents };
  for (let after: string | null = null; signal?.aborted !== true;) {
    const ids: string[] = await findCompaniesInArrears(db, until, after, batchSize);
    if (ids.length === 0) break;
    const recordedAt = clock.now();
    const charged = await db.transaction((trx) => surchargeCompanies(trx, book, ids, { ...cause, recordedAt }));
    const surcharge = addCents(totals.surcharge, cents(charged.cents));
    totals = { companies: totals.companies + charged.companies, surcharge };
    after = ids.at(-1) ?? null;
    onProgress?.(ids.length);
  }
  return totals;
}
