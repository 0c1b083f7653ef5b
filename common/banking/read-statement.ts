import { readCamt053 } from './camt/read-camt053';
import { readCoda } from './coda/read-coda';
import type { StatementFormat, StatementPart } from './statement';

/** A file with statements in whatever format it has. */
export interface StatementFile {
  readonly format: StatementFormat;
  readonly parts: Generator<StatementPart>;
}

/** Reads a file whose content is in hand, CODA or camt.053: XML begins with `<`. The parts throw StatementFault. */
export function readStatementFile(content: Buffer): StatementFile {
  if (isXml(content)) return { format: 'CAMT_053', parts: readCamt053(content.toString('utf8')) };
  return { format: 'CODA', parts: readCoda(linesOf(content)) };
}

/** Whether a file is XML, from its first characters. */
export function isXml(start: Buffer): boolean {
  return /^(\u00EF\u00BB\u00BF)?\s*</.test(start.subarray(0, 512).toString('latin1'));
}

/** Lines of a text in Latin-1 that ends them with CRLF or LF, one after the other. */
export function* linesOf(content: Buffer): Generator<string> {
  for (let from = 0; from <= content.length;) {
    const end = content.indexOf(10, from);
    const to = end === -1 ? content.length : end;
    const isReturn = to > from && content[to - 1] === 13;
    yield content.toString('latin1', from, isReturn ? to - 1 : to);
    from = to + 1;
  }
}
