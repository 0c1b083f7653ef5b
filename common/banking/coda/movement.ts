import { cents, sumCents, type Cents } from '../../money';
import { ibanInField } from '../reference';
import type { BankMovement, MovementLevel, ReturnKind } from '../statement';
import { readCommunication } from './communication';
import type { CodaLine } from './line';
import { natureOf } from './nature';

/** The records 2.1 to 2.3 of one movement or detail. */
export interface MovementRecords {
  readonly first: CodaLine;
  second?: CodaLine;
  third?: CodaLine;
}

/** A movement with what its details say. */
export interface MovementGroup {
  readonly total: MovementRecords;
  readonly details: MovementRecords[];
}

const separateDetails = new Set(['5', '6', '7', '9']);

/**
 * The movements of a group, the total first. Both are counted on: the numbers of a file begin again after 9999.
 * @param sequence place of the group in its statement, from 1
 * @throws StatementFault when details do not add up to their total
 */
export function movementsOf({ total, details }: MovementGroup, sequence: number): BankMovement[] {
  checkDetails(total.first, details);
  const separate = details.filter(({ first }) => separateDetails.has(typeOf(first)));
  const hasSubtotals = details.some(({ first }) => typeOf(first) === '9');
  const levelOf = (line: CodaLine): MovementLevel => {
    if (!separateDetails.has(typeOf(line))) return 'PART';
    return hasSubtotals && typeOf(line) === '7' ? 'TOTAL' : 'DETAIL';
  };
  return [
    movementOf(total, separate.length > 0 ? 'TOTAL' : 'SINGLE', { sequence, detail: 0 }),
    ...details.map((records, index) => movementOf(records, levelOf(records.first), { sequence, detail: index + 1 })),
  ];
}

/** The amount that a line moves, below zero for a debit. */
export function amountOf(line: CodaLine): Cents {
  return line.signedAmount(32);
}

/** Which type of details each type of movement is made of; the first that occurs has to add up. */
const detailTypes: Readonly<Record<string, readonly string[]>> = { 1: ['5'], 2: ['6', '7'], 3: ['8'] };

function checkDetails(total: CodaLine, details: readonly MovementRecords[]): void {
  const lines = details.map(({ first }) => first);
  const types = detailTypes[typeOf(total)] ?? [];
  const direct = lines.filter((line) => types.includes(typeOf(line)));
  const isAgreed = direct.length === 0 || sumCents(direct.map(amountOf)) === amountOf(total);
  if (!isAgreed) throw total.fault('DETAILS_SUM');
  checkSubtotals(lines);
}

/** A detail of type 7 is the sum of the details of type 9 after it. */
function checkSubtotals(lines: readonly CodaLine[]): void {
  lines.forEach((line, index) => {
    if (typeOf(line) !== '7') return;
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((one) => typeOf(one) !== '9');
    const own = rest.slice(0, end === -1 ? rest.length : end);
    const isAgreed = own.length === 0 || sumCents(own.map(amountOf)) === amountOf(line);
    if (!isAgreed) throw line.fault('DETAILS_SUM');
  });
}

function movementOf(
  { first, second, third }: MovementRecords,
  level: MovementLevel,
  place: Pick<BankMovement, 'sequence' | 'detail'>,
): BankMovement {
  const text = first.raw(63, 115) + (second?.raw(11, 63) ?? '') + (third?.raw(83, 125) ?? '');
  const { text: communication, ...said } = readCommunication(first.field(62) === '1', text);
  const amount = amountOf(first);
  const code = first.field(54, 61);
  const returnKind = returnKinds[second?.field(113).trim() || said.returnType];
  const reason = second?.field(114, 117) || said.returnReason;
  return {
    ...place,
    level,
    nature: natureOf(code.slice(1, 3), code.slice(3, 5), amount > 0),
    amount: cents(amount),
    bookedOn: first.requiredDate(116),
    valueOn: first.date(48),
    code,
    reference: said.reference,
    communication,
    customerReference: customerReference(second),
    counterparty: { iban: third && ibanInField(third.field(11, 47)), name: third?.field(48, 82).trim() || undefined },
    directDebit: said.directDebit,
    returned: returnKind !== undefined ? { kind: returnKind, reason } : undefined,
  };
}

/** How the standard numbers the ways in which a payment comes back. */
const returnKinds: Readonly<Record<string, ReturnKind | undefined>> = {
  ...{ 1: 'REJECT', 2: 'RETURN', 3: 'REFUND', 4: 'REVERSAL', 5: 'CANCELLATION' },
};

function customerReference(second: CodaLine | undefined): string | undefined {
  const text = second?.field(64, 98).trim() ?? '';
  return text === '' || text === 'NOTPROVIDED' ? undefined : text;
}

function typeOf(line: CodaLine): string {
  return line.field(54);
}
