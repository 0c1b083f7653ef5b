import { z } from 'zod';
import { contributionCategories } from '../contribution-category';

/** Fields that payloads of several events share. Each call makes one with its own description. */

/** Id of a member, the same in every subgraph. */
export const memberId = () => identifier('Id of the member; never the social security number.');

/** Opaque id as a UUID. */
export const identifier = (description: string) => z.guid().describe(description);

/** Date in Belgium, `YYYY-MM-DD`. */
export const date = (description: string) => z.iso.date().describe(`${description} Written YYYY-MM-DD.`);

/** Calendar quarter, `YYYY-Qn`. */
export const quarter = (description: string) =>
  z
    .string()
    .regex(/^[1-9]\d{3}-Q[1-4]$/)
    .describe(`${description} Written YYYY-Qn.`);

/** Sum of money in whole cents. */
export const cents = (description: string) => z.int().describe(`${description} Whole cents of euro.`);

/** Social security identification number, eleven digits. */
export const ssin = (description: string) =>
  z
    .string()
    .regex(/^\d{11}$/)
    .describe(`${description} Eleven digits.`);

/** IBAN without spaces. */
export const iban = (description: string) =>
  z
    .string()
    .regex(/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/)
    .describe(`${description} IBAN without spaces.`);

/** Text that is not empty. */
export const text = (description: string) => z.string().min(1).describe(description);

/** First and last name of a person. */
export const personName = (description: string) =>
  z
    .object({ first: z.string().describe('First name.'), last: text('Last name, particles included.') })
    .describe(description);

/** Contribution categories, as the schema names them. */
export const contributionCategory = (description: string) => z.enum(contributionCategories).describe(description);

/** Schemes of social protection that the fund decides on or pays, as the schema names them. */
export const benefitScheme = (description: string) => z.enum(benefitSchemes).describe(description);

/** Parts of a sum of money, by quarter and by what it pays or gives back. */
export const accountParts = (description: string) =>
  z
    .array(
      z
        .object({
          quarter: quarter(
            'Quarter of the debt; null for interest and costs, which belong to a proceeding.',
          ).nullable(),
          kind: z
            .enum(['CONTRIBUTION', 'FEE', 'SURCHARGE', 'INTEREST', 'COSTS'])
            .describe('Contribution, management fee, surcharge, interest on arrears or costs of recovery.'),
          amountCents: cents('Sum of this part.'),
        })
        .describe('Part for one quarter and one kind of debt.'),
    )
    .describe(description);

/** The quarters that a decision is about and what was decided for each. */
export const decidedQuarters = (description: string) =>
  z
    .array(
      z
        .object({
          quarter: quarter('The quarter.'),
          granted: z.boolean().describe('Whether it was granted for this quarter.'),
        })
        .describe('Decision for one quarter.'),
    )
    .min(1)
    .describe(description);

/** What a mandate of an accountant allows. */
export const mandateScope = (description: string) =>
  z
    .array(z.enum(['CONSULT', 'DECLARE']).describe('CONSULT reads the file, DECLARE acts for the member as well.'))
    .min(1)
    .describe(description);

/** What two files that became one both hold, though a person has it once. */
export const mergeConflicts = (description: string) =>
  z
    .array(
      z
        .object({
          kind: z
            .enum(['QUARTER_CHARGED_TWICE', 'DIFFERENT_INCOMES', 'YEAR_SETTLED_TWICE', 'BENEFIT_CLAIMED_TWICE'])
            .describe('What was found twice.'),
          about: text('The quarter, the year or the scheme.'),
        })
        .describe('One thing that is there twice.'),
    )
    .min(1)
    .describe(description);

const benefitSchemes = [
  'MATERNITY_VOUCHERS',
  'BIRTH_LEAVE',
  'BEREAVEMENT_LEAVE',
  'CARER_ALLOWANCE',
  'BRIDGING_RIGHT',
] as const;
