import { defineConsumer } from '../../../../common/events';
import { supplementaryContractRecorded } from '../../../../common/events/catalogue/benefits/supplementary-contract-recorded';
import type { LocalDate } from '../../../../common/dates';
import { saveContract } from '../store/supplementary';

/** Keeps a contract of supplementary pension. */
export const keepSupplementaryContract = defineConsumer({
  event: supplementaryContractRecorded,
  name: 'keep-supplementary-contract',
  apply: async ({ contractId: id, memberId, kind, insurer, from, to }, { trx, clock }) =>
    saveContract(trx, { id, memberId, kind, insurer, from: from as LocalDate, to: to as LocalDate | null }, clock),
});
