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

/** Texts that make up the body of each brochure; those that say the same to members after an event are used again here. */
const paragraphs: Readonly<Record<string, readonly string[]>> = {
  starting: [
    'step-provisional',
    'step-non-payment',
    'step-rights-main',
    'step-rights-secondary',
    'step-rights-student',
    'step-rights-pensioner',
    'step-mutual-fund',
    'step-enterprise-counter',
    'step-spouse-declaration',
  ],
  'student-entrepreneur': ['step-rights-student', 'step-provisional'],
  'secondary-occupation': ['step-rights-secondary', 'step-secondary'],
  'first-contributions': ['step-first-contribution', 'step-provisional', 'step-non-payment'],
  'payment-difficulty': ['consequence-reduction', 'consequence-payment-plan', 'consequence-exemption'],
  'helping-in-the-family': [
    'step-helper-solidarity',
    'step-spouse-same-fund',
    'step-rights-mini-spouse',
    'step-spouse-affiliation',
  ],
  'birth-and-adoption': [
    'consequence-maternity-rest',
    'consequence-maternity-vouchers',
    'consequence-maternity-by-contribution',
    'consequence-family-benefits-BRUSSELS',
    'consequence-family-benefits-FLANDERS',
    'consequence-family-benefits-WALLONIA',
    'consequence-family-benefits-GERMAN_SPEAKING',
  ],
  illness: ['consequence-incapacity-certificate', 'consequence-no-assimilation'],
  'company-duties': [
    'step-company-contribution',
    'step-company-solidarity',
    'step-company-mandataries',
    'step-mandate-presumption',
  ],
  pension: ['consequence-pension-application', 'consequence-working-on', 'consequence-pension-rights-kept'],
  bereavement: ['consequence-survivor', 'consequence-family-is-contacted'],
};

/** What each form asks for besides who fills it in, and signs. */
const questions: Readonly<Record<string, readonly string[]>> = {
  'change-of-situation': ['what-changes', 'from-when', 'employer-and-fraction'],
  'spouse-declaration': ['spouse-name', 'spouse-birth-date', 'spouse-helps'],
  'assimilation-for-illness': ['incapacity-from', 'activity-stopped-on', 'mutual-fund'],
  'declaration-of-cessation': ['last-day', 'reason', 'proof'],
  'continued-insurance': ['last-day', 'insurance-choice'],
  'bridging-right': ['fact-and-day', 'dependants', 'account'],
};

/** Keys of the texts that make up the body of a document; none for forms. */
export function paragraphKeys({ id }: CatalogDocument): readonly string[] {
  return (paragraphs[id] ?? []).map((key) => `members.${key}`);
}

/** Keys of what a form asks to be filled in; none for brochures. */
export function questionKeys({ id }: CatalogDocument): readonly string[] {
  const own = questions[id];
  const asked = own === undefined ? [] : ['name', 'ssin', 'file', ...own, 'date-and-signature'];
  return asked.map((key) => `members.field-${key}`);
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
