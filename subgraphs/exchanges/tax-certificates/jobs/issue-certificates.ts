import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { ParameterBook } from '../../../../common/parameters';
import { certifiedAmounts } from '../domain/certificate';
import { certificateFileName } from '../domain/certificate-id';
import { supplementaryId } from '../domain/supplementary';
import type { FilingSender } from '../messages/belcotax';
import { certificatePdf } from '../messages/certificate-pdf';
import { supplementaryPdf } from '../messages/supplementary-pdf';
import { markSupplementaryPrinted, readUnprintedSupplementary } from '../store/supplementary';
import {
  countUnissued,
  countUnprinted,
  issueBatch,
  markIssued,
  markPrinted,
  readUnprinted,
  type CertificateOfPerson,
} from '../store/issue-year';

/** What a run needs. */
export interface CertificateRun {
  readonly db: Knex;
  readonly clock: Clock;
  readonly incomeYear: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Issues the certificates of a year that is over, batch by batch; a run that was interrupted goes on where it was.
 * @returns how many were issued
 */
export async function issueCertificates({
  db,
  clock,
  incomeYear,
  signal,
  onProgress,
}: CertificateRun): Promise<number> {
  const today = clock.today();
  await markIssued(db, incomeYear, today);
  const total = await countUnissued(db, incomeYear);
  let issued = 0;
  while (!signal?.aborted) {
    const count = await issueBatch(db, incomeYear, today);
    if (count === 0) break;
    issued += count;
    onProgress?.(issued, Math.max(total, issued));
  }
  return issued;
}

/** Where printed certificates go, and who issues them. */
export interface PrintRun extends Omit<CertificateRun, 'clock'> {
  readonly book: ParameterBook;
  readonly sender: FilingSender;
  readonly directory: string;
}

/** Prints the certificates of supplementary pension of a year in the same way. @returns how many were printed */
export async function printSupplementary(run: Omit<PrintRun, 'book'>): Promise<number> {
  const { db, incomeYear, directory, sender: fund, signal, onProgress } = run;
  await mkdir(directory, { recursive: true });
  let printed = 0;
  for await (const page of readUnprintedSupplementary(db, incomeYear)) {
    for (const { certificate, person } of page) {
      if (signal?.aborted) return printed;
      const document = await supplementaryPdf({ person, fund, certificate });
      await moveInPlace(join(directory, `${supplementaryId(certificate)}.pdf`), document);
      await markSupplementaryPrinted(db, certificate);
      printed += 1;
    }
    onProgress?.(printed, printed);
  }
  return printed;
}

/** Writes a file beside its place and moves it there when it is complete. */
async function moveInPlace(path: string, document: Buffer): Promise<void> {
  await writeFile(`${path}.part`, document);
  await rename(`${path}.part`, path);
}

/**
 * Prints the certificates of a year that are not printed in their present version, one file each. A file is moved to its place
 * when it is complete; an interrupted run goes on with those that are left. @returns how many were printed
 */
export async function printCertificates(run: PrintRun): Promise<number> {
  const { db, incomeYear, directory, signal, onProgress } = run;
  await mkdir(directory, { recursive: true });
  const total = await countUnprinted(db, incomeYear);
  let printed = 0;
  for await (const page of readUnprinted(db, incomeYear)) {
    if (signal?.aborted) break;
    for (const one of page) await print(one, run);
    await markPrinted(
      db,
      page.map(({ year }) => year),
    );
    printed += page.length;
    onProgress?.(printed, total);
  }
  return printed;
}

async function print({ year, person }: CertificateOfPerson, { book, sender, directory }: PrintRun): Promise<void> {
  const { incomeYear, version, issuedOn } = year;
  const amounts = certifiedAmounts(book, incomeYear, year);
  const document = await certificatePdf({ person, fund: sender, incomeYear, version, issuedOn: issuedOn!, amounts });
  await moveInPlace(join(directory, certificateFileName(year)), document);
}
