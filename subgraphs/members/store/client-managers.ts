import type { Knex } from 'knex';
import type { ClientManager, Office } from '../domain/service';

/** Client managers by id, in no particular order. */
export async function findClientManagers(db: Knex, ids: readonly string[]): Promise<ClientManager[]> {
  const rows = await db('client_manager').whereIn('id', [...ids]);
  return rows.map(({ id, name, phone, email, office_id }) => ({ id, name, phone, email, officeId: office_id }));
}

/** Offices by id, in no particular order. */
export async function findOffices(db: Knex, ids: readonly string[]): Promise<Office[]> {
  return db<Office>('office')
    .whereIn('id', [...ids])
    .select('id', 'name', 'address');
}
