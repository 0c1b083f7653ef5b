import PDFDocument from 'pdfkit';
import { translate, type Language } from '../../../common/i18n';
import { paragraphKeys, questionKeys, type CatalogDocument } from '../domain/document-catalog';

/** Prints a form or brochure: title, summary, then the body, or lines to fill in. The same version always prints the same. */
export async function printDocument(document: CatalogDocument, language: Language, fundName: string): Promise<Buffer> {
  const madeOn = new Date(`${document.validFrom}T00:00:00Z`);
  const title = translate(language, `members.document-${document.id}-title`);
  const info = { Title: title, Author: fundName, CreationDate: madeOn, ModDate: madeOn };
  const pdf = new PDFDocument({ size: 'A4', margin: 64, lang: language, info });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  pdf.font('Helvetica-Bold').fontSize(11).text(fundName).moveDown(2);
  pdf.fontSize(16).text(title).moveDown();
  pdf
    .font('Helvetica')
    .fontSize(11)
    .text(translate(language, `members.document-${document.id}-summary`))
    .moveDown();
  for (const key of paragraphKeys(document)) pdf.text(translate(language, key)).moveDown();
  for (const key of questionKeys(document)) fillIn(pdf, translate(language, key));
  pdf.fontSize(8).text(`${document.id}, ${document.version}, ${document.validFrom}`);
  pdf.end();
  return finished;
}

/** A question with a line to write on. */
function fillIn(pdf: PDFKit.PDFDocument, question: string): void {
  pdf.text(question).moveDown(1.6);
  const { left, right } = pdf.page.margins;
  pdf
    .moveTo(left, pdf.y)
    .lineTo(pdf.page.width - right, pdf.y)
    .stroke('#999999')
    .moveDown(0.8);
}
