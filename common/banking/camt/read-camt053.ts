import { cents, subtractCents, zeroCents, type Cents } from '../../money';
import { StatementFault, type StatementPlace } from '../fault';
import type { StatementOpening, StatementPart } from '../statement';
import { entryAmount, movementsOfEntry } from './entry';
import { all, amount, anyText, at, date, euroCents, readDocument, signed, text, type Element } from './xml';

/**
 * Reads a camt.053 document, version 02 or 08: any number of statements. The same is checked as of CODA, as far as the
 * format says it: currencies, sums of batches, balances and the summary of entries.
 * @throws StatementFault with statement, entry and rule at the first thing that is wrong
 */
export function* readCamt053(document: string): Generator<StatementPart> {
  const message = at(readDocument(document), 'Document/BkToCstmrStmt');
  const statements = all(message, 'Stmt');
  if (message === undefined) throw new StatementFault('UNKNOWN_FORMAT');
  if (statements.length === 0) throw new StatementFault('EMPTY_FILE');
  let number = 0;
  for (const statement of statements) yield* readStatement(statement, { statement: ++number });
}

function* readStatement(statement: Element, place: StatementPlace): Generator<StatementPart> {
  const opening = openingOf(statement, place);
  yield { part: 'OPENING', opening };
  const totals = { debits: zeroCents, credits: zeroCents, debitCount: 0, creditCount: 0 };
  let sequence = 0;
  for (const [index, entry] of all(statement, 'Ntry').entries()) {
    const at = { ...place, entry: index + 1 };
    if (statusOf(entry, at) !== 'BOOK') continue;
    addTo(totals, entryAmount(entry, at));
    for (const movement of movementsOfEntry(entry, ++sequence, at)) yield { part: 'MOVEMENT', movement };
  }
  checkSummary(statement, totals, place);
  const newBalance = balance(statement, ['CLBD'], place);
  const { debits, credits } = totals;
  if (newBalance.amount !== subtractCents(cents(opening.oldBalance + credits), debits))
    throw new StatementFault('BALANCE', place);
  yield { part: 'CLOSING', closing: { newBalance: newBalance.amount, newBalanceOn: newBalance.on, debits, credits } };
}

function openingOf(statement: Element, place: StatementPlace): StatementOpening {
  const account = anyText(statement, 'Acct/Id/IBAN', 'Acct/Id/Othr/Id');
  const createdOn = date(statement, 'CreDtTm', place);
  const identification = text(statement, 'Id');
  if (account === undefined || createdOn === undefined || identification === undefined)
    throw new StatementFault('ELEMENT_MISSING', place);
  const old = balance(statement, ['OPBD', 'PRCD'], place);
  const number = text(statement, 'ElctrncSeqNb');
  return {
    account,
    holder: text(statement, 'Acct/Ownr/Nm') ?? '',
    identification,
    number: number === undefined ? undefined : Number(number),
    createdOn,
    oldBalance: old.amount,
    oldBalanceOn: old.on,
    isDuplicate: text(statement, 'CpyDplctInd') !== undefined,
  };
}

function balance(statement: Element, codes: readonly string[], place: StatementPlace) {
  const balances = all(statement, 'Bal');
  const found = codes
    .map((code) => balances.find((one) => text(one, 'Tp/CdOrPrtry/Cd') === code))
    .find((one) => one !== undefined);
  if (found === undefined) throw new StatementFault('ELEMENT_MISSING', place);
  return { amount: signed(found, amount(found, 'Amt', place), place), on: date(found, 'Dt', place) };
}

/** Version 08 has the code in an element of its own. Entries that are only announced do not count. */
function statusOf(entry: Element, place: StatementPlace): string {
  const status = anyText(entry, 'Sts/Cd', 'Sts');
  if (status === undefined) throw new StatementFault('ELEMENT_MISSING', place);
  return status;
}

interface Totals {
  debits: Cents;
  credits: Cents;
  debitCount: number;
  creditCount: number;
}

function addTo(totals: Totals, value: Cents): void {
  if (value < 0) {
    totals.debits = cents(totals.debits - value);
    totals.debitCount += 1;
  } else {
    totals.credits = cents(totals.credits + value);
    totals.creditCount += 1;
  }
}

/** What the summary says, where it says it. */
function checkSummary(statement: Element, totals: Totals, place: StatementPlace): void {
  const summary = at(statement, 'TxsSummry');
  const says = (path: string) => text(summary, path);
  const sums = [
    ['TtlCdtNtries/Sum', totals.credits, 'CREDIT_SUM'],
    ['TtlDbtNtries/Sum', totals.debits, 'DEBIT_SUM'],
  ] as const;
  for (const [path, found, rule] of sums) {
    const said = says(path);
    if (said !== undefined && euroCents(said, place) !== found) throw new StatementFault(rule, place);
  }
  const counts = [
    ['TtlNtries/NbOfNtries', totals.creditCount + totals.debitCount],
    ['TtlCdtNtries/NbOfNtries', totals.creditCount],
    ['TtlDbtNtries/NbOfNtries', totals.debitCount],
  ] as const;
  for (const [path, found] of counts) {
    const said = says(path);
    if (said !== undefined && Number(said) !== found) throw new StatementFault('RECORD_COUNT', place);
  }
}
