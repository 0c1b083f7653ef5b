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
