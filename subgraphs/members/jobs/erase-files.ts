import type { Knex } from 'knex';
import { addYears, type LocalDate } from '../../../common/dates';
import { parameterBook } from '../domain/affiliation-law';
import type { Author } from '../store/author';
import { eraseFiles, findErasable, insertErasureReport } from '../store/erasure';

/** What a run came to. */
export interface ErasureReport {
  readonly retentionYears: number;
  readonly endedBefore: LocalDate;
  readonly files: number;
}

/** How a run is to go. */
export interface ErasureOptions {
  readonly db: Knex;
  readonly author: Author;
  readonly signal?: AbortSignal;
  readonly batchSize?: number;
  readonly onProgress?: (files: number) => void;
}

/**
 * Erases the personal data of files whose retention has ended, batch by batch, and keeps a report that names nobody. A run that
 * is stopped leaves whole batches; the next one goes on (General Data Protection Regulation, articles 5 and 17).
 */
export async function eraseExpiredFiles({
  db,
  author,
  signal,
  batchSize = 500,
  onProgress,
}: ErasureOptions): Promise<ErasureReport> {
  const today = author.clock.today();
  const retentionYears = parameterBook().count('members.fund-service/retention-years', today);
  const endedBefore = addYears(today, -retentionYears);
  let files = 0;
  while (signal?.aborted !== true) {
    const ids = await findErasable(db, endedBefore, batchSize);
    if (ids.length === 0) break;
    await eraseFiles(db, ids, author);
    files += ids.length;
    onProgress?.(files);
  }
  const report = { retentionYears, endedBefore, files };
  await insertErasureReport(db, report, author);
  return report;
}
