/** A municipality of the demo population: main postal code, NIS code, region, language and how many live there, in thousands. */
export interface Place {
  readonly postalCode: string;
  readonly nisCode: string;
  readonly name: string;
  readonly region: 'BRUSSELS' | 'FLANDERS' | 'WALLONIA' | 'GERMAN_SPEAKING';
  readonly languages: readonly ('fr' | 'nl' | 'de')[];
  readonly weight: number;
}

type Row = readonly [string, string, string, Place['region'], Place['languages'], number];

const rows: readonly Row[] = [
  ['1000', '21004', 'Bruxelles', 'BRUSSELS', ['fr', 'fr', 'nl'], 60],
  ['1030', '21015', 'Schaerbeek', 'BRUSSELS', ['fr', 'fr', 'fr', 'nl'], 45],
  ['1050', '21009', 'Ixelles', 'BRUSSELS', ['fr', 'fr', 'nl'], 40],
  ['1180', '21016', 'Uccle', 'BRUSSELS', ['fr', 'fr', 'fr', 'nl'], 40],
  ['1300', '25112', 'Wavre', 'WALLONIA', ['fr'], 35],
  ['1400', '25072', 'Nivelles', 'WALLONIA', ['fr'], 30],
  ['4000', '62063', 'Liège', 'WALLONIA', ['fr'], 85],
  ['5000', '92094', 'Namur', 'WALLONIA', ['fr'], 65],
  ['6000', '52011', 'Charleroi', 'WALLONIA', ['fr'], 70],
  ['6700', '81001', 'Arlon', 'WALLONIA', ['fr'], 20],
  ['7000', '53053', 'Mons', 'WALLONIA', ['fr'], 50],
  ['4700', '63023', 'Eupen', 'GERMAN_SPEAKING', ['de'], 6],
  ['4780', '63067', 'Sankt Vith', 'GERMAN_SPEAKING', ['de'], 4],
  ['2000', '11002', 'Antwerpen', 'FLANDERS', ['nl'], 160],
  ['2300', '13040', 'Turnhout', 'FLANDERS', ['nl'], 60],
  ['1500', '23027', 'Halle', 'FLANDERS', ['nl'], 60],
  ['3000', '24062', 'Leuven', 'FLANDERS', ['nl'], 90],
  ['3500', '71072', 'Hasselt', 'FLANDERS', ['nl'], 90],
  ['8000', '31005', 'Brugge', 'FLANDERS', ['nl'], 95],
  ['8500', '34022', 'Kortrijk', 'FLANDERS', ['nl'], 80],
  ['9000', '44021', 'Gent', 'FLANDERS', ['nl'], 130],
  ['9300', '41002', 'Aalst', 'FLANDERS', ['nl'], 70],
];

/** Twenty-two municipalities in every province and region; the weights make Flanders, Wallonia and Brussels bear about their share. */
export const places: readonly Place[] = rows.map(([postalCode, nisCode, name, region, languages, weight]) => ({
  postalCode,
  nisCode,
  name,
  region,
  languages,
  weight,
}));
