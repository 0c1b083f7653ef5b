import type { Knex } from 'knex';
import { IdempotencyConflict, once } from '../../../common/database';
import type { Context } from '../context';
import type { ListedCase } from '../domain/case';
import { idempotencyConflict } from '../errors';

/** Performs an act once for its key, in one transaction; a key of another request is refused. */
export async function actOnce<Outcome>(
  { db, language, subject }: Context,
  operation: string,
  { idempotencyKey: key, ...request }: { readonly idempotencyKey: string },
  act: (trx: Knex.Transaction) => Promise<Outcome>,
): Promise<Outcome | ReturnType<typeof idempotencyConflict>> {
  try {
    return await db.transaction((trx) => once(trx, { key, operation, subject: subject.id, request }, () => act(trx)));
  } catch (error) {
    if (error instanceof IdempotencyConflict) return idempotencyConflict(language);
    throw error;
  }
}

/** A case that the caller may open; undefined when there is none or it is another's. */
export async function openableCase({ loaders, mayActFor }: Context, id: string): Promise<ListedCase | undefined> {
  const found = await loaders.case.load(id);
  return found !== null && (await mayActFor(found.memberId)) ? found : undefined;
}

/** A case after it was changed in this request. */
export async function changedCase({ loaders }: Context, id: string): Promise<ListedCase> {
  loaders.case.clear(id);
  const found = await loaders.case.load(id);
  if (found === null) throw new Error('a case that was just written is gone');
  return found;
}
