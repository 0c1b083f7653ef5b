import type { LocalDate } from '../../../common/dates';
import { defineConsumer } from '../../../common/events';
import { memberRecorded } from '../../../common/events/catalogue/members/member-recorded';
import type { Iban, Ssin } from '../../../common/identifiers';
import { saveMember } from '../store/members';
import { resumeReturned } from '../store/payment-outcomes';

/** Keeps the person as recorded, for rights, letters and payments; what came back goes to a new account. */
export const keepMember = defineConsumer({
  event: memberRecorded,
  name: 'keep-member',
  apply: async ({ name, ssin, birthDate, iban, ...person }, { trx }) => {
    await saveMember(trx, {
      ...person,
      ssin: ssin as Ssin,
      firstName: name.first,
      lastName: name.last,
      birthDate: birthDate as LocalDate | null,
      iban: iban as Iban | null,
    });
    await resumeReturned(trx, person.memberId);
  },
});
