export {
  childOf,
  childrenOf,
  readXml,
  replacementOf,
  textOf,
  textsOf,
  UnreadableXml,
  type XmlElement,
  type XmlValue,
} from './read';
export {
  element,
  escapeXml,
  xmlDeclaration,
  xmlDocument,
  type WrittenElement,
  type XmlContent,
  type XmlPart,
} from './write';
