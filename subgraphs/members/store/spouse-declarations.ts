import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { laterOf, type LocalDate } from '../../../common/dates';
import { spouseDeclarationDueOn } from '../domain/assisting-spouse-conditions';
import { Refused } from '../domain/refused';
import { findActivities } from './activities';
import { actOnce, requireMember, type Author } from './author';
import { findHousehold } from './household';

/** Declaration on honour about a spouse who helps or not. */
export interface SpouseDeclaration {
  readonly id: string;
  readonly memberId: string;
  readonly declaredOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly isHelping: boolean;
}

/** Declarations of members, the latest first. */
export async function findSpouseDeclarations(db: Knex, memberIds: readonly string[]): Promise<SpouseDeclaration[]> {
  const rows = await db('spouse_declaration')
    .whereIn('member_id', [...memberIds])
    .orderBy([
      { column: 'declared_on', order: 'desc' },
      { column: 'recorded_at', order: 'desc' },
    ]);
  return rows.map((row) => ({
    id: row.id,
    memberId: row.member_id,
    declaredOn: row.declared_on,
    dueOn: row.due_on,
    isHelping: row.is_helping,
  }));
}

/**
 * Records a declaration once for a key; it is due within ninety days after the activity started, or after the spouse came into the
 * household. General regulation, article 9ter. @throws Refused with NOT_AFFILIATED or SPOUSE_NOT_ASSISTING
 */
export async function declareSpouse(
  db: Knex,
  input: { readonly memberId: string; readonly isHelping: boolean; readonly idempotencyKey: string },
  author: Author,
): Promise<SpouseDeclaration> {
  const { subjectId, clock } = author;
  const { memberId, isHelping } = input;
  const { id } = await actOnce(db, { operation: 'declareSpouseHelp', input }, author, async (trx) => {
    await requireMember(trx, memberId);
    const since = await dutySince(trx, memberId, clock.today());
    const declaration = { id: randomUUID(), member_id: memberId, declared_on: clock.today(), is_helping: isHelping };
    const dueOn = spouseDeclarationDueOn(since);
    await trx('spouse_declaration').insert({
      ...declaration,
      due_on: dueOn,
      recorded_at: clock.now(),
      recorded_by: subjectId,
    });
    return { id: declaration.id };
  });
  return (await findSpouseDeclarations(db, [memberId])).find((one) => one.id === id) as SpouseDeclaration;
}

/** Day on which the duty arose: both an own activity and a spouse are there. */
async function dutySince(trx: Knex, memberId: string, today: LocalDate): Promise<LocalDate> {
  const activities = await findActivities(trx, [memberId]);
  const own = activities.find(({ quality, to }) => quality === 'SELF_EMPLOYED' && (to === null || to >= today));
  if (own === undefined) throw new Refused('NOT_AFFILIATED');
  const household = await findHousehold(trx, [memberId], today);
  const spouse = household.find(({ relation }) => relation === 'SPOUSE' || relation === 'LEGAL_COHABITANT');
  if (spouse === undefined) throw new Refused('SPOUSE_NOT_ASSISTING', { reason: 'NOT_A_SPOUSE' });
  return laterOf(own.from, spouse.from);
}
