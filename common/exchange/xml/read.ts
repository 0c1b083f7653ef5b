import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** A document that is no well-formed XML, or asks for something that is never done here. Never quotes the document. */
export class UnreadableXml extends Error {
  override readonly name = 'UnreadableXml';
  constructor(readonly reason: 'MALFORMED' | 'DOCUMENT_TYPE') {
    super(`the XML cannot be read: ${reason}`);
  }
}

/** An element as it was read: its texts and elements by name, without prefixes. */
export interface XmlElement {
  readonly [name: string]: XmlValue | readonly XmlValue[] | undefined;
}

/** A text, or an element with elements of its own. */
export type XmlValue = string | XmlElement;

/** The one attribute that is read: the number that took the place of another. */
const keptAttribute = 'replacedBy';

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreAttributes: (name) => name !== keptAttribute,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  trimValues: true,
  processEntities: true,
});

/**
 * Reads a document. All values stay texts. A document type is refused: it could define entities that grow without end or
 * reach for files.
 * @throws UnreadableXml
 */
export function readXml(document: string): XmlElement {
  if (/<!(DOCTYPE|ENTITY)/i.test(document)) throw new UnreadableXml('DOCUMENT_TYPE');
  if (XMLValidator.validate(document) !== true) throw new UnreadableXml('MALFORMED');
  return parser.parse(document) as XmlElement;
}

/** Child elements of a name, as a list whether there are none, one or several. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  const value = element?.[name];
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map((one) => (typeof one === 'object' ? (one as XmlElement) : {}));
}

/** The one child element of a name; undefined when there is none or more than one. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  const children = childrenOf(element, name);
  return children.length === 1 ? children[0] : undefined;
}

/** The text of a child; undefined when there is none, or it is no plain text. */
export function textOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.[name];
  if (typeof value === 'string') return value;
  const text = value !== undefined && !Array.isArray(value) ? (value as XmlElement)['#text'] : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** The texts of every child of a name that is plain text, in order. */
export function textsOf(element: XmlElement | undefined, name: string): string[] {
  const value = element?.[name];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === 'string');
}

/** The number that took the place of the one that a child holds; undefined when none did. */
export function replacementOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = childOf(element, name)?.[`@${keptAttribute}`];
  return typeof value === 'string' ? value : undefined;
}
