import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';

/** A lawyer, bailiff, receiver or court that the fund works with. */
export interface RecoveryOfficer {
  readonly id: string;
  readonly kind: 'LAWYER' | 'BAILIFF' | 'RECEIVER' | 'COURT';
  readonly name: string;
  readonly address: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly endedOn: LocalDate | null;
}

/** Keeps an officer; the same one again keeps its id and takes the new addresses. @returns the officer as kept */
export async function saveOfficer(trx: Knex, officer: Omit<RecoveryOfficer, 'endedOn'>): Promise<RecoveryOfficer> {
  const [row] = await trx('recovery_officer')
    .insert({ ...officer, ended_on: null })
    .onConflict(['kind', 'name', 'address'])
    .merge(['email', 'phone', 'ended_on'])
    .returning('*');
  return officerFromRow(row);
}

/** Officers in use, by kind and name. */
export async function findOfficers(
  db: Knex,
  page: { readonly first: number; readonly after?: readonly string[] | undefined },
): Promise<RecoveryOfficer[]> {
  const query = db('recovery_officer').whereNull('ended_on').orderBy(['kind', 'name', 'id']).limit(page.first);
  if (page.after !== undefined) void query.whereRaw('(kind, name, id::text) > (?, ?, ?)', [...page.after]);
  return (await query).map(officerFromRow);
}

/** One officer in use; undefined when there is none. */
export async function findOfficer(db: Knex, id: string): Promise<RecoveryOfficer | undefined> {
  const row = await db('recovery_officer').where({ id }).whereNull('ended_on').first();
  return row && officerFromRow(row);
}

function officerFromRow(
  row: Omit<RecoveryOfficer, 'endedOn'> & { readonly ended_on: LocalDate | null },
): RecoveryOfficer {
  const { id, kind, name, address, email, phone, ended_on: endedOn } = row;
  return { id, kind, name, address, email, phone, endedOn };
}
