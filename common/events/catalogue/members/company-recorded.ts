import { z } from 'zod';
import { defineEvent } from '../../definition';
import { cents, date, identifier, memberId, text } from '../../fields';

/** Snapshot of a company. */
export const companyRecorded = defineEvent({
  name: 'members.company-recorded',
  version: 1,
  description:
    'A company was recorded, or one of its facts changed. Carries the whole snapshot: a consumer replaces its own copy.',
  payload: z.object({
    companyId: identifier('Id of the company.'),
    enterpriseNumber: z
      .string()
      .regex(/^[01]\d{9}$/)
      .describe('Number in the Crossroads Bank for Enterprises. Ten digits.'),
    name: text('Registered name.'),
    legalForm: text('Three-digit code of the legal form in the Crossroads Bank for Enterprises.'),
    foundedOn: date('Day of foundation.'),
    language: z.enum(['fr', 'nl', 'de', 'en']).describe('Language of texts and letters.'),
    states: z
      .array(
        z
          .object({
            kind: z.enum(['DORMANT', 'BANKRUPT', 'DISSOLVED']).describe('State of the company.'),
            from: date('First day of the state.'),
            to: date('Last day of the state; null while it lasts.').nullable(),
          })
          .describe('Period in which the company is not ordinarily active.'),
      )
      .describe('States that bear on the annual contribution, the earliest first.'),
    balanceSheets: z
      .array(
        z
          .object({
            year: z.int().describe('Year in which the financial year closed.'),
            totalCents: cents('Total of the balance sheet.'),
          })
          .describe('Balance sheet of one financial year.'),
      )
      .describe('Balance sheets that are known, the earliest first.'),
    seat: z
      .object({
        street: text('Street, number and box.'),
        postalCode: text('Postal code.'),
        municipality: text('Municipality.'),
      })
      .optional()
      .describe('Address of the seat, for letters. Left out by events from before it was told.'),
    mandataries: z
      .array(
        z
          .object({
            memberId: memberId(),
            from: date('First day of the mandate.'),
            to: date('Last day of the mandate; null while it runs.').nullable(),
          })
          .describe('Mandate of a member.'),
      )
      .optional()
      .describe('Members who hold or held a mandate in the company. Left out by events from before it was told.'),
    starterYears: z
      .array(
        z
          .object({
            year: z.int().describe('Contribution year.'),
            isExempt: z
              .boolean()
              .describe('Whether the company owes nothing as a starter; null when a fact is missing.')
              .nullable(),
          })
          .describe('Facts of one contribution year.'),
      )
      .optional()
      .describe(
        'Contribution years in which the company may be exempt as a starter: law of 30 December 1992, article 94, 9°. Left out by events from before it was told.',
      ),
  }),
});
