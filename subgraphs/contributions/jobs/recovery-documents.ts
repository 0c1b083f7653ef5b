import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { renderLetter } from '../../../common/documents';
import { recoveryLetter } from '../domain/recovery';
import { findLettersOfRun } from '../store/recovery/steps';

/** What writing documents works with. */
export interface RecoveryDocumentOptions {
  readonly db: Knex;
  readonly runId: string;
  /** Folder the documents go to; made when it is missing. */
  readonly folder: string;
  readonly signal?: AbortSignal;
}

const batchSize = 500;

/**
 * Writes the letters of a run as PDF, one file for each step, named by its kind and opaque id. Each is made from what the step
 * keeps, so that the same letter comes out at any time. A file that stands there already is not written again.
 * @returns how many were written
 */
export async function writeRecoveryDocuments(options: RecoveryDocumentOptions): Promise<number> {
  const { db, runId, folder, signal } = options;
  await mkdir(folder, { recursive: true });
  let written = 0;
  for (let after: string | null = null; signal?.aborted !== true;) {
    const steps = await findLettersOfRun(db, runId, after, batchSize);
    if (steps.length === 0) break;
    for (const { id, kind, letter } of steps) {
      const file = join(folder, `${kind.toLowerCase().replaceAll('_', '-')}-${id}.pdf`);
      if (letter === null || (await exists(file))) continue;
      await writeFile(`${file}.part`, await renderLetter(recoveryLetter(letter)));
      await rename(`${file}.part`, file);
      written += 1;
    }
    after = steps.at(-1)?.id ?? null;
  }
  return written;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
