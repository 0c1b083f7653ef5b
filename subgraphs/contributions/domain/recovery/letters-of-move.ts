import { zeroCents } from '../../../../common/money';
import type { LocalDate } from '../../../../common/dates';
import type { DueStep } from './due-steps';
import type { RecoveryFile } from './file';
import type { RecoveryLetter } from './letter';
import type { LetterAddress } from '../letter-address';
import type { DueCall } from './solidarity';

type Address = LetterAddress;

/** The letter of a step towards the debtor, with the interest and costs that are open. */
export function letterOfStep(
  step: DueStep,
  { costs }: Pick<RecoveryFile, 'costs'>,
  to: Address,
  on: LocalDate,
): RecoveryLetter {
  return { ...to, kind: step.kind, on, debts: step.debts, costs };
}

/** The letter to whoever answers for a debtor: contributions, fees and surcharges, but no costs of recovery from the debtor. */
export function letterOfCall({ debts }: DueCall, debtorName: string, to: Address, on: LocalDate): RecoveryLetter {
  return { ...to, kind: 'SOLIDARITY_CALL', on, debts, costs: zeroCents, debtorName };
}
