import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { collectStatements, readStatementFile, StatementFault } from '../../../common/banking';
import { codaFile, codaLines, type CodaMovement } from '../../support/coda';

const samples = join(__dirname, '..', '..', '..', '..', 'shared', 'exchanges', 'data');

function verdict(content: Buffer): string {
  try {
    return `taken: ${collectStatements(readStatementFile(content).parts).length}`;
  } catch (error) {
    if (!(error instanceof StatementFault)) throw error;
    return `${error.rule} ${error.place.line ?? ''}`.trim();
  }
}

const payment: CodaMovement = { amount: 199953, structured: '100000000135', iban: 'BE16999000010174', name: 'AN' };

/** The lines of a statement with two movements, one of which has details, changed by a test. */
function changed(change: (lines: string[]) => string[]): string {
  const lines = codaLines({
    oldBalance: 5000,
    movements: [payment, { amount: 3000, code: '10550000', details: [{ amount: 1000 }, { amount: 2000 }] }],
  });
  return verdict(Buffer.from(change(lines).join('\n'), 'latin1'));
}

function put(lines: string[], index: number, from: number, text: string): string[] {
  return lines.map((line, at) =>
    at === index ? line.slice(0, from - 1) + text + line.slice(from - 1 + text.length) : line,
  );
}

test('a statement is read with its references, counterparties and levels', () => {
  const [statement] = collectStatements(
    readStatementFile(
      codaFile({
        number: 7,
        oldBalance: -100,
        movements: [
          payment,
          { amount: 500, text: 'cotisation +++100/0000/00135+++ merci' },
          { amount: 600, text: 'reference RF18 and RF18539007547034' },
          { amount: 700, text: '+++100/0000/00135+++ and +++100/0000/00236+++' },
          {
            amount: -3000,
            code: '00503000',
            mandate: 'M-1',
            structured: '100000000135',
            returned: { kind: '3', reason: 'MD06' },
            customerReference: 'E2E-1',
          },
          {
            amount: 3000,
            code: '10550000',
            details: [
              { amount: 1000, mandate: 'M-1' },
              { amount: 2000, mandate: 'M-2' },
            ],
          },
          { amount: -25, code: '00137000' },
        ],
      }),
    ).parts,
  );
  expect(statement?.opening).toMatchObject({
    account: 'BE07990000000166',
    number: 7,
    oldBalance: -100,
    createdOn: '2026-11-24',
  });
  expect(statement?.closing).toMatchObject({ newBalance: 201628, debits: 3025, credits: 204753 });
  const seen = statement?.movements.map(({ sequence, detail, level, nature, amount }) => [
    sequence,
    detail,
    level,
    nature,
    amount,
  ]);
  expect(seen).toEqual([
    [1, 0, 'SINGLE', 'TRANSFER_IN', 199953],
    [2, 0, 'SINGLE', 'TRANSFER_IN', 500],
    [3, 0, 'SINGLE', 'TRANSFER_IN', 600],
    [4, 0, 'SINGLE', 'TRANSFER_IN', 700],
    [5, 0, 'SINGLE', 'COLLECTION_RETURNED', -3000],
    [6, 0, 'TOTAL', 'COLLECTION', 3000],
    [6, 1, 'DETAIL', 'COLLECTION', 1000],
    [6, 2, 'DETAIL', 'COLLECTION', 2000],
    [7, 0, 'SINGLE', 'COSTS', -25],
  ]);
  expect(statement?.movements.map(({ reference }) => reference)).toEqual([
    { source: 'STRUCTURED', structured: '100000000135' },
    { source: 'FREE_TEXT', structured: '100000000135' },
    { source: 'FREE_TEXT', creditor: 'RF18539007547034' },
    undefined,
    { source: 'FREE_TEXT', structured: '100000000135' },
    ...[undefined, undefined, undefined, undefined],
  ]);
  expect(statement?.movements[0]?.counterparty).toEqual({ iban: 'BE16999000010174', name: 'AN' });
  expect(statement?.movements[4]).toMatchObject({
    directDebit: { mandate: 'M-1' },
    returned: { reason: 'MD06' },
    customerReference: 'E2E-1',
  });
});

