import type { Region } from '../facts';

/** Institutions that decide on the schemes of the overview. Their names are texts `benefits.institutions.<code>`. */
export type InstitutionCode =
  | 'FUND'
  | 'MUTUAL_FUND'
  | 'INASTI'
  | 'PENSION_SERVICE'
  | 'DISABILITY_SERVICE'
  | 'SOCIAL_WELFARE_CENTER'
  | 'FAMILY_BRUSSELS'
  | 'FAMILY_FLANDERS'
  | 'FAMILY_WALLONIA'
  | 'FAMILY_GERMAN_SPEAKING'
  | 'SUPPLEMENTARY_PENSION_INSURER';

/** Official page of each institution; for those of which there are many, that of the body that lists them. */
export const institutionUrls: Readonly<Record<InstitutionCode, string>> = {
  FUND: 'https://www.inasti.be/fr/caisses-dassurances-sociales',
  MUTUAL_FUND: 'https://www.inami.fgov.be',
  INASTI: 'https://www.inasti.be',
  PENSION_SERVICE: 'https://www.sfpd.fgov.be',
  DISABILITY_SERVICE: 'https://handicap.belgium.be',
  SOCIAL_WELFARE_CENTER: 'https://www.mi-is.be',
  FAMILY_BRUSSELS: 'https://www.iriscare.brussels',
  FAMILY_FLANDERS: 'https://www.groeipakket.be',
  FAMILY_WALLONIA: 'https://www.aviq.be',
  FAMILY_GERMAN_SPEAKING: 'https://www.ostbelgienlive.be',
  SUPPLEMENTARY_PENSION_INSURER: 'https://www.mypension.be',
};

/** Every institution, in the order in which they are listed. */
export const institutionCodes = Object.keys(institutionUrls) as readonly InstitutionCode[];

const familyFunds: Readonly<Record<Region, InstitutionCode>> = {
  BRUSSELS: 'FAMILY_BRUSSELS',
  FLANDERS: 'FAMILY_FLANDERS',
  WALLONIA: 'FAMILY_WALLONIA',
  GERMAN_SPEAKING: 'FAMILY_GERMAN_SPEAKING',
};

/** Who is competent for family benefits: the region in which the child lives. Special law of 8 August 1980. */
export function familyFundOf(region: Region): InstitutionCode {
  return familyFunds[region];
}
