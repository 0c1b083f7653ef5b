import { toBuffer } from 'qrcode';
import { formatStructuredCommunication, type Iban, type StructuredCommunication } from '../identifiers';
import { formatEuro, type Cents } from '../money';

/** A payment that a telephone can read from a square of dots. */
export interface EpcPayment {
  readonly beneficiary: string;
  readonly iban: Iban;
  /** May be left out inside the European Economic Area. */
  readonly bic?: string | undefined;
  readonly amount: Cents;
  readonly communication: StructuredCommunication;
}

/** Longest name of a beneficiary in the code. */
const longestName = 70;

/**
 * Content of the QR code of a credit transfer, as the European Payments Council describes it (EPC069-12, version 2, UTF-8):
 * twelve lines. The Belgian structured communication stands in the free remittance text, where banking apps of the
 * country look for it; the structured field is kept for creditor references of ISO 11649.
 * @throws RangeError for an amount that is not above zero or has more digits than the code holds.
 */
export function epcPaymentText({ beneficiary, iban, bic = '', amount, communication }: EpcPayment): string {
  if (amount <= 0 || amount > 99_999_999_999)
    throw new RangeError('a payment is above zero and below a thousand million');
  const name = beneficiary.slice(0, longestName);
  const remittance = formatStructuredCommunication(communication);
  return ['BCD', '002', '1', 'SCT', bic, name, iban, `EUR${formatEuro(amount)}`, '', '', remittance].join('\n');
}

/** The code as a PNG picture, with the error correction that the council asks for. */
export function epcPaymentPicture(payment: EpcPayment): Promise<Buffer> {
  return toBuffer(epcPaymentText(payment), { errorCorrectionLevel: 'M', margin: 2, scale: 4, type: 'png' });
}
