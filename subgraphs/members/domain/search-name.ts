/**
 * A name as the search compares it: lower case, without accents, apostrophes and hyphens as blanks. `D'Hondt` becomes
 * `d hondt` and `Müller` becomes `muller`.
 */
export function searchName(...parts: readonly string[]): string {
  return parts
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What is kept of a person's name for the search: the words, and a last name of several words once more in one, so that `Van den
 * Broeck` is found as `vandenbroeck` too.
 */
export function nameIndex(first: string, last: string): string {
  const words = searchName(first, last);
  const compact = searchName(last).replaceAll(' ', '');
  return words.includes(compact) ? words : `${words} ${compact}`;
}
