/** Letters that are no accented form of another, and what banks read for them. */
const replacements: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', Æ: 'AE', æ: 'ae', Œ: 'OE', œ: 'oe', Þ: 'Th', þ: 'th' },
  ...{ Ø: 'O', ø: 'o', Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', Ð: 'D', ð: 'd', ı: 'i' },
};

const allowed = /[^A-Za-z0-9/\-?:().,'+ ]/g;

/** A text in the characters that every bank of the euro payments area takes, cut to a length; accents are left out. */
export function sepaText(text: string, longest: number): string {
  const plain = text
    .replace(/[ßÆæŒœÞþØøŁłĐđÐðı]/g, (letter) => replacements[letter] ?? letter)
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return plain.replace(allowed, ' ').replace(/ +/g, ' ').trim().slice(0, longest).trim();
}

/** Whether an identifier may stand in a payment file: 1 to 35 of these characters, slashes neither at an end nor doubled. */
export function isSepaIdentifier(text: string): boolean {
  return (
    /^[A-Za-z0-9\-?:().,'+ ](?:[A-Za-z0-9/\-?:().,'+ ]*[A-Za-z0-9\-?:().,'+ ])?$/.test(text) &&
    text.length <= 35 &&
    !text.includes('//')
  );
}
