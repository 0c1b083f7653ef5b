import PDFDocument from 'pdfkit';
import { translate, writeDate, type Language } from '../../common/i18n';
import type { LocalDate } from '../../common/dates';
import type { CollectedFile, Json } from './collect';

/** A page or two that tell the member what the archive holds: each part with how much of it there is. */
export async function summaryPdf({ file, missing }: CollectedFile, language: Language, on: LocalDate): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 64, lang: language });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));
  const text = (key: string, values = {}) => translate(language, `members.export-${key}`, values);
  pdf.font('Helvetica-Bold').fontSize(16).text(text('title')).moveDown();
  pdf
    .font('Helvetica')
    .fontSize(11)
    .text(`${file.name?.first ?? ''} ${file.name?.last ?? ''}`);
  pdf.text(text('made', { on: writeDate(language, on) })).moveDown();
  pdf.text(text('explanation')).moveDown();
  for (const [name, value] of Object.entries(file)) pdf.text(`${name}: ${text('count', { count: sizeOf(value) })}`);
  if (missing.length > 0) pdf.moveDown().text(text('missing', { list: missing.join(', ') }));
  pdf.end();
  return finished;
}

function sizeOf(value: Json): number {
  if (value == null) return 0;
  if (Array.isArray(value)) return value.length;
  return Array.isArray(value.nodes) ? value.nodes.length : 1;
}
