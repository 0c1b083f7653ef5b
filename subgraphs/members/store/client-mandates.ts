import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Accountant, ClientMandate, MandateScope } from '../domain/service';

interface ClientMandateRow {
  readonly id: string;
  readonly member_id: string;
  readonly accountant_id: string;
  readonly valid_from: LocalDate;
  readonly valid_to: LocalDate | null;
  readonly scope: readonly MandateScope[];
}

/** Mandates on members' files, the latest first. */
export async function findMandatesOn(db: Knex, memberIds: readonly string[]): Promise<ClientMandate[]> {
  const rows = await db<ClientMandateRow>('client_mandate')
    .whereIn('member_id', [...memberIds])
    .orderBy([{ column: 'valid_from', order: 'desc' }, 'id']);
  return (rows as ClientMandateRow[]).map(mandateOf);
}

/** One mandate; undefined when there is none. */
export async function findMandate(db: Knex, id: string): Promise<ClientMandate | undefined> {
  const row = await db<ClientMandateRow>('client_mandate').where({ id }).first();
  return row && mandateOf(row as ClientMandateRow);
}

/** Of pairs of accountant and member, those with a mandate that counts on a day and holds a scope. */
export async function findLiveMandates(
  db: Knex,
  accountantId: string,
  memberIds: readonly string[],
  today: LocalDate,
): Promise<ClientMandate[]> {
  const rows = await db<ClientMandateRow>('client_mandate')
    .where({ accountant_id: accountantId })
    .whereIn('member_id', [...memberIds])
    .where('valid_from', '<=', today)
    .where((or) => void or.whereNull('valid_to').orWhere('valid_to', '>=', today));
  return (rows as ClientMandateRow[]).map(mandateOf);
}

/** Adds a mandate. */
export async function insertMandate(trx: Knex, mandate: ClientMandate, by: string, at: Date): Promise<void> {
  const { id, memberId, accountantId, from, to, scope } = mandate;
  await trx('client_mandate').insert({
    id,
    member_id: memberId,
    accountant_id: accountantId,
    valid_from: from,
    valid_to: to,
    scope,
    recorded_at: at,
    recorded_by: by,
  });
}

/** Gives a mandate its last day. */
export async function updateMandateEnd(trx: Knex, id: string, to: LocalDate, at: Date): Promise<void> {
  await trx('client_mandate').where({ id }).update({ valid_to: to, revoked_at: at });
}

/** Accountants by id, in no particular order. */
export async function findAccountants(db: Knex, ids: readonly string[]): Promise<Accountant[]> {
  return db<Accountant>('accountant')
    .whereIn('id', [...ids])
    .select('id', 'name');
}

function mandateOf(row: ClientMandateRow): ClientMandate {
  return {
    id: row.id,
    memberId: row.member_id,
    accountantId: row.accountant_id,
    from: row.valid_from,
    to: row.valid_to,
    scope: row.scope,
  };
}
