import { defineConsumer } from '../../../../common/events';
import { memberRecorded } from '../../../../common/events/catalogue/members/member-recorded';
import type { LocalDate } from '../../../../common/dates';
import type { Ssin } from '../../../../common/identifiers';
import { findPeriods } from '../../../../common/exchange/affiliations';
import { registerPerson } from '../store/directory';
import { savePerson } from '../store/persons';

/** Keeps the person as last told; who was affiliated before being known is registered now. */
export const keepPerson = defineConsumer({
  event: memberRecorded,
  name: 'keep-person',
  apply: async ({ memberId, ssin, name, language, birthDate }, { trx, clock }) => {
    const born = birthDate as LocalDate | null;
    const person = {
      memberId,
      ssin: ssin as Ssin,
      firstName: name.first,
      lastName: name.last,
      language,
      birthDate: born,
    };
    await savePerson(trx, person);
    await registerPerson(trx, memberId, await findPeriods(trx, [memberId]), clock);
  },
});
