import type { Knex } from 'knex';
import type { DebtorRef } from '../../domain/recovery';

/** Keeps the official number of a debtor. */
export async function saveNumber(trx: Knex, { kind, id }: DebtorRef, number: string): Promise<void> {
  await trx('debtor_number').insert({ debtor_id: id, debtor_kind: kind, number }).onConflict('debtor_id').merge();
}

/** Forgets it. */
export async function forgetNumber(trx: Knex, debtorId: string): Promise<void> {
  await trx('debtor_number').where('debtor_id', debtorId).delete();
}
