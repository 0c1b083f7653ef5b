import type { LocalDate } from '../../../common/dates';
import { defineConsumer } from '../../../common/events';
import { indemnityAttested } from '../../../common/events/catalogue/mutual-funds/indemnity-attested';
import { benefitsBook } from '../domain/book';
import { saveIndemnity } from '../store/facts';
import { resumeCases } from '../store/resume-cases';

/** Keeps a period of incapacity or maternity rest that a mutual fund attests, and goes on with the vouchers that waited for it. */
export const keepIndemnity = defineConsumer({
  event: indemnityAttested,
  name: 'keep-indemnity',
  apply: async ({ from, to, status, ...attestation }, { trx, clock }) => {
    const period = { from: from as LocalDate, to: to as LocalDate | null, isCancelled: status === 'CANCELLATION' };
    await saveIndemnity(trx, { ...attestation, ...period });
    await resumeCases(trx, { book: benefitsBook(), clock }, attestation.memberId);
  },
});
