import { z } from 'zod';
import { defineMessageKind } from '../../../../common/exchange/messages';
import { careerFlow, directoryFlow, requestFlow } from './flows';

const ssin = () =>
  z
    .string()
    .regex(/^\d{11}$/)
    .describe('Social security identification number. Eleven digits.');
const fundCode = () =>
  z
    .string()
    .regex(/^\d{3}$/)
    .describe('Number of the social insurance fund.');
const day = (description: string) => z.iso.date().describe(description);
const quarter = () =>
  z
    .string()
    .regex(/^\d{4}-Q[1-4]$/)
    .describe('The quarter, YYYY-Qn.');

/** A request that is forwarded with its pieces. */
export const requestMessage = defineMessageKind({
  name: 'REQUEST_FILE',
  layout: 1,
  description:
    'A request on which INASTI decides, with its pieces. Layout of our own: the official record is not public.',
  flow: requestFlow,
  payload: z.object({
    reference: z.guid().describe('Id of the request; the decision carries it.'),
    ssin: ssin(),
    fundCode: fundCode(),
    kind: z
      .enum(['EXEMPTION', 'SURCHARGE_WAIVER', 'ASSIMILATION', 'CONTINUED_INSURANCE'])
      .describe('What is asked for.'),
    option: z
      .enum(['PENSION', 'PENSION_AND_HEALTH'])
      .optional()
      .describe('What is continued; only in a request for continued insurance.'),
    submittedOn: day('Day on which the fund received it.'),
    quarters: z.array(quarter()).min(1).describe('Quarters that are asked for, in order.'),
    reason: z.string().nullable().describe('Why, in the words of the member; null when the fund opened the file.'),
    documents: z
      .array(z.object({ id: z.string().describe('Id.'), title: z.string().describe('Title.') }).describe('One piece.'))
      .describe('Pieces of the file.'),
  }),
});

/** A registration in the reference directory. */
export const registrationMessage = defineMessageKind({
  name: 'DIRECTORY_REGISTRATION',
  layout: 1,
  description: 'Registration of a person in the reference directory, its end, or its withdrawal.',
  flow: directoryFlow,
  payload: z.object({
    ssin: ssin(),
    sector: z.literal('15').describe('Sector of the self-employed in the network.'),
    subSector: z.literal('1').describe('Social insurance funds.'),
    fundCode: fundCode(),
    quality: z.literal('2').describe('Quality in which the person is known: social status.'),
    from: day('First day.'),
    to: day('Last day; null while it runs.').nullable(),
  }),
});

/** What a pension application needs. */
export const pensionDataMessage = defineMessageKind({
  name: 'PENSION_DATA',
  layout: 1,
  description: 'Career of a person who applies for a pension. Layout of our own: the official record is not public.',
  flow: careerFlow,
  payload: z.object({
    ssin: ssin(),
    fundCode: fundCode(),
    appliedOn: day('Day for which the pension was announced.'),
    segments: z
      .array(
        z
          .object({
            from: day('First day.'),
            to: day('Last day; null while it runs.').nullable(),
            quality: z.string().describe('Quality.'),
            category: z.string().describe('Contribution category.'),
            isAssimilated: z.boolean().describe('Whether it is assimilated to activity.'),
          })
          .describe('Segment of the career.'),
      )
      .describe('Segments in order.'),
    quarters: z
      .array(
        z
          .object({
            quarter: quarter(),
            situation: z.string().describe('Situation of the contribution.'),
            countsForPension: z.boolean().nullable().describe('Whether it counts; null when the fund cannot tell.'),
          })
          .describe('One quarter.'),
      )
      .describe('Settled quarters in order.'),
    incomes: z
      .array(
        z
          .object({ year: z.int().describe('Year.'), incomeCents: z.int().describe('Income in cents.') })
          .describe('One year.'),
      )
      .describe('Incomes that are known, in order of year.'),
  }),
});
