export { childOf, childrenOf, readXml, textOf, UnreadableXml, type XmlElement, type XmlValue } from './read';
export {
  element,
  escapeXml,
  xmlDeclaration,
  xmlDocument,
  type WrittenElement,
  type XmlContent,
  type XmlPart,
} from './write';
