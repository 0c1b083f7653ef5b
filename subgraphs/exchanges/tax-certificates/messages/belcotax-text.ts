/**
 * A text as a zone of Belcotax takes it: characters outside ISO 8859-1 are written without their marks where they have any,
 * and left out where nothing remains; blanks are single; what is longer than the zone is cut.
 * @param longest characters that the zone holds
 */
export function belcotaxText(text: string, longest: number): string {
  const known = [...text.normalize('NFC')].map((sign) => (isLatin(sign) ? sign : withoutMarks(sign))).join('');
  return known.replace(/\s+/g, ' ').trim().slice(0, longest).trimEnd();
}

/** Printable signs of ISO 8859-1. */
function isLatin(sign: string): boolean {
  return /^[\u0020-\u007e\u00a0-\u00ff]$/.test(sign);
}

const ligatures: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  œ: 'oe',
  Œ: 'OE',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};

function withoutMarks(sign: string): string {
  return ligatures[sign] ?? [...sign.normalize('NFD')].filter(isLatin).join('');
}
