import type { Language } from '../../../../common/i18n';

/** The nine labor courts. Their names are texts `benefits.courts.<code>`. */
export type LaborCourt =
  | 'ANTWERP'
  | 'BRUSSELS_DUTCH'
  | 'BRUSSELS_FRENCH'
  | 'EUPEN'
  | 'GHENT'
  | 'HAINAUT'
  | 'LEUVEN'
  | 'LIEGE'
  | 'WALLOON_BRABANT';

/** Address of each court, as a letter must carry it. Site of courts and tribunals, read on 25 November 2026. */
export const courtAddresses: Readonly<Record<LaborCourt, string>> = {
  ANTWERP: 'Bolivarplaats 20 bus 5, 2000 Antwerpen',
  BRUSSELS_DUTCH: 'Poelaertplein 3, 1000 Brussel',
  BRUSSELS_FRENCH: 'Place Poelaert 3, 1000 Bruxelles',
  EUPEN: 'Klötzerbahn 27, 4700 Eupen',
  GHENT: 'Opgeëistenlaan 401/C, 9000 Gent',
  HAINAUT: 'Rue de Nimy 70, 7000 Mons',
  LEUVEN: 'Ferdinand Smoldersplein 5, 3000 Leuven',
  LIEGE: 'Place Saint-Lambert 30/0004, 4000 Liège',
  WALLOON_BRABANT: 'Rue Clarisse 115, 1400 Nivelles',
};

/** Postal codes of the judicial districts, both ends included; the first that fits counts. */
const districts: readonly (readonly [number, number, LaborCourt])[] = [
  [1300, 1499, 'WALLOON_BRABANT'],
  [1500, 1999, 'BRUSSELS_DUTCH'],
  [2000, 2999, 'ANTWERP'],
  [3090, 3090, 'BRUSSELS_DUTCH'],
  [3000, 3499, 'LEUVEN'],
  [3500, 3999, 'ANTWERP'],
  [4700, 4791, 'EUPEN'],
  [4000, 5999, 'LIEGE'],
  [6000, 6599, 'HAINAUT'],
  [6600, 6999, 'LIEGE'],
  [7000, 7999, 'HAINAUT'],
  [8000, 9999, 'GHENT'],
];

/**
 * Court of the residence of the insured (Judicial Code, articles 580 and 628). In Brussels the language decides, and for
 * another language French; undefined for a postal code that is none.
 */
export function laborCourtOf(postalCode: string, language: Language): LaborCourt | undefined {
  const code = Number(postalCode);
  if (code >= 1000 && code <= 1299) return language === 'nl' ? 'BRUSSELS_DUTCH' : 'BRUSSELS_FRENCH';
  return districts.find(([from, to]) => from <= code && code <= to)?.[2];
}
