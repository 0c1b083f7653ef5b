import { z } from 'zod';
import { defineEvent } from '../../definition';
import { cents, date, identifier, text } from '../../fields';

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
  }),
});
