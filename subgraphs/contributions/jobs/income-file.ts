import { isLocalDate, yearOfDate, type LocalDate } from '../../../common/dates';
import { isSsin, type Ssin } from '../../../common/identifiers';
import { parseEuro, type Cents } from '../../../common/money';

/** One line of a file of definitive incomes. */
export interface IncomeLine {
  readonly line: number;
  readonly ssin: Ssin;
  readonly year: number;
  readonly income: Cents;
  readonly receivedOn: LocalDate;
}

/** A line that breaks a rule; what stands in it is not repeated, since it may name a person. */
export interface IncomeFileIssue {
  readonly line: number;
  readonly rule: 'COLUMNS' | 'SSIN' | 'YEAR' | 'INCOME' | 'RECEIVED_ON' | 'TWICE';
}

/** Names of the columns, which the first line holds. */
export const incomeColumns = 'ssin;year;income;receivedOn';

/**
 * Reads a file of definitive incomes: a layout of our own, one person and year a line, separated by semicolons, amounts
 * with a dot and two places. It stands in for the message of the tax administration, whose layout is not public. A file
 * with one wrong line is refused whole. @returns the lines, or everything that is wrong
 */
export function readIncomeFile(text: string, today: LocalDate): IncomeLine[] | { readonly issues: IncomeFileIssue[] } {
  const [header = '', ...rows] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  if (header !== incomeColumns) return { issues: [{ line: 1, rule: 'COLUMNS' }] };
  const read = rows.map((row, index) => readLine(row, index + 2, today));
  const lines = read.filter((one): one is IncomeLine => !('rule' in one));
  const issues = [...read.filter((one): one is IncomeFileIssue => 'rule' in one), ...repeated(lines)];
  return issues.length > 0 ? { issues: issues.sort((one, other) => one.line - other.line) } : lines;
}

function readLine(row: string, line: number, today: LocalDate): IncomeLine | IncomeFileIssue {
  const cells = row.split(';');
  const [ssin = '', year = '', income = '', receivedOn = ''] = cells;
  if (cells.length !== 4) return { line, rule: 'COLUMNS' };
  if (!isSsin(ssin)) return { line, rule: 'SSIN' };
  if (!/^[12]\d{3}$/.test(year) || Number(year) >= yearOfDate(today)) return { line, rule: 'YEAR' };
  if (!/^-?\d{1,13}\.\d{2}$/.test(income)) return { line, rule: 'INCOME' };
  if (!isLocalDate(receivedOn) || receivedOn > today) return { line, rule: 'RECEIVED_ON' };
  return { line, ssin, year: Number(year), income: parseEuro(income), receivedOn };
}

/** The same person and year may stand in a file once. */
function repeated(lines: readonly IncomeLine[]): IncomeFileIssue[] {
  const seen = new Set<string>();
  return lines.flatMap(({ line, ssin, year }) => {
    const key = `${ssin} ${year}`;
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice ? [{ line, rule: 'TWICE' as const }] : [];
  });
}
