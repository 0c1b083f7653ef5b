import { translate } from '../../../common/i18n';
import { addCents, sumCents, type Cents } from '../../../common/money';
import { lastState } from '../domain/recovery';
import type { RecoveryProceedingResolvers } from '../schema.generated';
import type { KeptProceeding } from '../store/recovery/proceedings';
import { periodsOf } from './recovery-now';

/** A proceeding, its state told in the caller's language. */
export const RecoveryProceeding: RecoveryProceedingResolvers = {
  kind: ({ kind }) => kind,
  officer: ({ officer }) => officer?.name ?? null,
  status: ({ events }, _arguments, { language }) =>
    translate(language, `contributions.proceeding-status.${lastState(events)?.kind ?? 'OPENED'}`),
  periods: ({ keys }) => periodsOf(keys),
  claimed: ({ principal, surcharge }) => addCents(principal, surcharge),
  costs: (proceeding) => sumOf(proceeding, 'COSTS'),
  interest: (proceeding) => sumOf(proceeding, 'INTEREST'),
  events: ({ events }) => [...events],
};

function sumOf({ events }: KeptProceeding, kind: 'COSTS' | 'INTEREST'): Cents {
  return sumCents(events.filter((event) => event.kind === kind).flatMap(({ amount }) => amount ?? []));
}
