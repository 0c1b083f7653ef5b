import { translate } from '../../../common/i18n';
import { lastState } from '../domain/recovery';
import type { RecoveryProceedingResolvers } from '../schema.generated';

/** A proceeding, its state told in the caller's language. */
export const RecoveryProceeding: RecoveryProceedingResolvers = {
  kind: ({ kind }) => kind,
  officer: ({ officer }) => officer?.name ?? null,
  status: ({ events }, _arguments, { language }) =>
    translate(language, `contributions.proceeding-status.${lastState(events)?.kind ?? 'OPENED'}`),
};
