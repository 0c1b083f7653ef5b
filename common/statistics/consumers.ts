import type { LocalDate } from '../dates';
import { affiliationChanged } from '../events/catalogue/members/affiliation-changed';
import { memberErased } from '../events/catalogue/members/member-erased';
import { memberRecorded } from '../events/catalogue/members/member-recorded';
import { defineConsumer, type EventConsumer } from '../events';
import { forgetPerson, savePeriods, savePerson } from './store/persons';

/** Counts a person where the facts of the file say. */
export const countPerson = defineConsumer({
  event: memberRecorded,
  name: 'count-person',
  apply: ({ memberId, sex, birthDate, postalCode, language }, { trx, clock }) =>
    savePerson(trx, { memberId, sex, birthDate: birthDate as LocalDate | null, postalCode, language }, clock.today()),
});

/** Counts a person in the quarters, categories, qualities and branches of the periods. */
export const countPeriods = defineConsumer({
  event: affiliationChanged,
  name: 'count-periods',
  apply: ({ memberId, periods }, { trx, clock }) =>
    savePeriods(
      trx,
      memberId,
      periods.map(({ from, to, category, quality, branch }) => ({
        from: from as LocalDate,
        to: to as LocalDate | null,
        category,
        quality,
        branch,
      })),
      clock.today(),
    ),
});

/** Forgets a person whose file was erased after its retention. */
export const forgetCounted = defineConsumer({
  event: memberErased,
  name: 'forget-counted-person',
  apply: ({ memberId }, { trx, clock }) => forgetPerson(trx, memberId, clock.today()),
});

/** What a subgraph with statistics consumes beside its own events. */
export const statisticsConsumers: readonly EventConsumer[] = [countPerson, countPeriods, forgetCounted];
