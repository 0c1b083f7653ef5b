/** Languages in which every text for people exists: French, Dutch, German and English. */
export const languages = ['fr', 'nl', 'de', 'en'] as const;

/** One of the four languages. */
export type Language = (typeof languages)[number];

/** Whether a text names one of the four languages. */
export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/**
 * Language of an answer: the best of an Accept-Language header (quality values and regions as RFC 9110 says), else the
 * fallback. What cannot be read is passed over.
 */
export function negotiateLanguage(header: string | undefined, fallback: Language): Language {
  if (!header) return fallback;
  const wishes = header.slice(0, 500).split(',').map(wish);
  const best = wishes.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality);
  return best.map(({ language }) => language).find((language) => language !== undefined) ?? fallback;
}

/** Quality values of RFC 9110: 0 to 1 with at most three decimals. */
const qualityForm = /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/;

function wish(entry: string): { readonly language: Language | undefined; readonly quality: number } {
  const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
  const primary = tag.split('-', 1)[0] ?? '';
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = weight?.slice(2) ?? '1';
  const isReadable = qualityForm.test(quality) && isLanguage(primary);
  return { language: isReadable ? primary : undefined, quality: isReadable ? Number(quality) : 0 };
}
