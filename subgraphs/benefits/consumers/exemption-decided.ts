import type { LocalDate } from '../../../common/dates';
import { defineConsumer } from '../../../common/events';
import { exemptionDecided } from '../../../common/events/catalogue/inasti/exemption-decided';
import { benefitsBook } from '../domain/book';
import { saveExemption } from '../store/exemptions';
import { resumeCases } from '../store/resume-cases';

/** Keeps a full or partial exemption of contributions, and goes on with the cases that waited for it. */
export const keepExemption = defineConsumer({
  event: exemptionDecided,
  name: 'keep-exemption',
  apply: async ({ memberId, requestId, decidedOn, quarters }, { trx, clock }) => {
    const isGranted = quarters.some(({ granted }) => granted);
    await saveExemption(trx, { memberId, requestId, decidedOn: decidedOn as LocalDate, isGranted });
    await resumeCases(trx, { book: benefitsBook(), clock }, memberId);
  },
});
