/**
 * For what somebody may open the file of another: the words of the header `X-Purpose` with the names under which the log of
 * readings shows them. The list is closed; the first is the one of the fund's own people who state none.
 */
export const statedPurposes = {
  'file-management': 'FILE_MANAGEMENT',
  'member-question': 'MEMBER_QUESTION',
  'complaint-handling': 'COMPLAINT_HANDLING',
  'benefit-decision': 'BENEFIT_DECISION',
  recovery: 'RECOVERY',
  'legal-proceedings': 'LEGAL_PROCEEDINGS',
  'internal-audit': 'INTERNAL_AUDIT',
  'data-quality': 'DATA_QUALITY',
} as const;

/** A purpose as a client states it. */
export type StatedPurpose = keyof typeof statedPurposes;

/** A purpose as the log shows it; an accountant reads under the mandate, whatever is stated. */
export type AccessPurpose = (typeof statedPurposes)[StatedPurpose] | 'CLIENT_MANDATE';

/** Whether a text is one of the purposes. */
export function isStatedPurpose(text: unknown): text is StatedPurpose {
  return typeof text === 'string' && Object.hasOwn(statedPurposes, text);
}

/** The purpose of a reading: the mandate for accountants, else what is stated, else looking after the file. */
export function accessPurpose(role: string, stated: string | undefined): AccessPurpose {
  if (role === 'accountant') return 'CLIENT_MANDATE';
  return isStatedPurpose(stated) ? statedPurposes[stated] : 'FILE_MANAGEMENT';
}
