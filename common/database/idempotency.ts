import { createHash } from 'node:crypto';
import type { Knex } from 'knex';

/** A request that must have its effect once, however often it is sent. */
export interface OnceRequest {
  /** The client's idempotency key. */
  readonly key: string;
  /** The act, such as `recordPayment`; the same key may be used for another act. */
  readonly operation: string;
  /** Id of who asks; keys of one client mean nothing to another. Never an identification number. */
  readonly subject: string;
  /** What is asked: plain data. Only its hash is stored. */
  readonly request: unknown;
  /** When it is asked, by the clock of the part; the time of the database when left out. */
  readonly at?: Date;
}

/** The key was used before for another request. Nothing has been done; it becomes the refusal IDEMPOTENCY_CONFLICT. */
export class IdempotencyConflict extends Error {
  override readonly name = 'IdempotencyConflict';
}

const table = 'idempotency';

/** Makes the table that `once` needs, in the schema of a subgraph's own migration. */
export async function createIdempotencyTable(db: Knex): Promise<void> {
  await db.raw(`
    create table ${table} (
      subject text not null,
      operation text not null,
      key text not null,
      request_hash char(64) not null,
      outcome jsonb,
      recorded_at timestamptz not null default now(),
      primary key (subject, operation, key));
    comment on table ${table} is 'Acts that were asked for with an idempotency key, so that a repeat gets the first answer.';
    comment on column ${table}.subject is 'Id of who asked.';
    comment on column ${table}.operation is 'The act, such as recordPayment.';
    comment on column ${table}.key is 'The idempotency key of the client.';
    comment on column ${table}.request_hash is 'SHA-256 of the request as canonical JSON, in hexadecimal.';
    comment on column ${table}.outcome is 'The answer as JSON. Null only within the transaction that performs the act.';
    comment on column ${table}.recorded_at is 'When the act was first asked for.';`);
}

/** Takes the table away again. */
export async function dropIdempotencyTable(db: Knex): Promise<void> {
  await db.raw(`drop table ${table}`);
}

/**
 * Performs an act in the caller's transaction, or gives the first answer again when this request had its effect before.
 * The answer is stored as JSON and comes back as such the first time too: texts, numbers, lists and plain objects. Of
 * two equal requests at once the second waits for the first. When the act throws, its transaction takes the key back too.
 * @param trx a transaction at the isolation level `read committed`, PostgreSQL's default
 * @throws IdempotencyConflict when the key was used before for another request.
 */
export async function once<Outcome>(
  trx: Knex.Transaction,
  request: OnceRequest,
  act: () => Promise<Outcome>,
): Promise<Outcome> {
  const { key, operation, subject, at } = request;
  const identity = { subject, operation, key };
  const hash = hashOf(request.request);
  const reserved = await trx(table)
    .insert({ ...identity, request_hash: hash, ...(at && { recorded_at: at }) })
    .onConflict()
    .ignore()
    .returning('key');
  if (reserved.length === 0) return repeated(trx, identity, hash);
  const outcome = JSON.stringify((await act()) ?? null);
  const [stored] = await trx(table).where(identity).update({ outcome }).returning('outcome');
  return stored.outcome;
}

async function repeated<Outcome>(trx: Knex.Transaction, identity: object, hash: string): Promise<Outcome> {
  const first = await trx(table).where(identity).first('request_hash', 'outcome');
  if (first?.request_hash !== hash) throw new IdempotencyConflict('the key was used before for another request');
  return first.outcome;
}

/** Hash of plain data that does not depend on the order of its properties. */
function hashOf(request: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(request, sortedKeys) ?? 'undefined')
    .digest('hex');
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
