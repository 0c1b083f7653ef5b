import { cents, zeroCents, type Cents } from '../../money';
import { StatementFault } from '../fault';
import type { StatementPart } from '../statement';
import { readAccount } from './account';
import { CodaLine } from './line';
import { amountOf, movementsOf, type MovementGroup } from './movement';
import { Numbering } from './numbering';
import { checkOrder } from './order';

/** Records that the trailer counts. */
const counted = new Set(['1', '21', '22', '23', '31', '32', '33', '8']);

/**
 * Reads a CODA 2.6 file line by line: any number of statements, each part as soon as it is complete, so that a file of any
 * size needs little memory. Everything that a file can say wrong of itself is checked: lines, order, numbers, flags,
 * details, balances and the trailer. The caller keeps nothing of a file that is refused.
 *
 * A trailer that announces another file where none follows is accepted, as banks send it: what matters, a missing
 * statement, shows in the numbers and balances of the account.
 * @param lines lines without their ends, Latin-1; an empty one at the very end does not count
 * @throws StatementFault with line and rule at the first thing that is wrong
 */
export function* readCoda(lines: Iterable<string>): Generator<StatementPart> {
  const reader = new CodaReader();
  let pending: string | undefined;
  let number = 0;
  for (const text of lines) {
    if (pending !== undefined) yield* reader.take(new CodaLine(pending, ++number));
    pending = text;
  }
  if (pending !== undefined && pending !== '' && pending !== '\u001a')
    yield* reader.take(new CodaLine(pending, ++number));
  reader.end();
}

/** Where the reader stands within a statement. */
class CodaReader {
  private before: CodaLine | undefined;
  private header: CodaLine | undefined;
  private opened: CodaLine | undefined;
  private closed: CodaLine | undefined;
  private group: MovementGroup | undefined;
  private numbering = new Numbering();
  private balance: Cents = zeroCents;
  private debits: Cents = zeroCents;
  private credits: Cents = zeroCents;
  private records = 0;
  private groups = 0;

  *take(line: CodaLine): Generator<StatementPart> {
    checkOrder(this.before, line);
    this.before = line;
    if (counted.has(line.kind)) this.records += 1;
    if (line.kind === '0') this.begin(line);
    else if (line.kind === '1') yield this.open(line);
    else if (line.kind === '8') yield* this.close(line);
    else if (line.kind === '9') yield this.finish(line);
    else if (line.kind !== '4') yield* this.takeMovement(line);
  }

  /** The file is over. @throws StatementFault when it is empty or stops in the middle of a statement */
  end(): void {
    if (this.before === undefined) throw new StatementFault('EMPTY_FILE');
    if (this.before.kind !== '9') throw this.before.fault('UNFINISHED');
  }

  private begin(line: CodaLine): void {
    if (line.field(128) !== '2') throw line.fault('UNKNOWN_VERSION');
    [this.header, this.opened, this.closed, this.group] = [line, undefined, undefined, undefined];
    this.numbering = new Numbering();
    [this.debits, this.credits] = [zeroCents, zeroCents];
    [this.records, this.groups] = [0, 0];
  }

  private open(line: CodaLine): StatementPart {
    const { number: account, currency } = readAccount(line);
    if (currency !== 'EUR') throw line.fault('CURRENCY');
    this.opened = line;
    this.balance = line.signedAmount(43);
    const opening = {
      account,
      holder: line.field(65, 90),
      identification: line.field(126, 128),
      number: line.count(126, 128),
      createdOn: (this.header ?? line).requiredDate(6),
      oldBalance: this.balance,
      oldBalanceOn: line.date(59),
      isDuplicate: this.header?.field(17) === 'D',
    };
    return { part: 'OPENING', opening };
  }

  private *takeMovement(line: CodaLine): Generator<StatementPart> {
    const place = this.numbering.take(line);
    if (line.kind === '22' || line.kind === '23') this.goOn(line);
    if (line.kind !== '21') return;
    if (place === 'DETAIL') {
      this.group?.details.push({ first: line });
      return;
    }
    yield* this.flush();
    this.group = { total: { first: line }, details: [] };
    const amount = amountOf(line);
    this.balance = cents(this.balance + amount);
    if (amount < 0) this.debits = cents(this.debits - amount);
    else this.credits = cents(this.credits + amount);
  }

  private goOn(line: CodaLine): void {
    const records = this.group?.details.at(-1) ?? this.group?.total;
    if (records === undefined) return;
    if (line.kind === '22') records.second = line;
    else records.third = line;
  }

  private *flush(): Generator<StatementPart> {
    if (this.group === undefined) return;
    for (const movement of movementsOf(this.group, ++this.groups)) yield { part: 'MOVEMENT', movement };
    this.group = undefined;
  }

  private *close(line: CodaLine): Generator<StatementPart> {
    yield* this.flush();
    this.closed = line;
    if (line.raw(5, 41).trimEnd() !== this.opened?.raw(6, 42).trimEnd()) throw line.fault('ACCOUNT_CHANGES');
    if (line.signedAmount(42) !== this.balance) throw line.fault('BALANCE');
  }

  private finish(line: CodaLine): StatementPart {
    if (line.count(17, 22, 'RECORD_COUNT') !== this.records) throw line.fault('RECORD_COUNT');
    if (line.sum(23) !== this.debits) throw line.fault('DEBIT_SUM');
    if (line.sum(38) !== this.credits) throw line.fault('CREDIT_SUM');
    const newBalanceOn = this.closed?.date(58);
    const { balance: newBalance, debits, credits } = this;
    return { part: 'CLOSING', closing: { newBalance, newBalanceOn, debits, credits } };
  }
}
