import type { LocalDate } from '../../../../common/dates';
import type { RecoveryDebt, RecoveryFile, Suspension } from './file';

/**
 * What makes recovery of a debt wait on a day: terms granted (general regulation, article 46), a file before INASTI about the
 * quarter, a dispute, insolvency (the receiver then pays), or death.
 */
export function suspensionsOf(
  { suspensions }: Pick<RecoveryFile, 'suspensions'>,
  { period }: Pick<RecoveryDebt, 'period'>,
  on: LocalDate,
): Suspension[] {
  return suspensions.filter(
    ({ from, to, periods }) =>
      from <= on && (to === null || to >= on) && (periods === null || periods.includes(period)),
  );
}
