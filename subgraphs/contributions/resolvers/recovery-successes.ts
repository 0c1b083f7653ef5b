import type { Context } from '../context';
import type { RecoveryActDone } from '../schema.mappers';
import { recoveryNow } from './recovery-now';

/** What every act of recovery answers: where recovery stands after it. */
const after = {
  recovery: async ({ debtor }: RecoveryActDone, _arguments: object, { loaders, book, clock }: Context) => {
    const { memberFile, companyFile } = loaders.recovery;
    const file = await (debtor.kind === 'MEMBER' ? memberFile : companyFile).load(debtor.id);
    return recoveryNow(file, book, clock.today());
  },
};

/** The successes of the acts of recovery. */
export const recoverySuccesses = {
  RecordRecoveryContactSuccess: after,
  HoldRecoverySuccess: after,
  EndRecoveryHoldSuccess: after,
  RecordRecoveryDeliverySuccess: after,
  RecordPrescriptionInterruptionSuccess: after,
  OpenRecoveryProceedingSuccess: after,
  RecordRecoveryProceedingEventSuccess: after,
};
