import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, iban, memberId, personName, ssin, text } from '../../fields';

/** Snapshot of a person's file. */
export const memberRecorded = defineEvent({
  name: 'members.member-recorded',
  version: 1,
  description:
    'A member was recorded, or a fact of the file changed. Carries the whole snapshot: a consumer replaces its own copy.',
  payload: z.object({
    memberId: memberId(),
    ssin: ssin('Social security identification number.'),
    name: personName('Name as in the national register.'),
    birthDate: date('Date of birth; null when the register does not know the full date.').nullable(),
    sex: z.enum(['FEMALE', 'MALE']).describe('Sex as recorded in the national register.'),
    language: z.enum(['fr', 'nl', 'de', 'en']).describe('Language of texts and letters.'),
    street: text('Street and house number of the home address.'),
    postalCode: text('Four-digit postal code of the home address.'),
    municipality: text('Municipality of the home address.'),
    region: z
      .enum(['BRUSSELS', 'FLANDERS', 'WALLONIA', 'GERMAN_SPEAKING'])
      .describe('Region of the home address; family benefits depend on it.'),
    mutualFundCode: z
      .string()
      .regex(/^\d{3}$/)
      .nullable()
      .describe('Three-digit code of the mutual fund; null when not known.'),
    email: z.string().nullable().describe('E-mail address; null when none is known.'),
    iban: iban('Account for refunds and benefits; null when none is known.').nullable(),
  }),
});
