import { addCents, type Cents } from '../../../../common/money';
import type { LocalDate } from '../../../../common/dates';
import type { Taxpayer } from './taxpayer';

/** What a sheet does: the code of zone 2.028. */
export const treatments = { original: 0, change: 1, addition: 2, cancellation: 3 } as const;

/** Code of zone 2.028. */
export type Treatment = (typeof treatments)[keyof typeof treatments];

/** Sums of a sheet 281.18. */
export interface SheetSums {
  /** Benefits of the year (zone 2.066). */
  readonly otherEvents: Cents;
  /** Benefits for former years (zone 2.067). */
  readonly arrears: Cents;
  /** Tax withheld (zone 2.070). */
  readonly withheld: Cents;
}

/** One sheet of a filing. */
export interface Sheet extends SheetSums {
  readonly number: number;
  readonly treatment: Treatment;
  readonly person: Taxpayer;
}

/** A filing: all sheets of a year, or the corrections of some. */
export interface Filing {
  readonly incomeYear: number;
  /** 0 for the filing of the year, then one more for each correction. */
  readonly sequence: number;
  readonly createdOn: LocalDate;
  readonly status: 'PREPARED' | 'WRITTEN' | 'ACCEPTED' | 'REFUSED';
  readonly reason: string | null;
  readonly sheetCount: number;
  /** Sum of the totals of its sheets. */
  readonly controlTotal: Cents;
  readonly withheldTotal: Cents;
  readonly fileName: string | null;
  readonly fileHash: string | null;
}

/** Control total of a sheet (zone 2.059): the sum of its zones 2.060 to 2.088, tax withheld included. */
export function sheetTotal({ otherEvents, arrears, withheld }: SheetSums): Cents {
  return addCents(otherEvents, arrears, withheld);
}

/** Totals of a declaration, added up while its sheets are written. */
export class ControlTotals {
  sheets = 0;
  numbers = 0;
  total = 0;
  withheld = 0;

  /** Counts a sheet. */
  add(sheet: Sheet): void {
    this.sheets += 1;
    this.numbers += sheet.number;
    this.total += sheetTotal(sheet);
    this.withheld += sheet.withheld;
  }

  /** Records of the declaration: its sheets, and the first and the last record. */
  get records(): number {
    return this.sheets + 2;
  }
}
