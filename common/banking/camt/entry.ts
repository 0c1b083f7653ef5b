import { isIban } from '../../identifiers';
import { cents, sumCents, type Cents } from '../../money';
import { StatementFault, type StatementPlace } from '../fault';
import { creditorReference, referenceInText, structuredReference } from '../reference';
import type { BankMovement, MovementLevel, MovementNature, PaymentReference } from '../statement';
import { all, amount, anyText, at, date, signed, text, type Element } from './xml';

/** The movements of a booked entry: itself, and each transaction of a batch. @throws StatementFault */
export function movementsOfEntry(entry: Element, sequence: number, place: StatementPlace): BankMovement[] {
  const whole = entryAmount(entry, place);
  const transactions = all(entry, 'NtryDtls').flatMap((details) => all(details, 'TxDtls'));
  const about = { entry, sequence, place };
  if (transactions.length <= 1) return [movementOf(about, transactions[0], whole, { detail: 0, level: 'SINGLE' })];
  const amounts = transactions.map((one) => transactionAmount(one, entry, place));
  if (sumCents(amounts) !== whole) throw new StatementFault('DETAILS_SUM', place);
  const details = transactions.map((one, index) =>
    movementOf(about, one, amounts[index] ?? whole, { detail: index + 1, level: 'DETAIL' }),
  );
  return [movementOf(about, undefined, whole, { detail: 0, level: 'TOTAL' }), ...details];
}

/** The amount of an entry, below zero for a debit. */
export function entryAmount(entry: Element, place: StatementPlace): Cents {
  return signed(entry, amount(entry, 'Amt', place), place);
}

/** Version 08 gives each transaction its amount; version 02 gives it among the details of the amount. */
function transactionAmount(transaction: Element, entry: Element, place: StatementPlace): Cents {
  const path = at(transaction, 'Amt') === undefined ? 'AmtDtls/TxAmt/Amt' : 'Amt';
  const sum = amount(transaction, path, place);
  return signed(text(transaction, 'CdtDbtInd') === undefined ? entry : transaction, sum, place);
}

interface About {
  readonly entry: Element;
  readonly sequence: number;
  readonly place: StatementPlace;
}

function movementOf(
  { entry, sequence, place }: About,
  transaction: Element | undefined,
  value: Cents,
  { detail, level }: { readonly detail: number; readonly level: MovementLevel },
): BankMovement {
  const bookedOn = date(entry, 'BookgDt', place);
  if (bookedOn === undefined) throw new StatementFault('ELEMENT_MISSING', place);
  const reason = anyText(transaction, 'RtrInf/Rsn/Cd', 'RtrInf/Rsn/Prtry');
  const isReturned = at(transaction, 'RtrInf') !== undefined || text(entry, 'RvslInd') === 'true';
  const mandate = text(transaction, 'Refs/MndtId');
  const communication = communicationOf(transaction);
  return {
    sequence,
    detail,
    level,
    nature: natureOf(value > 0, mandate !== undefined, isReturned),
    amount: cents(value),
    bookedOn,
    valueOn: date(entry, 'ValDt', place),
    code: codeOf(entry),
    reference: referenceOf(transaction) ?? referenceInText(communication),
    communication,
    customerReference: customerReference(transaction, level),
    counterparty: counterpartyOf(transaction, value > 0 !== isReturned),
    directDebit: mandate === undefined ? undefined : { mandate, creditor: undefined },
    returned: isReturned ? { reason } : undefined,
  };
}

/** Told by structure alone, since the codes of banks for transactions differ. */
function natureOf(isCredit: boolean, hasMandate: boolean, isReturned: boolean): MovementNature {
  if (isReturned) return isCredit ? 'TRANSFER_RETURNED' : 'COLLECTION_RETURNED';
  if (!isCredit) return 'OUT';
  return hasMandate ? 'COLLECTION' : 'TRANSFER_IN';
}

/** Issuer BBA stands for the Belgian structured communication, ISO for the creditor reference. */
function referenceOf(transaction: Element | undefined): PaymentReference | undefined {
  const references = all(at(transaction, 'RmtInf'), 'Strd').map((one) => at(one, 'CdtrRefInf'));
  const found = references
    .map((one) => ({ issuer: text(one, 'Tp/Issr'), value: text(one, 'Ref') ?? '' }))
    .map(({ issuer, value }) =>
      issuer === 'BBA' ? structuredReference(value, 'STRUCTURED') : creditorReference(value),
    );
  return found.find((one) => one !== undefined);
}

function communicationOf(transaction: Element | undefined): string {
  const remittance = at(transaction, 'RmtInf');
  const free = all(remittance, 'Ustrd').map((one) => one['#text']);
  const structured = all(remittance, 'Strd').map((one) => text(one, 'CdtrRefInf/Ref'));
  const texts = [...free, ...structured].filter((one): one is string => typeof one === 'string');
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

function customerReference(transaction: Element | undefined, level: MovementLevel): string | undefined {
  const paths = level === 'TOTAL' ? ['Refs/PmtInfId'] : ['Refs/EndToEndId', 'Refs/PmtInfId'];
  const found = anyText(transaction, ...paths);
  return found === 'NOTPROVIDED' ? undefined : found;
}

/** The debtor of money that came in and the creditor of money that went out; turned round for what came back. */
function counterpartyOf(transaction: Element | undefined, isFromDebtor: boolean): BankMovement['counterparty'] {
  const parties = at(transaction, 'RltdPties');
  const party = isFromDebtor ? 'Dbtr' : 'Cdtr';
  const iban = text(parties, `${party}Acct/Id/IBAN`);
  const name = anyText(parties, `${party}/Pty/Nm`, `${party}/Nm`);
  return { iban: iban !== undefined && isIban(iban) ? iban : undefined, name };
}

function codeOf(entry: Element): string {
  const domain = ['BkTxCd/Domn/Cd', 'BkTxCd/Domn/Fmly/Cd', 'BkTxCd/Domn/Fmly/SubFmlyCd'];
  const codes = domain.map((path) => text(entry, path)).filter((code) => code !== undefined);
  return codes.length > 0 ? codes.join('/') : (text(entry, 'BkTxCd/Prtry/Cd') ?? '');
}
