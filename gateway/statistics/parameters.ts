import { addDays, dateInBelgium, isLocalDate, type LocalDate } from '../../common/dates';
import { isLanguage, type Language } from '../../common/i18n';
import { isQuarter, type Quarter } from '../../common/quarter';
import { columnOf, type Dimension, dimensions, type PatternDimension } from '../../common/statistics/dimensions';
import { lastQuarterOf } from '../../common/statistics/key';
import { type Cursor, readCursor } from './cursor';
import type { Dataset } from './datasets';
import { formatNames, type FormatName } from './formats/names';
import { invalidParameter } from './problems';

/** Countries and languages whose spreadsheets read a semicolon and a decimal comma. */
export const locales = ['fr-BE', 'nl-BE', 'de-BE'] as const;

/** What a file is asked to hold. */
export interface TableRequest {
  readonly dataset: Dataset;
  readonly from: Quarter;
  readonly to: Quarter;
  readonly asOf: LocalDate;
  readonly by: readonly Dimension[];
  /** Values that are counted, by the name of the filter's field in the graph. */
  readonly filter: Readonly<Record<string, readonly string[]>>;
  /** Only what changed after the state of this day; everything when absent. */
  readonly changedAfter?: LocalDate | undefined;
  readonly language: Language;
}

/** How the file is asked to be written. */
export interface FileRequest extends TableRequest {
  readonly format: FormatName;
  readonly locale?: (typeof locales)[number] | undefined;
  /** Rows of a page; all in one file when absent. */
  readonly limit?: number | undefined;
  readonly cursor?: Cursor | undefined;
  /** Cursor of the page after this one, when there is one. */
  readonly nextCursor?: string | undefined;
}

/** Rows that one page may have at most. */
const rowsAtMost = 100_000;

const names = ['by', 'from', 'to', 'asOf', 'updatedAfter', 'format', 'locale', 'language', 'limit', 'cursor'] as const;

const filterFields: Readonly<Record<string, PatternDimension>> = Object.fromEntries(
  dimensions.flatMap((one) => (one === 'QUARTER' ? [] : [[`c[${columnOf[one]}]`, one]])),
);

/**
 * Reads the parameters of a request for a file.
 * @param defaults what counts when a parameter does not say it
 * @throws StatisticsProblem that names the parameter and the rule
 */
export function readParameters(
  search: URLSearchParams,
  dataset: Dataset,
  defaults: { readonly today: LocalDate; readonly language: Language; readonly format: FormatName },
): FileRequest {
  refuseUnknown(search);
  const cursor = readOptional(search, 'cursor', readCursor, 'statistics-cursor');
  const request = {
    dataset,
    from: readQuarter(search, 'from'),
    to: readQuarter(search, 'to'),
    asOf: cursor?.asOf ?? readOptional(search, 'asOf', localDate, 'local-date-form') ?? addDays(defaults.today, -1),
    by: readDimensions(search, dataset),
    filter: readFilter(search, dataset),
    changedAfter: readOptional(search, 'updatedAfter', stateBefore, 'statistics-updated-after'),
    language: readOptional(search, 'language', oneLanguage, 'unknown-value') ?? defaults.language,
    format: readOptional(search, 'format', oneOf(formatNames), 'unknown-value') ?? defaults.format,
    locale: readOptional(search, 'locale', oneOf(locales), 'unknown-value'),
    limit: readOptional(search, 'limit', rowCount, 'statistics-limit'),
    cursor,
  };
  refusePeriod(request);
  return request;
}

/** The period is held against the state before anything is asked: a file may ask the graph in several pieces. */
function refusePeriod({ from, to, asOf }: Pick<TableRequest, 'from' | 'to' | 'asOf'>): void {
  if (to < from) throw invalidParameter('to', 'statistics-period-order');
  if (to > lastQuarterOf(asOf)) throw invalidParameter('to', 'statistics-period-future');
}

function refuseUnknown(search: URLSearchParams): void {
  for (const name of search.keys()) {
    const isKnown = (names as readonly string[]).includes(name) || name.toLowerCase() in filterFields;
    if (!isKnown) throw invalidParameter(name.slice(0, 40), 'unknown-field');
    if (search.getAll(name).length > 1) throw invalidParameter(name, 'statistics-parameter-twice');
  }
}

function readOptional<Value>(
  search: URLSearchParams,
  name: (typeof names)[number],
  read: (text: string) => Value | undefined,
  rule: string,
): Value | undefined {
  const text = search.get(name);
  if (text === null || text === '') return undefined;
  const value = read(text);
  if (value === undefined) throw invalidParameter(name, rule);
  return value;
}

function readQuarter(search: URLSearchParams, name: 'from' | 'to'): Quarter {
  const quarter = readOptional(search, name, (text) => (isQuarter(text) ? text : undefined), 'quarter-form');
  if (quarter === undefined) throw invalidParameter(name, 'required');
  return quarter;
}

function readDimensions(search: URLSearchParams, { dimensions: has }: Dataset): Dimension[] {
  const asked = (search.get('by') ?? '').split(',').filter((name) => name !== '');
  const by = asked.map((name) => dimensions.find((one) => columnOf[one] === name.toLowerCase()));
  if (by.includes(undefined)) throw invalidParameter('by', 'unknown-value');
  const known = by as Dimension[];
  if (known.some((one) => one !== 'QUARTER' && !has.includes(one))) {
    throw invalidParameter('by', 'statistics-dimension-absent');
  }
  if (new Set(known).size < known.length) throw invalidParameter('by', 'statistics-dimension-twice');
  return dimensions.filter((one) => known.includes(one));
}

/** Filters as SDMX REST 3.0 writes them: `c[branch]=COMMERCE,SERVICES`. */
function readFilter(search: URLSearchParams, { dimensions: has }: Dataset): Record<string, readonly string[]> {
  const filter: Record<string, readonly string[]> = {};
  for (const [name, text] of search) {
    const dimension = filterFields[name.toLowerCase()];
    if (dimension === undefined) continue;
    if (!has.includes(dimension)) throw invalidParameter(name, 'statistics-dimension-absent');
    const field = columnOf[dimension].replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    filter[field] = [...new Set(text.split(','))].sort();
  }
  return filter;
}

const localDate = (text: string) => (isLocalDate(text) ? text : undefined);

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** The last state that the caller has for sure: that of the day it names, or of the day before the instant it names. */
function stateBefore(text: string): LocalDate | undefined {
  if (isLocalDate(text)) return text;
  const instant = instantForm.test(text) ? new Date(text) : undefined;
  if (instant === undefined || Number.isNaN(instant.getTime())) return undefined;
  return addDays(dateInBelgium(instant), -1);
}

function rowCount(text: string): number | undefined {
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= rowsAtMost ? count : undefined;
}

const oneLanguage = (text: string) => (isLanguage(text) ? text : undefined);

function oneOf<Name extends string>(all: readonly Name[]): (text: string) => Name | undefined {
  return (text) => all.find((one) => one === text);
}
