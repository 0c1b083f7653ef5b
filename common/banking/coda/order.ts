import type { CodaLine, RecordKind } from './line';

/** Which records may follow which, whatever their flags say. A statement without movement may do without record 8. */
const followers: Readonly<Record<RecordKind, readonly RecordKind[]>> = {
  '0': ['1'],
  '1': ['21', '8', '9'],
  '21': ['21', '22', '23', '31', '8'],
  '22': ['21', '23', '31', '8'],
  '23': ['21', '31', '8'],
  '31': ['21', '31', '32', '33', '8'],
  '32': ['21', '31', '33', '8'],
  '33': ['21', '31', '8'],
  '8': ['4', '9'],
  '4': ['4', '9'],
  '9': ['0'],
};

const continuations = new Set<RecordKind>(['22', '23', '32', '33']);
const withFlags = new Set<RecordKind>(['21', '22', '23', '31', '32', '33']);

/**
 * Whether a record may stand after another: by its kind, and by the flags "next" (position 126: the record goes on) and
 * "link" (position 128: information follows) of the one before. @throws StatementFault
 */
export function checkOrder(before: CodaLine | undefined, line: CodaLine): void {
  const allowed = before === undefined ? line.kind === '0' : followers[before.kind].includes(line.kind);
  if (!allowed) throw line.fault('RECORD_ORDER');
  if (before !== undefined && withFlags.has(before.kind)) checkFlags(before, line);
  if (before?.kind === '8' || before?.kind === '4') checkMessages(before, line);
}

function checkFlags(before: CodaLine, line: CodaLine): void {
  const [goesOn, isLinked] = [before.field(126), before.field(128)];
  const doesGoOn = continuations.has(line.kind);
  if (!/^[01]$/.test(goesOn) || !/^[01]$/.test(isLinked)) throw before.fault('CONTINUATION');
  if ((goesOn === '1') !== doesGoOn) throw before.fault('CONTINUATION');
  // While a record goes on, only its last part says whether information follows.
  const isInformed = line.kind === '31';
  if (!doesGoOn && (isLinked === '1') !== isInformed) throw before.fault('CONTINUATION');
}

/** Position 128 of records 8 and 4 tells whether a free message follows. */
function checkMessages(before: CodaLine, line: CodaLine): void {
  if ((before.field(128) === '1') !== (line.kind === '4')) throw before.fault('CONTINUATION');
}
