import { addDays, addMonths, laterOf, type LocalDate } from '../../../../common/dates';
import { hasJudicialPast, judicialAfter, metContact } from './contact';
import type { RecoveryDebt, RecoveryFile, TakenStep } from './file';
import type { RecoveryStage } from '../recovery-stage';
import type { RecoveryTerms } from './terms';

/** How far recovery of one debt is. */
export interface DebtTrack {
  readonly debt: RecoveryDebt;
  readonly stage: RecoveryStage;
  readonly since: LocalDate;
  readonly next: RecoveryStage | null;
  /** First day on which the next step may come; null when no day is fixed. */
  readonly nextOn: LocalDate | null;
}

/** Order of the stages; the most advanced one speaks for the account. */
export const stageOrder: readonly RecoveryStage[] = [
  'SUSPENDED',
  'OVERDUE',
  'REMINDER',
  'STATEMENT',
  'FORMAL_NOTICE',
  'PERSONAL_CONTACT',
  'WRIT',
  'SUMMONS',
  'SERVICE',
  'ENFORCEMENT',
];

/** Steps that carry a debt on its way; a call on others who answer for it is none of them. */
const onTheWay = new Set<string>(stageOrder);

/**
 * Where one overdue debt stands and what comes next when it stays unpaid: reminder, statement of account, formal notice with
 * one month (general regulation, article 46), contact in person, then a judicial step that people choose. A judicial step
 * is never due by itself.
 */
export function trackOf(file: RecoveryFile, debt: RecoveryDebt, terms: RecoveryTerms, on: LocalDate): DebtTrack {
  const last = file.steps.filter(({ kind, keys }) => onTheWay.has(kind) && keys.includes(debt.key)).at(-1);
  if (last === undefined) {
    const nextOn = addDays(debt.dueOn, terms.reminderAfterDays);
    return { debt, stage: 'OVERDUE', since: addDays(debt.dueOn, 1), next: 'REMINDER', nextOn };
  }
  const at = { debt, stage: last.kind as RecoveryStage, since: last.on };
  switch (last.kind) {
    case 'REMINDER':
      return { ...at, next: 'STATEMENT', nextOn: addDays(last.on, terms.statementAfterDays) };
    case 'STATEMENT':
      return { ...at, next: 'FORMAL_NOTICE', nextOn: addDays(last.on, terms.formalNoticeAfterDays) };
    case 'FORMAL_NOTICE':
      return afterNotice(file, debt, last, terms, on);
    case 'WRIT':
    case 'SUMMONS':
      return { ...at, next: 'SERVICE', nextOn: null };
    case 'SERVICE':
      return { ...at, next: 'ENFORCEMENT', nextOn: enforcementOn(file, debt, last, terms) };
    default:
      return { ...at, next: null, nextOn: null };
  }
}

/** Last day to contest or to ask for terms: one month from the day of sending. General regulation, article 46. */
export function contestUntil(notice: Pick<TakenStep, 'on' | 'provenOn'>, terms: RecoveryTerms): LocalDate {
  return addMonths(notice.provenOn ?? notice.on, terms.contestMonths);
}

/** Where the way to court is open, the writ stands for what comes next; which instrument it is, people choose. */
function afterNotice(
  file: RecoveryFile,
  debt: RecoveryDebt,
  notice: TakenStep,
  terms: RecoveryTerms,
  on: LocalDate,
): DebtTrack {
  const over = addDays(contestUntil(notice, terms), 1);
  const met = metContact(file.contacts, terms, on);
  const at = { debt, stage: 'FORMAL_NOTICE' as const, since: notice.on };
  if (hasJudicialPast(file.steps)) return { ...at, next: 'WRIT', nextOn: over };
  if (met === undefined) return { ...at, next: 'PERSONAL_CONTACT', nextOn: over };
  const nextOn = laterOf(over, judicialAfter(met, terms));
  const isAfter = met.contact.on >= notice.on;
  if (!isAfter) return { ...at, next: 'WRIT', nextOn };
  return { debt, stage: 'PERSONAL_CONTACT', since: met.contact.on, next: 'WRIT', nextOn };
}

/** After service of a writ the month for opposition has to pass (general regulation, article 47bis §4); a judgment has no day. */
function enforcementOn(
  { steps }: RecoveryFile,
  debt: RecoveryDebt,
  service: TakenStep,
  terms: RecoveryTerms,
): LocalDate | null {
  const instrument = steps.filter(
    ({ kind, keys }) => (kind === 'WRIT' || kind === 'SUMMONS') && keys.includes(debt.key),
  );
  if (instrument.at(-1)?.kind !== 'WRIT') return null;
  return addDays(addMonths(service.provenOn ?? service.on, terms.oppositionMonths), 1);
}
