import { defineConsumer } from '../../../../common/events';
import { memberRecorded } from '../../../../common/events/catalogue/members/member-recorded';
import type { Ssin } from '../../../../common/identifiers';
import { issueVouchers } from '../store/issue-vouchers';
import { savePerson } from '../store/persons';

/** Keeps the person; a member who went to another mutual fund brings the vouchers along. */
export const keepPerson = defineConsumer({
  event: memberRecorded,
  name: 'keep-person',
  apply: async ({ memberId, ssin, name, language, mutualFundCode }, { trx, clock }) => {
    const person = {
      memberId,
      ssin: ssin as Ssin,
      firstName: name.first,
      lastName: name.last,
      language,
      mutualFundCode,
    };
    await savePerson(trx, person);
    await issueVouchers(trx, [{ memberId }], clock);
  },
});
