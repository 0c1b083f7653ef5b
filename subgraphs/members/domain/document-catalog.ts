import { parseLocalDate, type LocalDate } from '../../../common/dates';

/** What a document is about. */
export type DocumentTopic = 'AFFILIATION' | 'CONTRIBUTIONS' | 'FAMILY' | 'ILLNESS' | 'COMPANY' | 'CESSATION';

/** A form or brochure in one version; title and summary are texts `members.document-<id>-…` in the four languages. */
export interface CatalogDocument {
  readonly id: string;
  readonly kind: 'FORM' | 'BROCHURE';
  readonly topic: DocumentTopic;
  readonly version: number;
  /** Day from which the version is valid, until the next version. */
  readonly validFrom: LocalDate;
}

function document(
  id: string,
  kind: CatalogDocument['kind'],
  topic: DocumentTopic,
  validFrom = '2026-01-01',
  version = 1,
): CatalogDocument {
  return { id, kind, topic, version, validFrom: parseLocalDate(validFrom) };
}

/** Every version of every form and brochure of this part, the oldest version first. */
export const documentVersions: readonly CatalogDocument[] = [
  document('starting', 'BROCHURE', 'AFFILIATION'),
  document('student-entrepreneur', 'BROCHURE', 'AFFILIATION'),
  document('student-entrepreneur', 'BROCHURE', 'AFFILIATION', '2026-10-01', 2),
  document('secondary-occupation', 'BROCHURE', 'AFFILIATION'),
  document('change-of-situation', 'FORM', 'AFFILIATION'),
  document('first-contributions', 'BROCHURE', 'CONTRIBUTIONS'),
  document('payment-difficulty', 'BROCHURE', 'CONTRIBUTIONS'),
  document('spouse-declaration', 'FORM', 'FAMILY'),
  document('helping-in-the-family', 'BROCHURE', 'FAMILY'),
  document('birth-and-adoption', 'BROCHURE', 'FAMILY'),
  document('illness', 'BROCHURE', 'ILLNESS'),
  document('assimilation-for-illness', 'FORM', 'ILLNESS'),
  document('company-duties', 'BROCHURE', 'COMPANY'),
  document('declaration-of-cessation', 'FORM', 'CESSATION'),
  document('continued-insurance', 'FORM', 'CESSATION'),
  document('bridging-right', 'FORM', 'CESSATION'),
  document('pension', 'BROCHURE', 'CESSATION'),
  document('bereavement', 'BROCHURE', 'CESSATION'),
];

/** The documents that are valid on a day, each in its version of that day. */
export function documentsOn(day: LocalDate, topic?: DocumentTopic | null): CatalogDocument[] {
  const valid = documentVersions.filter((one) => one.validFrom <= day && (topic == null || one.topic === topic));
  return [...new Map(valid.map((one) => [one.id, one])).values()];
}

/** A document by id in its version of a day. Throws for an id that the catalog does not hold. */
export function documentOn(id: string, day: LocalDate): CatalogDocument {
  const found = documentsOn(day).find((one) => one.id === id) ?? documentVersions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the catalog holds no document ${id}`);
  return found;
}
