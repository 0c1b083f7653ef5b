import PDFDocument from 'pdfkit';
import { translate, type Language } from '../../../common/i18n';

/** A certificate before it is printed: title, facts and closing words, all texts of one language. */
export interface Certificate {
  readonly language: Language;
  readonly fundName: string;
  readonly fundAddress: string;
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly statement: string;
  readonly issuedOn: string;
}

/** Prints a certificate on one page of A4. Its dates are those of the certificate, so that the same one prints the same. */
export async function printCertificate(certificate: Certificate, issuedAt: Date): Promise<Buffer> {
  const { language, title } = certificate;
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 64,
    lang: language,
    info: { Title: title, Author: certificate.fundName, CreationDate: issuedAt, ModDate: issuedAt },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  layOut(pdf, certificate);
  pdf.end();
  return finished;
}

function layOut(pdf: PDFKit.PDFDocument, certificate: Certificate): void {
  const { language, fundName, fundAddress, title, facts, statement, issuedOn } = certificate;
  pdf.font('Helvetica-Bold').fontSize(11).text(fundName).font('Helvetica').fontSize(9).text(fundAddress).moveDown(3);
  pdf.font('Helvetica-Bold').fontSize(16).text(title).moveDown(1.5);
  for (const [name, value] of facts) {
    pdf.font('Helvetica').fontSize(9).fillColor('#555555').text(name);
    pdf.fontSize(11).fillColor('#000000').text(value).moveDown(0.6);
  }
  pdf.moveDown().font('Helvetica').fontSize(11).text(statement, { align: 'left' }).moveDown(2);
  pdf
    .text(translate(language, 'members.certificate-issued', { issuedOn }))
    .moveDown(0.5)
    .text(fundName);
}
