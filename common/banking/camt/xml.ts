import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseLocalDate, type LocalDate } from '../../dates';
import { cents, type Cents } from '../../money';
import { StatementFault, type StatementPlace } from '../fault';

/** An element as it was read: elements, texts and attributes (with `@`) by name; several of one name are a list. */
export type Element = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  trimValues: true,
});

/** Reads a document. One that declares a document type is refused: it could define entities. @throws StatementFault */
export function readDocument(text: string): Element {
  const content = text.replace(/^\uFEFF?\s*/, '');
  if (/<!(DOCTYPE|ENTITY)/i.test(content) || XMLValidator.validate(content) !== true)
    throw new StatementFault('MALFORMED');
  return parser.parse(content) as Element;
}

/** Elements of a name, none, one or several. */
export function all(element: Element | undefined, name: string): Element[] {
  const value = element?.[name];
  const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map((one) => (typeof one === 'object' && one !== null ? (one as Element) : { '#text': one }));
}

/** The first element along a path such as `Acct/Id/IBAN`. */
export function at(element: Element | undefined, path: string): Element | undefined {
  let found = element;
  for (const name of path.split('/')) found = all(found, name)[0];
  return found;
}

/** The text along a path; undefined when there is none. */
export function text(element: Element | undefined, path: string): string | undefined {
  const value = at(element, path)?.['#text'];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The text of the first path that has one. */
export function anyText(element: Element | undefined, ...paths: readonly string[]): string | undefined {
  return paths.map((path) => text(element, path)).find((found) => found !== undefined);
}

/** An amount in euro at a path, without sign. @throws StatementFault when it is missing, no amount, or no euro */
export function amount(element: Element | undefined, path: string, place: StatementPlace): Cents {
  const found = at(element, path);
  const value = found?.['#text'];
  if (found === undefined || typeof value !== 'string') throw new StatementFault('ELEMENT_MISSING', place);
  if (found['@Ccy'] !== 'EUR') throw new StatementFault('CURRENCY', place);
  return euroCents(value, place);
}

/** Cents of a decimal such as `8.85`, `8.850` or `8`. @throws StatementFault when cents are divided */
export function euroCents(value: string, place: StatementPlace): Cents {
  const [, whole, decimals = ''] = /^(\d{1,13})(?:\.(\d{1,2})0*)?$/.exec(value) ?? [];
  if (whole === undefined) throw new StatementFault('AMOUNT', place);
  return cents(Number(whole + decimals.padEnd(2, '0')));
}

/** The amount with its side: below zero for a debit. @throws StatementFault */
export function signed(element: Element | undefined, sum: Cents, place: StatementPlace): Cents {
  const side = text(element, 'CdtDbtInd');
  if (side !== 'CRDT' && side !== 'DBIT') throw new StatementFault('ELEMENT_MISSING', place);
  return cents(side === 'DBIT' ? -sum : sum);
}

/** A date at a path, given as date or as date and time. @throws StatementFault when it is neither */
export function date(element: Element | undefined, path: string, place: StatementPlace): LocalDate | undefined {
  const value = anyText(element, `${path}/Dt`, `${path}/DtTm`, path);
  if (value === undefined) return undefined;
  try {
    return parseLocalDate(value.slice(0, 10));
  } catch {
    throw new StatementFault('DATE', place);
  }
}
