import { parseLocalDate, type LocalDate } from '../../dates';
import { cents, type Cents } from '../../money';
import { StatementFault, type StatementRule } from '../fault';

/** Kinds of records of CODA 2.6, by the characters they begin with. */
export type RecordKind = '0' | '1' | '21' | '22' | '23' | '31' | '32' | '33' | '8' | '4' | '9';

const width = 128;
const twoCharacterKinds = new Set(['21', '22', '23', '31', '32', '33']);
const oneCharacterKinds = new Set(['0', '1', '8', '4', '9']);

/** One line of a CODA file. Positions are those of the standard: they begin with 1 and both ends belong to a field. */
export class CodaLine {
  readonly kind: RecordKind;

  /** @throws StatementFault when the line has another length or begins as no record does */
  constructor(
    private readonly text: string,
    readonly number: number,
  ) {
    if (text.length !== width) throw this.fault('LINE_LENGTH');
    this.kind = this.readKind();
  }

  /** The characters of a field, blanks at its end left out. */
  field(from: number, to: number = from): string {
    return this.text.slice(from - 1, to).trimEnd();
  }

  /** The characters of a field with all their blanks, for texts that go on in another record. */
  raw(from: number, to: number): string {
    return this.text.slice(from - 1, to);
  }

  /** A whole number. @throws StatementFault of the rule given when there are other characters than digits */
  count(from: number, to: number, rule: StatementRule = 'SEQUENCE'): number {
    const digits = this.text.slice(from - 1, to);
    if (!/^\d+$/.test(digits)) throw this.fault(rule);
    return Number(digits);
  }

  /** An unsigned amount: 12 digits and three decimals, of which euro cents use two. */
  sum(from: number): Cents {
    const digits = this.text.slice(from - 1, from + 14);
    if (!/^\d{14}0$/.test(digits)) throw this.fault('AMOUNT');
    return cents(Number(digits.slice(0, 14)));
  }

  /** An amount after its sign: 0 for credit, 1 for debit, which is below zero. */
  signedAmount(from: number): Cents {
    const sign = this.text.charAt(from - 1);
    if (sign !== '0' && sign !== '1') throw this.fault('AMOUNT');
    return cents(sign === '1' ? -this.sum(from + 1) : this.sum(from + 1));
  }

  /** A date DDMMYY; undefined when it is zeros or blank. */
  date(from: number): LocalDate | undefined {
    const digits = this.text.slice(from - 1, from + 5);
    if (digits === '000000' || digits.trim() === '') return undefined;
    const [, day, month, year] = /^(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
    try {
      return parseLocalDate(`20${year}-${month}-${day}`);
    } catch {
      throw this.fault('DATE');
    }
  }

  /** A date that has to be there. */
  requiredDate(from: number): LocalDate {
    const date = this.date(from);
    if (date === undefined) throw this.fault('DATE');
    return date;
  }

  /** The refusal of the file at this line. */
  fault(rule: StatementRule): StatementFault {
    return new StatementFault(rule, { line: this.number });
  }

  private readKind(): RecordKind {
    const [one, two] = [this.text.slice(0, 1), this.text.slice(0, 2)];
    if (twoCharacterKinds.has(two)) return two as RecordKind;
    if (oneCharacterKinds.has(one)) return one as RecordKind;
    throw this.fault('UNKNOWN_RECORD');
  }
}
