import PdfDocument from 'pdfkit';
import type { LocalDate } from '../dates';
import { writeDate, type Language } from '../i18n';
import { epcPaymentPicture, type EpcPayment } from './epc-payment';

/** A letter of one or more pages, its texts already in the reader's language. */
export interface Letter {
  readonly language: Language;
  readonly sender: string;
  /** Lines of the address, the name first. */
  readonly recipient: readonly string[];
  readonly on: LocalDate;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Two columns: what, and how much. The last row is the total. */
  readonly rows: readonly (readonly [string, string])[];
  /** How to pay, with lines beside the QR code; absent when nothing is to be paid. */
  readonly payment?: { readonly lines: readonly string[]; readonly code: EpcPayment } | undefined;
  /** Small print at the end. */
  readonly closing: readonly string[];
}

const page = { margin: 60, width: 475, addressTop: 130, amountWidth: 110 };
const sizes = { text: 10, title: 14, small: 8 };

/** The letter as PDF. The same letter gives the same bytes: its date is the date of the document. */
export async function renderLetter(letter: Letter): Promise<Buffer> {
  const picture = letter.payment && (await epcPaymentPicture(letter.payment.code));
  const pdf = new PdfDocument({ size: 'A4', margin: page.margin, lang: letter.language, info: infoOf(letter) });
  const done = collect(pdf);
  writeHead(pdf, letter);
  for (const paragraph of letter.paragraphs) pdf.font('Helvetica').text(paragraph).moveDown(0.7);
  writeRows(pdf, letter.rows);
  if (letter.payment && picture) writePayment(pdf, letter.payment.lines, picture);
  pdf.fontSize(sizes.small);
  for (const line of letter.closing) pdf.text(line, page.margin, undefined, { width: page.width }).moveDown(0.4);
  pdf.end();
  return done;
}

function infoOf({ title, sender, on }: Letter) {
  const date = new Date(`${on}T00:00:00Z`);
  return { Title: title, Author: sender, CreationDate: date, ModDate: date };
}

function writeHead(pdf: PDFKit.PDFDocument, { language, sender, recipient, on, title }: Letter): void {
  pdf.fontSize(sizes.text).font('Helvetica-Bold').text(sender);
  pdf.font('Helvetica').text(recipient.join('\n'), page.margin + 270, page.addressTop);
  pdf.moveDown(2).text(writeDate(language, on), page.margin);
  pdf.moveDown().fontSize(sizes.title).font('Helvetica-Bold').text(title, page.margin);
  pdf.fontSize(sizes.text).moveDown();
}

function writeRows(pdf: PDFKit.PDFDocument, rows: readonly (readonly [string, string])[]): void {
  for (const [index, [what, howMuch]] of rows.entries()) {
    const isTotal = index === rows.length - 1;
    pdf.font(isTotal ? 'Helvetica-Bold' : 'Helvetica');
    const top = pdf.y;
    pdf.text(what, page.margin, top, { width: page.width - page.amountWidth });
    const bottom = pdf.y;
    pdf.text(howMuch, page.margin + page.width - page.amountWidth, top, { width: page.amountWidth, align: 'right' });
    pdf.y = Math.max(bottom, pdf.y) + 3;
  }
  pdf.font('Helvetica').moveDown();
}

function writePayment(pdf: PDFKit.PDFDocument, lines: readonly string[], picture: Buffer): void {
  const top = pdf.y;
  pdf.image(picture, page.margin, top, { width: 110 });
  pdf.text(lines.join('\n'), page.margin + 130, top + 10, { width: page.width - 130 });
  pdf.x = page.margin;
  pdf.y = Math.max(pdf.y, top + 120);
}

function collect(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
