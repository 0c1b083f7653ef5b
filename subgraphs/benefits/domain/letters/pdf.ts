import PDFDocument from 'pdfkit';
import { missingMentions } from '../charter/clocks';
import type { Letter } from './letter';

const margin = 56;
const sizes = { text: 10, heading: 11, title: 14 } as const;

/** What a letter is; a receipt starts no appeal period. */
export type LetterKind = 'DECISION' | 'UNDUE' | 'RECEIPT';

/**
 * Sets a letter as a PDF document on A4.
 * @throws Error when it lacks a mention without which the appeal period does not start (Charter, articles 14 and 15).
 */
export async function setLetter(letter: Letter, kind: LetterKind): Promise<Buffer> {
  const missing = kind === 'RECEIPT' ? [] : missingMentions(letter.mentions, kind === 'UNDUE');
  if (missing.length > 0) throw new Error(`the letter lacks ${missing.join(', ')}`);
  const info = { Title: letter.title, Author: letter.sender[0] ?? '', CreationDate: new Date(0), ModDate: new Date(0) };
  const document = new PDFDocument({ size: 'A4', margin, info });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject));
  write(document, letter);
  document.end();
  await done;
  return Buffer.concat(chunks);
}

function write(document: PDFKit.PDFDocument, { sender, addressee, title, references, parts }: Letter): void {
  document.font('Helvetica').fontSize(sizes.text);
  sender.forEach((line) => document.text(line));
  document.moveDown(2);
  addressee.forEach((line) => document.text(line, margin + 260));
  document.moveDown(2);
  document.font('Helvetica-Bold').fontSize(sizes.title).text(title, margin);
  document.font('Helvetica').fontSize(sizes.text).moveDown(0.5).text(references);
  for (const { heading, paragraphs } of parts) {
    document.moveDown();
    if (heading !== null) document.font('Helvetica-Bold').fontSize(sizes.heading).text(heading).moveDown(0.3);
    document.font('Helvetica').fontSize(sizes.text);
    paragraphs.forEach((paragraph) => document.text(paragraph, { align: 'left', paragraphGap: 3 }));
  }
}
