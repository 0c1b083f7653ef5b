import { addDays, isLocalDate, type LocalDate } from '../dates';
import { isQuarter, quarterOf, quartersFrom, type Quarter } from '../quarter';
import { invalidValueError } from '../validation/invalid-value';

/** What statistics are about: a period, and the state from which every part answers. */
export interface StatisticsKey {
  readonly from: Quarter;
  readonly to: Quarter;
  /** Last day whose facts count. */
  readonly asOf: LocalDate;
}

/** Quarters that one question may cover at most. */
const quartersAtMost = 20;

/** The key as an opaque id that carries it to the other subgraphs. */
export function writeKey({ from, to, asOf }: StatisticsKey): string {
  return Buffer.from(`${from}/${to}/${asOf}`).toString('base64url');
}

/** Reads an id; undefined when it is none that `writeKey` made. */
export function readKey(id: string): StatisticsKey | undefined {
  const [from = '', to = '', asOf = '', ...rest] = Buffer.from(id, 'base64url').toString().split('/');
  if (rest.length > 0 || !isQuarter(from) || !isQuarter(to) || !isLocalDate(asOf)) return undefined;
  return { from, to, asOf };
}

/**
 * The last quarter that a state tells of: that of the day after it. What a state knows of later quarters is never read, so
 * that what is kept silent depends on the state alone and not on the period of a question.
 */
export function lastQuarterOf(asOf: LocalDate): Quarter {
  return quarterOf(addDays(asOf, 1));
}

/**
 * The key of a question: the state at the end of the last day that is over, so that all parts know the same facts and
 * nobody sees a single fact arrive by asking twice on a day.
 * @throws GraphQLError INVALID_INPUT when the period is turned round, lies after the state or is too long, or the day is not over
 */
export function keyOf(from: Quarter, to: Quarter, today: LocalDate, asked?: LocalDate | null): StatisticsKey {
  const asOf = asked ?? addDays(today, -1);
  if (asOf >= today) throw invalidValueError({ field: 'asOf', rule: 'statistics-day-not-over' });
  if (to < from) throw invalidValueError({ field: 'period.to', rule: 'statistics-period-order' });
  if (to > lastQuarterOf(asOf)) throw invalidValueError({ field: 'period.to', rule: 'statistics-period-future' });
  if (quartersFrom(from, to) >= quartersAtMost)
    throw invalidValueError({ field: 'period', rule: 'statistics-period-length' });
  return { from, to, asOf };
}
