import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { Filing, Sheet } from '../domain/filing';
import { belcotaxDocument, type FilingSender } from '../messages/belcotax';
import { reportedBenefits } from '../messages/benefit-sheets';
import { belcotaxFlow } from '../messages/flows';
import { countUnknownPersons, findFilings, prepareFiling, readSheets, saveWritten } from '../store/filings';

/** What a run needs. */
export interface BelcotaxRun {
  readonly db: Knex;
  readonly clock: Clock;
  readonly incomeYear: number;
  /** Why the year is corrected; null for the filing of the year. */
  readonly correction: string | null;
  readonly sender: FilingSender;
  /** Folder that gets the file. */
  readonly directory: string;
  readonly signal?: AbortSignal;
  /** Told how many sheets there are, then how many are written. */
  readonly onProgress?: (written: number, total: number) => void;
}

/** What became of a run. */
export type BelcotaxOutcome =
  | { readonly kind: 'WRITTEN'; readonly filing: Filing; readonly path: string }
  | { readonly kind: 'NOTHING_TO_FILE' }
  | { readonly kind: 'ALREADY_FILED'; readonly filing: Filing }
  | { readonly kind: 'NOT_FILED_YET' }
  | { readonly kind: 'UNKNOWN_PERSONS'; readonly count: number };

/**
 * Files the sheets 281.18 of a year, or a correction of them. First the sheets are fixed, in one transaction; then the file
 * is written beside its place and moved there when it is complete. A run that was interrupted goes on where it was: what is
 * fixed stays fixed, and a file that is written again is the same byte for byte.
 * @throws InvalidZone when a value does not fit its zone; nothing but the fixed sheets is kept
 */
export async function fileBelcotax(run: BelcotaxRun): Promise<BelcotaxOutcome> {
  const filings = await findFilings(run.db, run.incomeYear);
  const last = filings.at(-1);
  // A filing that was refused is written again with the same sheets, once what was wrong with it is put right.
  const open = last?.status === 'PREPARED' || last?.status === 'REFUSED' ? last : undefined;
  if (run.correction === null && open === undefined && last !== undefined)
    return { kind: 'ALREADY_FILED', filing: last };
  if (run.correction !== null && filings.length === 0) return { kind: 'NOT_FILED_YET' };
  const filing = open ?? (await prepareBelcotax(run));
  if (filing === null) return { kind: 'NOTHING_TO_FILE' };
  const unknown = await countUnknownPersons(run.db, filing);
  if (unknown > 0) return { kind: 'UNKNOWN_PERSONS', count: unknown };
  return write(run, filing);
}

/** Fixes the sheets of a filing without writing its file. @returns null when there is nothing to file */
export function prepareBelcotax({
  db,
  clock,
  incomeYear,
  correction,
}: Pick<BelcotaxRun, 'db' | 'clock' | 'incomeYear' | 'correction'>): Promise<Filing | null> {
  const benefits = reportedBenefits(incomeYear);
  const filing = { incomeYear, createdOn: clock.today(), benefits, reason: correction };
  return db.transaction(async (trx) => {
    const prepared = await prepareFiling(trx, filing);
    if (prepared !== null) await logSheets(trx, prepared, clock.now());
    return prepared;
  });
}

/** Writes each person of a filing into the log of disclosures, in one statement. */
async function logSheets(trx: Knex.Transaction, { incomeYear, sequence }: Filing, at: Date): Promise<void> {
  const { id, legalContext, deliberation, purpose } = belcotaxFlow;
  await trx.raw(
    `insert into disclosure (disclosed_at, flow, legal_context, deliberation, purpose, direction, counterparty, by_subject, member_id)
     select ?, ?, ?, ?, ?, 'OUT', 'tax-administration', 'fund', member_id
     from belcotax_sheet where income_year = ? and sequence = ?`,
    [at, id, legalContext, deliberation, purpose, incomeYear, sequence],
  );
}

async function write(run: BelcotaxRun, filing: Filing): Promise<BelcotaxOutcome> {
  const { db, sender, directory, signal } = run;
  const name = `belcotax-${filing.incomeYear}-${filing.sequence}.xml`;
  const path = join(directory, name);
  await mkdir(directory, { recursive: true });
  const hash = createHash('sha256');
  const document = hashed(belcotaxDocument(filing, sender, counted(readSheets(db, filing), run, filing)), hash);
  await pipeline(Readable.from(document), createWriteStream(`${path}.part`), signal ? { signal } : {});
  await rename(`${path}.part`, path);
  const written = { name, hash: hash.digest('hex') };
  await saveWritten(db, filing, written);
  const done = { ...filing, status: 'WRITTEN' as const, fileName: name, fileHash: written.hash };
  return { kind: 'WRITTEN', path, filing: done };
}

async function* counted(sheets: AsyncIterable<Sheet>, { onProgress }: BelcotaxRun, { sheetCount }: Filing) {
  let count = 0;
  for await (const sheet of sheets) {
    yield sheet;
    count += 1;
    onProgress?.(count, sheetCount);
  }
}

async function* hashed(chunks: AsyncIterable<string>, hash: ReturnType<typeof createHash>) {
  let gathered = '';
  for await (const chunk of chunks) {
    gathered += chunk;
    if (gathered.length < 64 * 1024) continue;
    hash.update(gathered);
    yield gathered;
    gathered = '';
  }
  hash.update(gathered);
  yield gathered;
}
