import type { LocalDate } from '../../dates';
import type { Iban } from '../../identifiers';
import { element, xmlDocument, type WrittenElement } from '../../exchange/xml';
import * as write from './elements';
import { checkedSum, UnwritablePaymentFile, type PaymentFile, type PaymentLine } from './order';
import { isSepaIdentifier } from './text';

/** A direct debit under a mandate. */
export interface DirectDebitLine extends PaymentLine {
  readonly mandate: string;
  readonly signedOn: LocalDate;
  /** Account before the debtor changed it, as long as the bank was not told. */
  readonly formerIban?: Iban | undefined;
}

/** Direct debits of one scheme and sequence on one day. */
export interface DirectDebitFile extends PaymentFile<DirectDebitLine> {
  /** SEPA creditor identifier of the fund. */
  readonly creditorIdentifier: string;
  readonly scheme: 'CORE' | 'B2B';
  /** Since 2016 RCUR may stand for the first collection as well. */
  readonly sequence: 'FRST' | 'RCUR' | 'OOFF' | 'FNAL';
}

/**
 * Writes direct debits as pain.008, version 02 or 08. @throws UnwritablePaymentFile when an identifier, an amount, a mandate
 * or the file as a whole would be refused
 */
export function writePain008(file: DirectDebitFile, version: '02' | '08'): string {
  const sum = checkedSum(file);
  const unsigned = file.lines.find(({ mandate, signedOn }) => !isSepaIdentifier(mandate) || signedOn > file.on);
  if (unsigned !== undefined) throw new UnwritablePaymentFile('MANDATE', unsigned.endToEndId);
  const { initiator } = file;
  const type = [
    element('SvcLvl', [element('Cd', 'SEPA')]),
    element('LclInstrm', [element('Cd', file.scheme)]),
    element('SeqTp', file.sequence),
  ];
  const payment = element('PmtInf', [
    element('PmtInfId', file.paymentInformationId),
    element('PmtMtd', 'DD'),
    element('BtchBookg', 'true'),
    ...write.totals(file, sum),
    element('PmtTpInf', type),
    element('ReqdColltnDt', file.on),
    write.party('Cdtr', initiator.name),
    write.account('CdtrAcct', initiator.iban),
    write.ownAgent('CdtrAgt', initiator, version === '02' ? 'BIC' : 'BICFI'),
    element('ChrgBr', 'SLEV'),
    creditorScheme(file.creditorIdentifier),
    ...file.lines.map(directDebit),
  ]);
  const message = element('CstmrDrctDbtInitn', [write.groupHeader(file, sum), payment]);
  const namespace = `urn:iso:std:iso:20022:tech:xsd:pain.008.001.${version}`;
  return xmlDocument(element('Document', [message], { xmlns: namespace }));
}

function creditorScheme(identifier: string): WrittenElement | null {
  const other = [element('Id', identifier), element('SchmeNm', [element('Prtry', 'SEPA')])];
  return element('CdtrSchmeId', [element('Id', [element('PrvtId', [element('Othr', other)])])]);
}

function directDebit(line: DirectDebitLine): WrittenElement | null {
  const amended = line.formerIban && [
    element('AmdmntInd', 'true'),
    element('AmdmntInfDtls', [write.account('OrgnlDbtrAcct', line.formerIban)]),
  ];
  const signed = [element('MndtId', line.mandate), element('DtOfSgntr', line.signedOn)];
  const mandate = element('MndtRltdInf', [...signed, ...(amended ?? [])]);
  return element('DrctDbtTxInf', [
    element('PmtId', [element('EndToEndId', line.endToEndId)]),
    write.instructedAmount(line.amount),
    element('DrctDbtTx', [mandate]),
    write.unknownAgent('DbtrAgt'),
    write.party('Dbtr', line.name),
    write.account('DbtrAcct', line.iban),
    write.remittanceInformation(line.remittance),
  ]);
}
