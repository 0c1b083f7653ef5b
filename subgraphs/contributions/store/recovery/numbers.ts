import type { Knex } from 'knex';
import { copyInto } from '../../../../common/database/copy-into';
import type { DebtorRef } from '../../domain/recovery';

/** Keeps the official number of a debtor. */
export async function saveNumber(trx: Knex, { kind, id }: DebtorRef, number: string): Promise<void> {
  await trx('debtor_number').insert({ debtor_id: id, debtor_kind: kind, number }).onConflict('debtor_id').merge();
}

/** Forgets it. */
export async function forgetNumber(trx: Knex, debtorId: string): Promise<void> {
  await trx('debtor_number').where('debtor_id', debtorId).delete();
}

/** Writes the numbers of a population that pass by, some thousands at a time, and hands every element on. */
export async function* keepingNumbers<One extends { readonly id: string; readonly ssin: string }>(
  db: Knex,
  members: AsyncIterable<One>,
): AsyncGenerator<One> {
  let rows: (readonly string[])[] = [];
  const flush = async () => {
    await copyInto(db, 'debtor_number', ['debtor_id', 'debtor_kind', 'number'], rows);
    rows = [];
  };
  for await (const member of members) {
    rows.push([member.id, 'MEMBER', member.ssin]);
    if (rows.length === numbersAtOnce) await flush();
    yield member;
  }
  await flush();
}

const numbersAtOnce = 5_000;
