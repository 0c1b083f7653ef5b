import { addDays, addYears, localDate, yearOfDate, type LocalDate } from '../../../../common/dates';
import type { DebtorKind, Interruption, RecoveryDebt, RecoveryFile, TakenStep } from './file';
import type { RecoveryTerms } from './terms';

type PrescriptionTerms = Pick<RecoveryTerms, 'prescriptionYears' | 'regularizationYears' | 'companyPrescriptionYears'>;

/**
 * First day on which a debt is prescribed when nothing interrupts it. Contributions: five years from 1 January after the
 * year in which they were due; supplements at regularization: from 1 January of the third year after the contribution year
 * (royal decree no. 38, article 16). Companies: from 1 January after the year (law of 30 December 1992, article 95).
 */
export function firstPrescribedOn(debtor: DebtorKind, debt: RecoveryDebt, terms: PrescriptionTerms): LocalDate {
  const year = Number(debt.period.slice(0, 4));
  if (debtor === 'COMPANY') return localDate(year + 1 + terms.companyPrescriptionYears, 1, 1);
  const start = debt.number > 0 ? year + terms.regularizationYears : yearOfDate(debt.dueOn) + 1;
  return localDate(start + terms.prescriptionYears, 1, 1);
}

/**
 * The same with interruptions: each begins a new period of the same length. One that comes when the debt is prescribed
 * already has no effect.
 */
export function prescribedOn(
  debtor: DebtorKind,
  debt: RecoveryDebt,
  interruptions: readonly Interruption[],
  terms: PrescriptionTerms,
): LocalDate {
  const years = debtor === 'COMPANY' ? terms.companyPrescriptionYears : terms.prescriptionYears;
  const own = interruptions.filter(({ keys }) => keys.includes(debt.key)).map(({ on }) => on);
  let lapse = firstPrescribedOn(debtor, debt, terms);
  for (const on of own.sort()) {
    const renewed = addYears(on, years);
    if (on < lapse && renewed > lapse) lapse = renewed;
  }
  return lapse;
}

/**
 * What steps themselves interrupt: a registered formal notice of which the sending is proved, and what a bailiff served. An
 * ordinary reminder interrupts nothing. Royal decree no. 38, article 16; law of 30 December 1992, article 95.
 */
export function interruptionsOfSteps(steps: readonly TakenStep[]): Interruption[] {
  return steps.flatMap(({ kind, keys, channel, provenOn }) => {
    const isRegistered = (kind === 'FORMAL_NOTICE' || kind === 'SOLIDARITY_CALL') && channel !== 'POST';
    const interrupts = isRegistered || kind === 'SERVICE';
    return interrupts && provenOn !== undefined ? [{ on: provenOn, keys }] : [];
  });
}

/** First day on which a debt of a file is prescribed, everything counted. */
export function prescriptionOf(file: RecoveryFile, debt: RecoveryDebt, terms: PrescriptionTerms): LocalDate {
  const own = file.steps.filter(({ kind }) => kind !== 'SOLIDARITY_CALL');
  return prescribedOn(file.debtor.kind, debt, [...interruptionsOfSteps(own), ...file.interruptions], terms);
}

/** Whether a debt is near its prescription: the days of watch before it, and not past it. */
export function isPrescriptionNear(prescribed: LocalDate, on: LocalDate, watchDays: number): boolean {
  return on < prescribed && addDays(on, watchDays) >= prescribed;
}
