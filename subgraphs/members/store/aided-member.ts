import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { refuseSpouseNotAssisting, type SpouseFacts } from '../domain/assisting-spouse-conditions';
import { Refused } from '../domain/refused';
import { findActivities } from './activities';
import { requireMember, type Author } from './author';
import { findHousehold } from './household';
import { openLink } from './solidarity-links';

/**
 * The rules of an assisting spouse, to be asked inside the transaction: the aided member is affiliated here with an own
 * activity, and has a spouse or legal cohabitant in the household. Royal decree no. 38, article 7bis.
 */
export function refuseSpouse(
  aidedMemberId: string,
  facts: Omit<SpouseFacts, 'isSpouse' | 'isAidedDirector'>,
): (trx: Knex.Transaction) => Promise<void> {
  return async (trx) => {
    const own = await ownActivities(trx, aidedMemberId, facts.startsOn);
    const household = await findHousehold(trx, [aidedMemberId], facts.startsOn);
    const isSpouse = household.some(({ relation }) => relation === 'SPOUSE' || relation === 'LEGAL_COHABITANT');
    const isAidedDirector = own.every(({ companyId }) => companyId !== null);
    refuseSpouseNotAssisting({ ...facts, isSpouse, isAidedDirector });
  };
}

/** The link between a helper and who is helped, to be written with the affiliation. Royal decree no. 38, article 15 §1. */
export function linkHelper(
  aidedMemberId: string,
  from: LocalDate,
  { clock }: Author,
): (trx: Knex.Transaction, helperId: string) => Promise<void> {
  return async (trx, helperId) => {
    await ownActivities(trx, aidedMemberId, from);
    const link = {
      kind: 'SELF_EMPLOYED_FOR_HELPER' as const,
      debtorId: helperId,
      liableMemberId: aidedMemberId,
      liableCompanyId: null,
      from,
    };
    await openLink(trx, link, clock);
  };
}

/** Own activities of the aided member that run on a day. @throws Refused with MEMBER_NOT_FOUND when there is none */
async function ownActivities(trx: Knex.Transaction, aidedMemberId: string, day: LocalDate) {
  await requireMember(trx, aidedMemberId);
  const running = (await findActivities(trx, [aidedMemberId])).filter(
    ({ quality, from, to }) => quality === 'SELF_EMPLOYED' && from <= day && (to === null || to >= day),
  );
  if (running.length === 0) throw new Refused('MEMBER_NOT_FOUND');
  return running;
}
