/** A movement as a test says it; only what it is about. */
export interface CodaMovement {
  /** In cents, below zero for a debit. */
  readonly amount: number;
  /** Type, family, transaction and category; a transfer received when left out. */
  readonly code?: string;
  /** Structured communication of twelve digits. */
  readonly structured?: string;
  readonly text?: string;
  readonly iban?: string;
  readonly name?: string;
  readonly customerReference?: string;
  readonly mandate?: string;
  /** Kind of return, 1 to 5, and its reason. */
  readonly returned?: { readonly kind: string; readonly reason: string };
  readonly details?: readonly CodaMovement[];
}

/** A statement as a test says it. */
export interface CodaStatement {
  readonly account?: string;
  readonly number?: number;
  /** DDMMYY of creation and of the movements. */
  readonly on?: string;
  readonly oldBalance?: number;
  readonly movements?: readonly CodaMovement[];
}

/** Account of the fund in tests: bank code 990 belongs to no bank. */
export const fundAccount = 'BE07990000000166';

/** The lines of a CODA 2.6 statement in which everything agrees. */
export function codaLines(statement: CodaStatement = {}): string[] {
  const { account = fundAccount, number = 1, on = '241126', oldBalance = 0, movements = [] } = statement;
  const holder = 'TEST FUND';
  const accountField = account.padEnd(34) + 'EUR';
  const moved = movements.flatMap((movement, index) => movementLines(movement, index + 1, on));
  const newBalance = movements.reduce((sum, { amount }) => sum + amount, oldBalance);
  const digits = String(number).padStart(3, '0');
  const sum = (side: number) =>
    movements.filter(({ amount }) => amount * side > 0).reduce((total, { amount }) => total + Math.abs(amount), 0);
  return [
    line(
      [1, '0'],
      [2, '0000'],
      [6, on],
      [12, '00005'],
      [25, 'REF'],
      [35, holder],
      [61, 'TESTBEBB'],
      [84, '00000'],
      [128, '2'],
    ),
    line([1, '12'], [3, digits], [6, accountField], [43, signed(oldBalance)], [59, on], [65, holder], [126, digits]),
    ...moved,
    line([1, '8'], [2, digits], [5, accountField], [42, signed(newBalance)], [58, on], [128, '0']),
    line(
      [1, '9'],
      [17, String(moved.length + 2).padStart(6, '0')],
      [23, money(sum(-1))],
      [38, money(sum(1))],
      [128, '2'],
    ),
  ];
}

/** The file of one or more statements. */
export function codaFile(...statements: readonly CodaStatement[]): Buffer {
  return Buffer.from(statements.flatMap(codaLines).join('\r\n') + '\r\n', 'latin1');
}

function movementLines(movement: CodaMovement, sequence: number, on: string): string[] {
  const details = movement.details ?? [];
  const own = recordsOf(movement, numbers(sequence, 0), on, movement.code ?? '00150000');
  const others = details.flatMap((detail, index) =>
    recordsOf(detail, numbers(sequence, index + 1), on, detail.code ?? '50550000'),
  );
  return [...own, ...others];
}

function recordsOf(movement: CodaMovement, place: string, on: string, code: string): string[] {
  const { structured, mandate, text = '', returned } = movement;
  const directDebit =
    mandate && `127${on}110${'BE00ZZZ'.padEnd(35)}${mandate.padEnd(35)}${(structured ?? text).padEnd(62)}0`;
  const communication = (directDebit ?? (structured ? `101${structured}` : text)).padEnd(149);
  const isStructured = directDebit !== undefined || structured !== undefined;
  return [
    line(
      [1, '21'],
      [3, place],
      [11, 'BANKREF'],
      [32, signed(movement.amount)],
      [48, on],
      [54, code],
      [62, isStructured ? '1' : '0'],
      [63, communication.slice(0, 53)],
      [116, on],
      [122, '0010'],
      [126, '1 0'],
    ),
    line(
      [1, '22'],
      [3, place],
      [11, communication.slice(53, 106)],
      [64, movement.customerReference ?? ''],
      [113, returned?.kind ?? ''],
      [114, returned?.reason ?? ''],
      [126, '1 0'],
    ),
    line(
      [1, '23'],
      [3, place],
      [11, (movement.iban ?? '').padEnd(34) + (movement.iban ? 'EUR' : '')],
      [48, movement.name ?? ''],
      [83, communication.slice(106, 149)],
      [126, '0 0'],
    ),
  ];
}

function numbers(sequence: number, detail: number): string {
  return String(sequence % 10_000).padStart(4, '0') + String(detail).padStart(4, '0');
}

/** A line of 128 characters from fields at positions that begin with 1. */
function line(...fields: readonly (readonly [number, string])[]): string {
  return fields.reduce(
    (text, [from, value]) => text.slice(0, from - 1) + value + text.slice(from - 1 + value.length),
    ' '.repeat(128),
  );
}

function money(amount: number): string {
  return `${String(amount).padStart(14, '0')}0`;
}

function signed(amount: number): string {
  return (amount < 0 ? '1' : '0') + money(Math.abs(amount));
}
