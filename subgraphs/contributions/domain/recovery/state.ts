import type { LocalDate } from '../../../../common/dates';
import type { RecoveryState } from '../recovery-stage';
import type { RecoveryDebt, RecoveryFile, Suspension } from './file';
import { prescriptionOf } from './prescription';
import { suspensionsOf } from './suspension';
import type { RecoveryTerms } from './terms';
import { stageOrder, trackOf, type DebtTrack } from './track';

/** Overdue debts of a file, by whether recovery may act on them. */
export interface SortedDebts {
  /** Recovery may act on these. */
  readonly active: readonly RecoveryDebt[];
  /** These wait. */
  readonly waiting: readonly { readonly debt: RecoveryDebt; readonly suspensions: readonly Suspension[] }[];
  /** These are prescribed and are not recovered. */
  readonly prescribed: readonly RecoveryDebt[];
}

/** Sorts what is overdue on a day. Due on the day itself is not overdue yet. */
export function sortDebts(file: RecoveryFile, terms: RecoveryTerms, on: LocalDate): SortedDebts {
  const active: RecoveryDebt[] = [];
  const waiting: { debt: RecoveryDebt; suspensions: Suspension[] }[] = [];
  const prescribed: RecoveryDebt[] = [];
  for (const debt of file.debts.filter(({ dueOn }) => dueOn < on)) {
    const suspensions = suspensionsOf(file, debt, on);
    if (prescriptionOf(file, debt, terms) <= on) prescribed.push(debt);
    else if (suspensions.length > 0) waiting.push({ debt, suspensions });
    else active.push(debt);
  }
  return { active, waiting, prescribed };
}

/** Where recovery stands, with what it rests on. */
export interface RecoveryView extends RecoveryState {
  readonly suspensions: readonly Suspension[];
  readonly tracks: readonly DebtTrack[];
}

/**
 * Where recovery of a file stands on a day: the most advanced debt says the stage, the earliest day says what comes next.
 * Suspended when everything that could be recovered waits. Undefined when nothing is overdue that can be recovered.
 */
export function recoveryView(file: RecoveryFile, terms: RecoveryTerms, on: LocalDate): RecoveryView | undefined {
  const { active, waiting } = sortDebts(file, terms, on);
  const suspensions = [...new Set(waiting.flatMap((one) => one.suspensions))];
  const tracks = active.map((debt) => trackOf(file, debt, terms, on));
  const lead = [...tracks].sort((one, other) => rankOf(other) - rankOf(one))[0];
  if (lead !== undefined) {
    const { next, nextOn } = [...tracks].sort(byNextDay)[0] ?? lead;
    return { stage: lead.stage, since: lead.since, nextStep: next, nextStepOn: nextOn, suspensions, tracks };
  }
  const since = suspensions.map(({ from }) => from).sort()[0];
  if (since === undefined) return undefined;
  return { stage: 'SUSPENDED', since, nextStep: null, nextStepOn: null, suspensions, tracks };
}

function rankOf({ stage }: DebtTrack): number {
  return stageOrder.indexOf(stage);
}

/** The earliest day first; steps without a day come last. */
function byNextDay(one: DebtTrack, other: DebtTrack): number {
  const day = ({ nextOn, next }: DebtTrack) => nextOn ?? (next === null ? '9999-12-31' : '9999-12-30');
  return day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : rankOf(other) - rankOf(one);
}
