import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { renderLetter } from '../../../common/documents';
import type { ParameterBook } from '../../../common/parameters';
import type { Quarter } from '../../../common/quarter';
import { readConfig } from '../config';
import { noticeLetter } from '../domain';
import { findNoticesWithDebtors } from '../store/issued-notices';
import { noticeAddress } from '../store/notice-address';

/** What writing documents works with. */
export interface NoticeDocumentOptions {
  readonly db: Knex;
  readonly book: ParameterBook;
  readonly quarter: Quarter;
  /** Folder the documents go to; made when it is missing. */
  readonly folder: string;
  readonly onProgress?: (documents: number) => void;
  readonly signal?: AbortSignal;
}

const batchSize = 500;

/**
 * Writes the notices of a quarter as PDF, one file for each, named by the opaque id of the member. A file that stands
 * there already is not written again, so that a run that was stopped goes on. @returns how many were written
 */
export async function writeNoticeDocuments(options: NoticeDocumentOptions): Promise<number> {
  const { db, quarter, folder, onProgress, signal } = options;
  const config = readConfig(process.env);
  await mkdir(folder, { recursive: true });
  let written = 0;
  for (let after: string | null = null; signal?.aborted !== true;) {
    const batch = await findNoticesWithDebtors(db, quarter, after, batchSize);
    if (batch.length === 0) break;
    for (const { notice, debtor } of batch) {
      const file = join(folder, `${quarter}-${debtor.memberId}.pdf`);
      if (await exists(file)) continue;
      const letter = noticeLetter(notice, noticeAddress(options.book, config, debtor, quarter));
      await writeWhole(file, await renderLetter(letter));
      written += 1;
    }
    after = batch.at(-1)?.debtor.memberId ?? null;
    onProgress?.(batch.length);
  }
  return written;
}

/** A file is there in whole or not at all, whenever the run is stopped. */
async function writeWhole(file: string, content: Buffer): Promise<void> {
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
