import { defineConsumer } from '../../../common/events';
import { supplementaryContractRecorded } from '../../../common/events/catalogue/benefits/supplementary-contract-recorded';
import type { LocalDate } from '../../../common/dates';
import { contributionsBook, yearsOver } from '../domain';
import { saveHeldContract, tellSupplementaryYear } from '../store/supplementary-years';

/** Keeps who holds a supplementary pension, and tells what the years of the contract that are over allowed. */
export const keepSupplementaryContract = defineConsumer({
  event: supplementaryContractRecorded,
  name: 'keep-supplementary-contract',
  apply: async ({ contractId, memberId, from, to }, { trx, clock }) => {
    const contract = { id: contractId, memberId, from: from as LocalDate, to: to as LocalDate | null };
    await saveHeldContract(trx, contract);
    for (const year of yearsOver(contributionsBook(), contract, clock.today())) {
      await tellSupplementaryYear(trx, contributionsBook(), memberId, year, clock);
    }
  },
});
