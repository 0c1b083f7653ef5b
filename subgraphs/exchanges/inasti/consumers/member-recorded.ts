import { defineConsumer } from '../../../../common/events';
import { memberRecorded } from '../../../../common/events/catalogue/members/member-recorded';
import type { LocalDate } from '../../../../common/dates';
import type { Ssin } from '../../../../common/identifiers';
import { savePerson } from '../store/persons';

/** Keeps the person as last told. */
export const keepPerson = defineConsumer({
  event: memberRecorded,
  name: 'keep-person',
  apply: async ({ memberId, ssin, name, language, birthDate }, { trx }) =>
    savePerson(trx, {
      memberId,
      ssin: ssin as Ssin,
      firstName: name.first,
      lastName: name.last,
      language,
      birthDate: birthDate as LocalDate | null,
    }),
});