// Lines: 1 header, 2 old balance, 3-5 first movement, 6-8 second, 9-14 its details, 15 new balance, 16 trailer.
test.each<[string, string, (lines: string[]) => string[]]>([
  ['the whole file', 'taken: 1', (lines) => lines],
  ['no line', 'EMPTY_FILE', () => []],
  ['a line of 127 characters', 'LINE_LENGTH 3', (lines) => lines.map((line, at) => (at === 2 ? line.slice(1) : line))],
  ['an unknown record', 'UNKNOWN_RECORD 3', (lines) => put(lines, 2, 1, '5')],
  ['another version', 'UNKNOWN_VERSION 1', (lines) => put(lines, 0, 128, '1')],
  ['no old balance', 'RECORD_ORDER 2', (lines) => lines.filter((_, at) => at !== 1)],
  ['a movement left out', 'SEQUENCE 3', (lines) => lines.filter((_, at) => at < 2 || at > 4)],
  ['a detail left out', 'SEQUENCE 9', (lines) => lines.filter((_, at) => at < 8 || at > 10)],
  ['a record of another movement', 'SEQUENCE 4', (lines) => put(lines, 3, 3, '0002')],
  ['a continuation that does not come', 'CONTINUATION 3', (lines) => lines.filter((_, at) => at !== 3 && at !== 4)],
  ['information that does not come', 'CONTINUATION 5', (lines) => put(lines, 4, 128, '1')],
  ['a message that does not come', 'CONTINUATION 15', (lines) => put(lines, 14, 128, '1')],
  ['a tenth of a cent', 'AMOUNT 3', (lines) => put(lines, 2, 47, '5')],
  ['an impossible day', 'DATE 3', (lines) => put(lines, 2, 116, '310226')],
  ['another currency', 'CURRENCY 2', (lines) => put(lines, 1, 40, 'USD')],
  ['another account at the end', 'ACCOUNT_CHANGES 15', (lines) => put(lines, 14, 5, 'BE99')],
  ['details that do not add up', 'DETAILS_SUM 6', (lines) => put(lines, 8, 46, '1')],
  ['a wrong new balance', 'BALANCE 15', (lines) => put(lines, 14, 56, '1')],
  ['a wrong number of records', 'RECORD_COUNT 16', (lines) => put(lines, 15, 22, '9')],
  ['a wrong sum of debits', 'DEBIT_SUM 16', (lines) => put(lines, 15, 36, '1')],
  ['a wrong sum of credits', 'CREDIT_SUM 16', (lines) => put(lines, 15, 51, '9')],
  ['no trailer', 'UNFINISHED 15', (lines) => lines.slice(0, -1)],
])('%s: %s', (_what, expected, change) => {
  expect(changed(change)).toBe(expected);
});

test('statements follow one another in a file; a statement may be empty', () => {
  const [first, second] = collectStatements(
    readStatementFile(codaFile({ movements: [payment] }, { number: 2, oldBalance: 199953 })).parts,
  );
  expect(first?.closing.newBalance).toBe(199953);
  expect(second).toMatchObject({ movements: [], closing: { newBalance: 199953, debits: 0, credits: 0 } });
});

test('after movement 9999 comes 0000; movements are counted on', () => {
  const movements = Array.from({ length: 10_001 }, () => ({ amount: 1 }));
  const [statement] = collectStatements(readStatementFile(codaFile({ movements })).parts);
  expect(statement?.movements.map(({ sequence }) => sequence)).toEqual(movements.map((_, index) => index + 1));
});

test('any movements: what is read is what was written, and one digit changed anywhere in an amount is refused', () => {
  const movement = fc.record({
    amount: fc.integer({ min: -9_000_000, max: 9_000_000 }).filter((amount) => amount !== 0),
  });
  fc.assert(
    fc.property(
      fc.array(movement, { minLength: 1, maxLength: 12 }),
      fc.integer(),
      fc.nat(),
      (movements, oldBalance, pick) => {
        const lines = codaLines({ oldBalance: oldBalance % 1_000_000, movements });
        const [statement] = collectStatements(readStatementFile(Buffer.from(lines.join('\n'), 'latin1')).parts);
        expect(statement?.movements.map(({ amount }) => amount)).toEqual(movements.map(({ amount }) => amount));
        const at = 2 + 3 * (pick % movements.length);
        const digit = lines[at]?.charAt(45) === '9' ? '8' : '9';
        expect(verdict(Buffer.from(put(lines, at, 46, digit).join('\n'), 'latin1'))).not.toMatch(/^taken/);
      },
    ),
    { numRuns: 60 },
  );
});

const verdicts: Readonly<Record<string, string>> = {
  'coda/sample1.cod': 'taken: 1',
  'coda/sample2.cod': 'ACCOUNT_CHANGES 17',
  'coda/sample3.cod': 'ACCOUNT_CHANGES 7',
  'coda/sample4.cod': 'SEQUENCE 3',
  'coda/sample5.cod': 'CONTINUATION 7',
  'coda/sample6.cod': 'AMOUNT 3',
  'coda/sample7.cod': 'SEQUENCE 9',
  'coda/sample8.cod': 'taken: 1',
  'coda/sample9.cod': 'BALANCE 8',
  'coda/sample10.cod': 'taken: 1',
  'coda/sample11.cod': 'taken: 1',
  'synthetic/statement.cod': 'taken: 1',
  'iso20022/samples/camt053.v2.minimal.xml': 'CURRENCY',
  'iso20022/samples/camt053.v2.multi.statement.xml': 'taken: 2',
  'iso20022/samples/camt053.v8.xml': 'CURRENCY',
};

const isPresent = existsSync(join(samples, 'coda'));
if (!isPresent) console.warn('the public samples of bank statements are absent: their verdicts are not tested');
(isPresent ? test.each(Object.entries(verdicts)) : test.skip.each(Object.entries(verdicts)))(
  'public sample %s: %s',
  (file, expected) => {
    expect(verdict(readFileSync(join(samples, file)))).toBe(expected);
  },
);
