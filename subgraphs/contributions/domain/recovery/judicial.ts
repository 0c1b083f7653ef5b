import { addDays, type LocalDate } from '../../../../common/dates';
import { hasJudicialPast, judicialAfter, metContact } from './contact';
import { totalOfDebts } from './debts';
import type { RecoveryDebt, RecoveryFile, TakenStep } from './file';
import { prescriptionOf } from './prescription';
import { sortDebts } from './state';
import type { RecoveryTerms } from './terms';
import { contestUntil, trackOf } from './track';

/** What stands between a debt and a judicial step; `until` is the last day on which it does, when that is known. */
export interface JudicialObstacle {
  readonly code: ObstacleCode;
  readonly until?: LocalDate | undefined;
}

/** Kinds of obstacles. */
export type ObstacleCode =
  | 'NOTHING_OVERDUE'
  | 'NO_FORMAL_NOTICE'
  | 'FORMAL_NOTICE_NOT_PROVEN'
  | 'TERM_RUNNING'
  | 'CONTACT_MISSING'
  | 'CONTACT_TOO_RECENT'
  | 'SUSPENDED'
  | 'PRESCRIBED'
  | 'MONEY_WAITING'
  | 'BELOW_MINIMUM'
  | 'ALREADY_PURSUED'
  | 'NOT_INSOLVENT';

/** Debts that a writ or summons could pursue, or everything that stands in the way. */
export interface JudicialOpening {
  readonly debts: readonly RecoveryDebt[];
  readonly obstacles: readonly JudicialObstacle[];
}

/**
 * Whether a first or later judicial step is open on a day, and for which debts: those of a formal notice whose sending is
 * proved and whose month has passed (general regulation, article 46), after the contact in person that precedes the very
 * first one (charter, promise R2). No way leads past an obstacle.
 */
export function judicialOpening(file: RecoveryFile, terms: RecoveryTerms, on: LocalDate): JudicialOpening {
  const { active, waiting, prescribed } = sortDebts(file, terms, on);
  if (active.length === 0) {
    if (waiting.length > 0) return closed({ code: 'SUSPENDED' });
    return closed({ code: prescribed.length > 0 ? 'PRESCRIBED' : 'NOTHING_OVERDUE' });
  }
  const atNotice = active.filter((debt) => isAtNotice(file, debt, terms, on));
  if (atNotice.length === 0)
    return closed({ code: isPursued(file, active, terms, on) ? 'ALREADY_PURSUED' : 'NO_FORMAL_NOTICE' });
  const notices = atNotice.map((debt) => ({ debt, obstacle: noticeObstacle(noticeFor(file, debt), terms, on) }));
  const debts = notices.filter(({ obstacle }) => obstacle === undefined).map(({ debt }) => debt);
  const first = notices.find(({ obstacle }) => obstacle !== undefined)?.obstacle;
  const obstacles = [...(debts.length === 0 && first ? [first] : []), ...contactObstacles(file, terms, on)];
  if (file.isMoneyWaiting) obstacles.push({ code: 'MONEY_WAITING' });
  if (totalOfDebts(active) < terms.smallestJudicialDebt) obstacles.push({ code: 'BELOW_MINIMUM' });
  return obstacles.length > 0 ? { debts: [], obstacles } : { debts, obstacles };
}

/** The contact that is still owed before the very first judicial step. */
export function contactObstacles(file: RecoveryFile, terms: RecoveryTerms, on: LocalDate): JudicialObstacle[] {
  if (hasJudicialPast(file.steps)) return [];
  const met = metContact(file.contacts, terms, on);
  if (met === undefined) return [{ code: 'CONTACT_MISSING' }];
  const open = judicialAfter(met, terms);
  return open > on ? [{ code: 'CONTACT_TOO_RECENT', until: addDays(open, -1) }] : [];
}

function isAtNotice(file: RecoveryFile, debt: RecoveryDebt, terms: RecoveryTerms, on: LocalDate): boolean {
  const { stage } = trackOf(file, debt, terms, on);
  return stage === 'FORMAL_NOTICE' || stage === 'PERSONAL_CONTACT';
}

function isPursued(file: RecoveryFile, debts: readonly RecoveryDebt[], terms: RecoveryTerms, on: LocalDate): boolean {
  return debts.some((debt) =>
    ['WRIT', 'SUMMONS', 'SERVICE', 'ENFORCEMENT'].includes(trackOf(file, debt, terms, on).stage),
  );
}

function noticeFor({ steps }: RecoveryFile, { key }: RecoveryDebt): TakenStep | undefined {
  return steps.filter(({ kind, keys }) => kind === 'FORMAL_NOTICE' && keys.includes(key)).at(-1);
}

function noticeObstacle(
  notice: TakenStep | undefined,
  terms: RecoveryTerms,
  on: LocalDate,
): JudicialObstacle | undefined {
  if (notice === undefined) return { code: 'NO_FORMAL_NOTICE' };
  if (notice.provenOn === undefined) return { code: 'FORMAL_NOTICE_NOT_PROVEN' };
  const until = contestUntil(notice, terms);
  return until >= on ? { code: 'TERM_RUNNING', until } : undefined;
}

function closed(obstacle: JudicialObstacle): JudicialOpening {
  return { debts: [], obstacles: [obstacle] };
}

/** Whether a claim can be declared: somebody is bankrupt, and something is open that is not prescribed. It needs no contact. */
export function bankruptcyOpening(file: RecoveryFile, terms: RecoveryTerms, on: LocalDate): JudicialOpening {
  const isInsolvent = file.suspensions.some(
    ({ kind, from, to }) => kind === 'INSOLVENCY' && from <= on && (to === null || to >= on),
  );
  if (!isInsolvent) return closed({ code: 'NOT_INSOLVENT' });
  if (file.proceedings.some(({ kind }) => kind === 'BANKRUPTCY_CLAIM')) return closed({ code: 'ALREADY_PURSUED' });
  const debts = file.debts.filter((debt) => prescriptionOf(file, debt, terms) > on);
  return debts.length === 0 ? closed({ code: 'NOTHING_OVERDUE' }) : { debts, obstacles: [] };
}
