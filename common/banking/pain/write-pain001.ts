import { element, xmlDocument, type WrittenElement } from '../../exchange/xml';
import * as write from './elements';
import { checkedSum, type PaymentAddress, type PaymentFile, type PaymentLine } from './order';

/** A transfer. */
export interface TransferLine extends PaymentLine {
  readonly address?: PaymentAddress | undefined;
}

/** Transfers of one kind on one day. */
export interface TransferFile extends PaymentFile<TransferLine> {
  /** SSBE for social benefits; left out for refunds. */
  readonly categoryPurpose?: 'SSBE' | undefined;
}

/**
 * Writes transfers as pain.001, version 03 or 09, booked by the bank as one debit. @throws UnwritablePaymentFile when an
 * identifier, an amount or the file as a whole would be refused
 */
export function writePain001(file: TransferFile, version: '03' | '09'): string {
  const sum = checkedSum(file);
  const { initiator, categoryPurpose: purpose } = file;
  const service = [
    element('SvcLvl', [element('Cd', 'SEPA')]),
    purpose && element('CtgyPurp', [element('Cd', purpose)]),
  ];
  const payment = element('PmtInf', [
    element('PmtInfId', file.paymentInformationId),
    element('PmtMtd', 'TRF'),
    element('BtchBookg', 'true'),
    ...write.totals(file, sum),
    element('PmtTpInf', service),
    element('ReqdExctnDt', version === '03' ? file.on : [element('Dt', file.on)]),
    write.party('Dbtr', initiator.name),
    write.account('DbtrAcct', initiator.iban),
    write.ownAgent('DbtrAgt', initiator, version === '03' ? 'BIC' : 'BICFI'),
    element('ChrgBr', 'SLEV'),
    ...file.lines.map(transfer),
  ]);
  const message = element('CstmrCdtTrfInitn', [write.groupHeader(file, sum), payment]);
  const namespace = `urn:iso:std:iso:20022:tech:xsd:pain.001.001.${version}`;
  return xmlDocument(element('Document', [message], { xmlns: namespace }));
}

function transfer({ endToEndId, amount, name, address, iban, remittance }: TransferLine): WrittenElement | null {
  return element('CdtTrfTxInf', [
    element('PmtId', [element('EndToEndId', endToEndId)]),
    element('Amt', [write.instructedAmount(amount)]),
    write.party('Cdtr', name, address),
    write.account('CdtrAcct', iban),
    write.remittanceInformation(remittance),
  ]);
}
