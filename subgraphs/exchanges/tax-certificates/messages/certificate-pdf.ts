import PDFDocument from 'pdfkit';
import { translate, writeDate, writeEuro, type Language } from '../../../../common/i18n';
import type { LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';
import type { CertifiedAmounts } from '../domain/certificate';
import type { Taxpayer } from '../domain/taxpayer';
import { belcotaxText } from './belcotax-text';
import type { FilingSender } from './belcotax';

/** What a printed certificate shows. */
export interface PrintedCertificate {
  readonly person: Taxpayer;
  readonly fund: FilingSender;
  readonly incomeYear: number;
  readonly version: number;
  readonly issuedOn: LocalDate;
  readonly amounts: CertifiedAmounts;
}

const margin = 56;
const width = 595.28 - 2 * margin;

/**
 * The certificate as a PDF document in the person's language. The same certificate gives the same bytes: its dates are those
 * of the certificate, and the fonts are the ones that every reader has, which hold the letters of the four languages.
 */
export async function certificatePdf(certificate: PrintedCertificate): Promise<Buffer> {
  const { person, issuedOn, incomeYear } = certificate;
  const say = textsOf(person.language);
  const moment = new Date(`${issuedOn}T12:00:00Z`);
  const title = say('title', { year: String(incomeYear) });
  const info = { Title: title, Author: certificate.fund.name, CreationDate: moment, ModDate: moment };
  const document = new PDFDocument({ size: 'A4', margin, info, lang: person.language });
  const bytes = gather(document);
  writeHead(document, certificate, title);
  writeLines(document, certificate, say);
  writeNotes(document, certificate, say);
  document.end();
  return bytes;
}

type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

function textsOf(language: Language): Say {
  return (key, values) => translate(language, `tax-certificates.${key}`, values);
}

function gather(document: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

function writeHead(document: PDFKit.PDFDocument, { fund, person }: PrintedCertificate, title: string): void {
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

function writeLines(document: PDFKit.PDFDocument, { person, amounts }: PrintedCertificate, say: Say): void {
  const { language } = person;
  document.font('Helvetica').fontSize(11);
  line(document, say('person'), belongsTo(person), 300);
  line(document, say('paid'), money(language, amounts.paid), 330);
  line(document, say('refunded'), money(language, amounts.refunded), 352);
  document.font('Helvetica-Bold');
  line(document, say('deductible'), money(language, amounts.deductible), 374);
  document.font('Helvetica');
  line(document, say('not-deductible'), money(language, amounts.notDeductible), 404);
}

function writeNotes(document: PDFKit.PDFDocument, certificate: PrintedCertificate, say: Say): void {
  const { person, version, issuedOn, incomeYear } = certificate;
  const notes = [say('cash-basis', { year: String(incomeYear) })];
  if (version > 0) notes.push(say('replaces', { number: String(version) }));
  notes.push(say('issued', { date: writeDate(person.language, issuedOn) }));
  document.fontSize(9).text(notes.join('\n\n'), margin, 450, { width });
}

function line(document: PDFKit.PDFDocument, label: string, value: string, top: number): void {
  document.text(label, margin, top, { width: width * 0.65 });
  document.text(value, margin + width * 0.65, top, { width: width * 0.35, align: 'right' });
}

function belongsTo({ ssin }: Taxpayer): string {
  return `${ssin.slice(0, 2)}.${ssin.slice(2, 4)}.${ssin.slice(4, 6)}-${ssin.slice(6, 9)}.${ssin.slice(9)}`;
}

/** The narrow blank of some notations is not in the fonts. */
function money(language: Language, amount: Cents): string {
  return writeEuro(language, amount).replace(/[\u202f\u00a0]/g, ' ');
}

/** Letters that the fonts do not hold lose their marks. */
function plain(text: string): string {
  return belcotaxText(text, 200);
}
