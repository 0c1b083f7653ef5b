import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderLetter, type Letter } from '../../../common/documents';

/** A letter with the name of its file. */
export interface NamedLetter {
  /** Without folder and ending; made of opaque ids, never of names. */
  readonly name: string;
  readonly letter: Letter;
}

/** Where letters go and who wants to know. */
export interface LetterRun {
  /** Folder the documents go to; made when it is missing. */
  readonly folder: string;
  /** The next letters after one of them, in order of id; none at the end. */
  readonly next: (after: string | null) => Promise<readonly (NamedLetter & { readonly id: string })[]>;
  readonly onProgress?: (documents: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Writes letters as PDF, one file for each. A file that stands there already is not written again, so that a run that was
 * stopped goes on. @returns how many were written
 */
export async function writeLetters({ folder, next, onProgress, signal }: LetterRun): Promise<number> {
  await mkdir(folder, { recursive: true });
  let written = 0;
  for (let after: string | null = null; signal?.aborted !== true;) {
    const batch = await next(after);
    if (batch.length === 0) break;
    for (const { name, letter } of batch) {
      const file = join(folder, `${name}.pdf`);
      if (await exists(file)) continue;
      await writeWhole(file, await renderLetter(letter));
      written += 1;
    }
    after = batch.at(-1)?.id ?? null;
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
