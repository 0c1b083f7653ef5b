import { element, type WrittenElement, type XmlPart } from '../../exchange/xml';
import { formatEuro, type Cents } from '../../money';
import type { PaymentAddress, PaymentFile, PaymentInitiator, PaymentLine, Remittance } from './order';
import { sepaText } from './text';

/** Longest texts of the messages. */
const longest = { name: 70, street: 70, number: 16, postalCode: 16, town: 35, text: 140 };

/** The header of a group: who sends how much, in all. */
export function groupHeader(file: PaymentFile<PaymentLine>, sum: Cents): WrittenElement | null {
  const { name, enterpriseNumber } = file.initiator;
  const organization = element('Othr', [element('Id', enterpriseNumber), element('Issr', 'KBO-BCE')]);
  return element('GrpHdr', [
    element('MsgId', file.messageId),
    element('CreDtTm', file.createdAt.toISOString().slice(0, 19)),
    ...totals(file, sum),
    element('InitgPty', [
      element('Nm', sepaText(name, longest.name)),
      element('Id', [element('OrgId', [organization])]),
    ]),
  ]);
}

/** Number and sum of the orders. */
export function totals({ lines }: PaymentFile<PaymentLine>, sum: Cents): XmlPart[] {
  return [element('NbOfTxs', lines.length), element('CtrlSum', formatEuro(sum))];
}

/** A party with its name and, where it is known, its structured address. */
export function party(tag: string, name: string, address?: PaymentAddress): WrittenElement | null {
  return element(tag, [element('Nm', sepaText(name, longest.name)), address && postalAddress(address)]);
}

/** An account. */
export function account(tag: string, iban: string): WrittenElement | null {
  return element(tag, [element('Id', [element('IBAN', iban)])]);
}

/** The bank of the fund; without BIC it says so. The element of the BIC has a new name in newer versions. */
export function ownAgent(tag: string, { bic }: PaymentInitiator, bicName: 'BIC' | 'BICFI'): WrittenElement | null {
  const notProvided = element('Othr', [element('Id', 'NOTPROVIDED')]);
  return element(tag, [element('FinInstnId', [bic === undefined ? notProvided : element(bicName, bic)])]);
}

/** The bank of the other party, which its IBAN tells. */
export function unknownAgent(tag: string): WrittenElement | null {
  return element(tag, [element('FinInstnId', [element('Othr', [element('Id', 'NOTPROVIDED')])])]);
}

/** An amount in euro. */
export function instructedAmount(amount: Cents): WrittenElement | null {
  return element('InstdAmt', formatEuro(amount), { Ccy: 'EUR' });
}

/** What the payment is for. Issuer BBA stands for the Belgian structured communication, ISO for the creditor reference. */
export function remittanceInformation(remittance: Remittance): WrittenElement | null {
  if ('text' in remittance) return element('RmtInf', [element('Ustrd', sepaText(remittance.text, longest.text))]);
  const isBelgian = 'structured' in remittance;
  const type = [element('CdOrPrtry', [element('Cd', 'SCOR')]), element('Issr', isBelgian ? 'BBA' : 'ISO')];
  const reference = isBelgian ? remittance.structured : remittance.creditor;
  const referenced = element('CdtrRefInf', [element('Tp', type), element('Ref', reference)]);
  return element('RmtInf', [element('Strd', [referenced])]);
}

function postalAddress({ street, buildingNumber, postalCode, town, country }: PaymentAddress): WrittenElement | null {
  const field = (tag: string, text: string | undefined, length: number) =>
    element(tag, text === undefined ? undefined : sepaText(text, length));
  return element('PstlAdr', [
    field('StrtNm', street, longest.street),
    field('BldgNb', buildingNumber, longest.number),
    field('PstCd', postalCode, longest.postalCode),
    field('TwnNm', town, longest.town),
    element('Ctry', country),
  ]);
}
