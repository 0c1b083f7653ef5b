import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Member } from '../domain/member';
import { memberOf, selectMembers } from './members';

/** Which page of an accountant's clients. */
export interface ClientPage {
  readonly accountantId: string;
  readonly today: LocalDate;
  readonly limit: number;
  /** Last name, first name and id of the client after whom the page starts. */
  readonly after: readonly string[] | undefined;
}

/** Clients by a mandate that counts today, in order of last name, first name and id. */
export async function findClientPage(db: Knex, { accountantId, today, limit, after }: ClientPage): Promise<Member[]> {
  const query = selectMembers(db, today)
    .whereIn(
      'member.id',
      db('client_mandate')
        .where({ accountant_id: accountantId })
        .where('valid_from', '<=', today)
        .where((or) => void or.whereNull('valid_to').orWhere('valid_to', '>=', today))
        .select('member_id'),
    )
    .orderBy(['last_name', 'first_name', 'member.id'])
    .limit(limit);
  if (after !== undefined) void query.whereRaw('(last_name, first_name, member.id::text) > (?, ?, ?)', [...after]);
  return (await query).map(memberOf);
}
