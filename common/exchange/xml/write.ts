/** What stands in an element: a text, elements, or nothing when it is null or undefined (the element is left out). */
export type XmlContent = string | number | readonly XmlPart[] | null | undefined;

/** An element that is written, or false for none. */
export type XmlPart = WrittenElement | false | null | undefined;

/** An element that was written. */
export interface WrittenElement {
  readonly xml: string;
}

/** First line of every document. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';

const names = /^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/;
// Control characters and halves of surrogate pairs cannot stand in XML at all, not even escaped.

const impossible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Writes one element; null and undefined as content leave it out. Texts are escaped, and characters that XML cannot hold
 * are left out.
 * @throws Error when a name is no name of XML
 */
export function element(
  name: string,
  content: XmlContent,
  attributes: Readonly<Record<string, string>> = {},
): WrittenElement | null {
  if (content === null || content === undefined) return null;
  if (!names.test(name)) throw new Error('this is no name of an element');
  const inner = Array.isArray(content)
    ? content.map((part) => (part ? part.xml : '')).join('')
    : escapeXml(String(content));
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return { xml: `<${name}${given.join('')}>${inner}</${name}>` };
}

/** A whole document of one root element. */
export function xmlDocument(root: WrittenElement | null): string {
  return `${xmlDeclaration}\n${root?.xml ?? ''}\n`;
}

/** A text as it stands in XML, in elements and attributes. */
export function escapeXml(text: string): string {
  return text
    .replace(impossible, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
