import { createHash, randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import {
  readStatementFile,
  StatementFault,
  type StatementOpening,
  type StatementPlace,
  type StatementRule,
} from '../../../common/banking';
import type { Clock } from '../../../common/clock';
import { copyInto, type CopyValue } from '../../../common/database/copy-into';
import { brokenContinuity, type ContinuityRule, type LastStatement } from '../domain/bank-statement/continuity';
import { movementColumns, movementRow } from './bank-movement-rows';
import {
  findFile,
  findLastStatements,
  insertFile,
  insertStatements,
  isStatementTaken,
  lockStatements,
  type StatementEnds,
  type TakenFile,
} from './bank-statements';

/** What taking a file works with. */
export interface ImportOptions {
  readonly db: Knex;
  readonly clock: Clock;
  /** Who brings the file. */
  readonly by: string;
  /** Accounts of the fund. */
  readonly accounts: readonly string[];
  readonly acceptGap?: boolean;
  /** Called once the number of movements is known. */
  readonly onCounted?: (movements: number) => void;
  readonly onProgress?: (movements: number) => void;
}

/** Why none of a file was taken. */
export interface RefusedFile {
  readonly outcome: 'REFUSED';
  readonly rule: StatementRule | ContinuityRule;
  readonly place: StatementPlace;
}

/** A file that is in, now or since before. */
export interface KnownFile<Outcome extends 'TAKEN' | 'TAKEN_BEFORE'> {
  readonly outcome: Outcome;
  readonly file: TakenFile;
}

/** What came of a file. The one that was taken before is recognized by its content, whatever its name. */
export type ImportedFile = KnownFile<'TAKEN'> | KnownFile<'TAKEN_BEFORE'> | RefusedFile;

/**
 * Takes a file with bank statements whole or not at all. It is read twice: first to check everything it says of itself and
 * that its statements are the next ones of accounts of the fund, then to store it with COPY.
 */
export async function importStatements(name: string, content: Buffer, options: ImportOptions): Promise<ImportedFile> {
  try {
    const { statements, movements } = readEnds(content);
    options.onCounted?.(movements);
    return await options.db.transaction((trx) => take(trx, { name, content, statements, movements }, options));
  } catch (error) {
    if (error instanceof StatementFault) return { outcome: 'REFUSED', rule: error.rule, place: error.place };
    if (error instanceof NotTheNext) return { outcome: 'REFUSED', rule: error.rule, place: error.place };
    throw error;
  }
}

interface ReadFile {
  readonly name: string;
  readonly content: Buffer;
  readonly statements: readonly Omit<StatementEnds, 'isAfterGap'>[];
  readonly movements: number;
}

/** A statement that is not the next one of its account; ends the transaction. */
class NotTheNext extends Error {
  constructor(
    readonly rule: ContinuityRule,
    readonly place: StatementPlace,
  ) {
    super(rule);
  }
}

/** Checks the whole file and keeps only what stands at the ends of its statements. */
function readEnds(content: Buffer): Pick<ReadFile, 'statements' | 'movements'> {
  const statements: Omit<StatementEnds, 'isAfterGap'>[] = [];
  let opening: StatementOpening | undefined;
  let movements = 0;
  for (const part of readStatementFile(content).parts) {
    if (part.part === 'OPENING') opening = part.opening;
    else if (part.part === 'MOVEMENT') movements += 1;
    else if (opening !== undefined) statements.push({ opening, closing: part.closing });
  }
  return { statements, movements };
}

async function take(trx: Knex.Transaction, read: ReadFile, options: ImportOptions): Promise<ImportedFile> {
  await lockStatements(trx);
  const sha256 = createHash('sha256').update(read.content).digest('hex');
  const before = await findFile(trx, sha256);
  if (before !== undefined) return { outcome: 'TAKEN_BEFORE', file: before };
  const statements = await inOrder(trx, read, options);
  const file: TakenFile = {
    id: randomUUID(),
    sha256,
    name: read.name,
    format: readStatementFile(read.content).format,
    takenAt: options.clock.now(),
    takenBy: options.by,
    statements: statements.length,
    movements: read.movements,
  };
  await insertFile(trx, file);
  const ids = await insertStatements(trx, file.id, statements);
  await copyInto(trx, 'bank_movement', movementColumns, rowsOf(read.content, ids, options.onProgress));
  return { outcome: 'TAKEN', file };
}

/** The statements of a file, each of which follows the one before it. */
async function inOrder(trx: Knex, read: ReadFile, options: ImportOptions): Promise<StatementEnds[]> {
  const { accounts, acceptGap = false } = options;
  const lasts = await findLastStatements(trx);
  const checked: StatementEnds[] = [];
  for (const [index, { opening, closing }] of read.statements.entries()) {
    const place = { statement: index + 1 };
    const last = lasts.get(opening.account);
    const rule = brokenContinuity(last, opening, { accounts, acceptGap });
    if (rule !== undefined) throw new NotTheNext(rule, place);
    if (await isStatementTaken(trx, opening)) throw new NotTheNext('STATEMENT_REPEATED', place);
    const isAfterGap = brokenContinuity(last, opening, { accounts, acceptGap: false }) !== undefined;
    checked.push({ opening, closing, isAfterGap });
    const { number, createdOn } = opening;
    const next: LastStatement = { number, createdOn, newBalance: closing.newBalance };
    lasts.set(opening.account, next);
  }
  return checked;
}

function* rowsOf(
  content: Buffer,
  ids: readonly string[],
  onProgress: ImportOptions['onProgress'],
): Generator<CopyValue[]> {
  const batch = 1_000;
  let statement = -1;
  let waiting = 0;
  for (const part of readStatementFile(content).parts) {
    if (part.part === 'OPENING') statement += 1;
    if (part.part !== 'MOVEMENT') continue;
    yield movementRow(ids[statement] ?? '', part.movement);
    waiting += 1;
    if (waiting < batch) continue;
    onProgress?.(waiting);
    waiting = 0;
  }
  onProgress?.(waiting);
}
