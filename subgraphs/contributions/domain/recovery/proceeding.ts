import { addDays, addMonths, type LocalDate } from '../../../../common/dates';
import type { RecoveryTerms } from './terms';

/** Kinds of proceedings. */
export type ProceedingKind = 'WRIT' | 'SUMMONS' | 'BANKRUPTCY_CLAIM';

/** What happens in a proceeding. */
export type ProceedingEventKind =
  | 'OPENED'
  | 'SERVED'
  | 'OPPOSED'
  | 'JUDGMENT'
  | 'ENFORCED'
  | 'COSTS'
  | 'INTEREST'
  | 'CLAIM_DECLARED'
  | 'CLAIM_ADMITTED'
  | 'CLAIM_DISPUTED'
  | 'DIVIDEND'
  | 'CLOSED';

/** How a proceeding ended. */
export type ProceedingOutcome = 'PAID' | 'WITHDRAWN' | 'ANNULLED' | 'NO_ASSETS';

/** Something that happened. */
export interface ProceedingEvent {
  readonly kind: ProceedingEventKind;
  readonly on: LocalDate;
}

/** Why an event is not possible now. */
export type ProceedingObstacle = 'CLOSED' | 'OUT_OF_ORDER' | 'BEFORE_EARLIER' | 'OPPOSITION_RUNNING' | 'NOT_SERVED';

/** Which events may follow which, by kind; costs come at any time, interest once something is served. */
const order: Readonly<
  Record<ProceedingKind, Readonly<Partial<Record<ProceedingEventKind, readonly ProceedingEventKind[]>>>>
> = {
  WRIT: {
    OPENED: ['SERVED', 'CLOSED'],
    SERVED: ['OPPOSED', 'ENFORCED', 'CLOSED'],
    OPPOSED: ['JUDGMENT', 'CLOSED'],
    JUDGMENT: ['ENFORCED', 'CLOSED'],
    ENFORCED: ['OPPOSED', 'ENFORCED', 'CLOSED'],
  },
  SUMMONS: {
    OPENED: ['SERVED', 'CLOSED'],
    SERVED: ['JUDGMENT', 'CLOSED'],
    JUDGMENT: ['ENFORCED', 'CLOSED'],
    ENFORCED: ['ENFORCED', 'CLOSED'],
  },
  BANKRUPTCY_CLAIM: {
    OPENED: ['CLAIM_DECLARED', 'CLOSED'],
    CLAIM_DECLARED: ['CLAIM_ADMITTED', 'CLAIM_DISPUTED', 'CLOSED'],
    CLAIM_DISPUTED: ['CLAIM_ADMITTED', 'CLOSED'],
    CLAIM_ADMITTED: ['DIVIDEND', 'CLOSED'],
    DIVIDEND: ['DIVIDEND', 'CLOSED'],
  },
};

/**
 * Why something cannot happen now in a proceeding; undefined when it can. A writ is enforced after the month for opposition,
 * and an opposition suspends it until the judgment (general regulation, article 47bis §4).
 */
export function proceedingObstacle(
  kind: ProceedingKind,
  events: readonly ProceedingEvent[],
  event: ProceedingEvent,
  terms: Pick<RecoveryTerms, 'oppositionMonths'>,
): ProceedingObstacle | undefined {
  const last = lastState(events);
  if (last?.kind === 'CLOSED') return 'CLOSED';
  if (events.some(({ on }) => on > event.on) && event.kind !== 'COSTS' && event.kind !== 'INTEREST')
    return 'BEFORE_EARLIER';
  const served = events.find((one) => one.kind === 'SERVED');
  if (event.kind === 'COSTS') return undefined;
  if (event.kind === 'INTEREST') return served === undefined || event.on < served.on ? 'NOT_SERVED' : undefined;
  if (last === undefined || !(order[kind][last.kind] ?? []).includes(event.kind)) return 'OUT_OF_ORDER';
  const isEarly =
    kind === 'WRIT' &&
    event.kind === 'ENFORCED' &&
    last.kind === 'SERVED' &&
    event.on <= oppositionUntil(last.on, terms);
  return isEarly ? 'OPPOSITION_RUNNING' : undefined;
}

/** Last day for opposition against a writ that was served. General regulation, article 47bis §4. */
export function oppositionUntil(servedOn: LocalDate, terms: Pick<RecoveryTerms, 'oppositionMonths'>): LocalDate {
  return addMonths(servedOn, terms.oppositionMonths);
}

/** First day on which a writ that nobody opposed may be enforced. */
export function enforceableOn(servedOn: LocalDate, terms: Pick<RecoveryTerms, 'oppositionMonths'>): LocalDate {
  return addDays(oppositionUntil(servedOn, terms), 1);
}

/** Where a proceeding stands: the last event that is not a cost or interest. */
export function lastState<Event extends ProceedingEvent>(events: readonly Event[]): Event | undefined {
  return events.filter(({ kind }) => kind !== 'COSTS' && kind !== 'INTEREST').at(-1);
}
