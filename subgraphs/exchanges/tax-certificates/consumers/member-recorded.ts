import { defineConsumer } from '../../../../common/events';
import { memberRecorded } from '../../../../common/events/catalogue/members/member-recorded';
import type { LocalDate } from '../../../../common/dates';
import type { Ssin } from '../../../../common/identifiers';
import { saveTaxpayer } from '../store/taxpayers';

/** Keeps the person as last told. */
export const keepTaxpayer = defineConsumer({
  event: memberRecorded,
  name: 'keep-taxpayer',
  apply: async ({ memberId, ssin, name, language, birthDate, street, postalCode, municipality }, { trx }) =>
    saveTaxpayer(trx, {
      memberId,
      ssin: ssin as Ssin,
      firstName: name.first,
      lastName: name.last,
      language,
      birthDate: birthDate as LocalDate | null,
      street,
      postalCode,
      municipality,
    }),
});
