import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { addDays, firstOfMonth, laterOf, type LocalDate } from '../../../common/dates';
import { chooseClientManager, type Candidate } from '../domain/client-manager-choice';
import type { Member } from '../domain/member';
import type { ClientManager, Office } from '../domain/service';
import type { Author } from './author';
import { updateClientManager } from './members';
import { moveOpenTasks } from './tasks';

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

/** Who stands in for client managers who are absent on a day, by the absent one. */
export async function findDeputies(
  db: Knex,
  ids: readonly string[],
  today: LocalDate,
): Promise<{ absentId: string; deputyId: string }[]> {
  return db('client_manager_absence')
    .whereIn('client_manager_id', [...ids])
    .where('valid_from', '<=', today)
    .where('valid_to', '>=', today)
    .select({ absentId: 'client_manager_id', deputyId: 'deputy_id' });
}

/** The client manager who fits a member best; undefined when nobody does. Files of the present month are the recent ones. */
export async function suggestClientManager(
  db: Knex,
  { address, language }: Pick<Member, 'address' | 'language'>,
  today: LocalDate,
): Promise<string | undefined> {
  const { rows } = await db.raw<{ rows: Candidate[] }>(
    `select client_manager.id, client_manager.languages,
       ?::int <@ any (office.postal_codes) as "isNear",
       exists (select from client_manager_absence absence where absence.client_manager_id = client_manager.id
         and ? between absence.valid_from and absence.valid_to) as "isAbsent",
       (select count(*) from member where member.client_manager_id = client_manager.id
         and member.client_manager_since >= ?) as "recentFiles"
     from client_manager join office on office.id = client_manager.office_id
     where client_manager.works_until is null or client_manager.works_until >= ?`,
    [Number(address.postalCode), today, firstOfMonth(today), today],
  );
  return chooseClientManager(rows, language)?.id;
}

/** Gives a file to a client manager from today on, with its open tasks; who looked after it before is kept. */
export async function assignClientManager(
  trx: Knex,
  member: Pick<Member, 'id' | 'clientManagerId' | 'clientManagerSince'>,
  clientManagerId: string,
  reason: string,
  { clock }: Author,
): Promise<void> {
  const today = clock.today();
  if (member.clientManagerId === clientManagerId) return;
  if (member.clientManagerId !== null) {
    const from = member.clientManagerSince ?? today;
    await trx('client_manager_assignment').insert({
      id: randomUUID(),
      member_id: member.id,
      client_manager_id: member.clientManagerId,
      valid_from: from,
      valid_to: laterOf(from, addDays(today, -1)),
      reason,
      recorded_at: clock.now(),
    });
  }
  await updateClientManager(trx, member.id, clientManagerId, today);
  await moveOpenTasks(trx, member.id, clientManagerId);
}

/** Records an absence with who stands in. */
export async function insertAbsence(
  trx: Knex,
  absence: { clientManagerId: string; from: LocalDate; to: LocalDate; deputyId: string },
): Promise<void> {
  await trx('client_manager_absence').insert({
    id: randomUUID(),
    client_manager_id: absence.clientManagerId,
    valid_from: absence.from,
    valid_to: absence.to,
    deputy_id: absence.deputyId,
  });
}
