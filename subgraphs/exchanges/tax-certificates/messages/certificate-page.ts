import PDFDocument from 'pdfkit';
import { translate, writeEuro, type Language } from '../../../../common/i18n';
import type { LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';
import type { Taxpayer } from '../domain/taxpayer';
import type { FilingSender } from './belcotax';
import { belcotaxText } from './belcotax-text';

/** One line of a certificate: what it is, and its value at the right. */
export interface CertificateLine {
  readonly label: string;
  readonly value: string;
  /** Distance from the top of the page, in points. */
  readonly top: number;
  readonly isBold?: boolean;
}

/** A certificate on one page. */
export interface CertificatePage {
  readonly person: Taxpayer;
  readonly fund: FilingSender;
  readonly issuedOn: LocalDate;
  readonly title: string;
  readonly lines: readonly CertificateLine[];
  readonly notes: readonly string[];
}

const margin = 56;
const width = 595.28 - 2 * margin;

/**
 * The page as a PDF document in the person's language. The same certificate gives the same bytes: its dates are those
 * of the certificate, and the fonts are the ones that every reader has, which hold the letters of the four languages.
 */
export async function printPage({ person, fund, issuedOn, title, lines, notes }: CertificatePage): Promise<Buffer> {
  const moment = new Date(`${issuedOn}T12:00:00Z`);
  const info = { Title: title, Author: fund.name, CreationDate: moment, ModDate: moment };
  const document = new PDFDocument({ size: 'A4', margin, info, lang: person.language });
  const bytes = gather(document);
  writeHead(document, fund, person, title);
  for (const one of lines) writeLine(document, one);
  document.font('Helvetica').fontSize(9).text(notes.join('\n\n'), margin, 450, { width });
  document.end();
  return bytes;
}

/** Tells a text of certificates in a language. */
export type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

/** The texts of certificates in a language. */
export function textsOf(language: Language): Say {
  return (key, values) => translate(language, `tax-certificates.${key}`, values);
}

/** A social security number as people write it. */
export function writtenSsin({ ssin }: Taxpayer): string {
  return `${ssin.slice(0, 2)}.${ssin.slice(2, 4)}.${ssin.slice(4, 6)}-${ssin.slice(6, 9)}.${ssin.slice(9)}`;
}

/** A sum in a language; the narrow blank of some notations is not in the fonts. */
export function money(language: Language, amount: Cents): string {
  return writeEuro(language, amount).replace(/[\u202f\u00a0]/g, ' ');
}

/** A text of which letters that the fonts do not hold lose their marks. */
export function plain(text: string): string {
  return belcotaxText(text, 200);
}

function gather(document: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

function writeHead(document: PDFKit.PDFDocument, fund: FilingSender, person: Taxpayer, title: string): void {
  document.font('Helvetica-Bold').fontSize(11).text(plain(fund.name));
  document.font('Helvetica').fontSize(9);
  document.text(plain(`${fund.street}, ${fund.postalCode} ${fund.municipality}`)).text(plain(fund.enterpriseNumber));
  const address = [
    `${person.firstName} ${person.lastName}`,
    person.street,
    `${person.postalCode} ${person.municipality}`,
  ];
  document.fontSize(11).text(address.map(plain).join('\n'), margin + width * 0.55, 150, { width: width * 0.45 });
  document.font('Helvetica-Bold').fontSize(15).text(title, margin, 250, { width });
}

function writeLine(document: PDFKit.PDFDocument, { label, value, top, isBold = false }: CertificateLine): void {
  document.font(isBold ? 'Helvetica-Bold' : 'Helvetica').fontSize(11);
  document.text(label, margin, top, { width: width * 0.65 });
  document.text(value, margin + width * 0.65, top, { width: width * 0.35, align: 'right' });
}
