import { z } from 'zod';
import type { AffiliationPeriod } from '../../../../common/exchange/affiliations';
import { defineMessageKind } from '../../../../common/exchange/messages';
import type { LocalDate } from '../../../../common/dates';
import type { InsuredPerson } from '../domain/insured-person';
import { toldQuarters, type Voucher } from '../domain/voucher';
import { informationSheetFlow } from './flows';

const day = (description: string) => z.iso.date().describe(description);

/** What a mutual fund needs of a client in incapacity. */
export const informationSheetMessage = defineMessageKind({
  name: 'INCAPACITY_INFORMATION',
  layout: 1,
  description: 'Information sheet on a person in incapacity. Layout of our own: the official record is not public.',
  flow: informationSheetFlow,
  payload: z.object({
    ssin: z
      .string()
      .regex(/^\d{11}$/)
      .describe('Social security identification number. Eleven digits.'),
    fundCode: z
      .string()
      .regex(/^\d{3}$/)
      .describe('Number of the social insurance fund.'),
    incapacityFrom: day('First day of the incapacity that is attested.'),
    affiliations: z
      .array(
        z
          .object({
            from: day('First day.'),
            to: day('Last day; null while it runs.').nullable(),
            category: z.string().describe('Contribution category.'),
            quality: z.string().describe('Quality; an assisting spouse and a helper are told so.'),
            branch: z.string().describe('Branch of the activity.'),
          })
          .describe('Period of affiliation.'),
      )
      .describe('Every period of affiliation, the earliest first.'),
    quarters: z
      .array(
        z
          .object({
            quarter: z.string().describe('The quarter, YYYY-Qn.'),
            situation: z.string().describe('Its situation.'),
          })
          .describe('One settled quarter.'),
      )
      .describe('Settled quarters of the years with a voucher, in order.'),
    isActivityContinued: z
      .boolean()
      .nullable()
      .describe('Whether the business goes on; null when the fund does not know.'),
  }),
});

/** What the sheet rests on. */
export interface SheetFacts {
  readonly person: InsuredPerson;
  readonly periods: readonly AffiliationPeriod[];
  readonly vouchers: readonly Voucher[];
  readonly incapacityFrom: LocalDate;
  readonly hasCeased: boolean | null;
}

/** Content of the sheet. */
export function informationSheetPayload(facts: SheetFacts, fundCode: string) {
  const { person, periods, vouchers, incapacityFrom, hasCeased } = facts;
  return {
    ssin: person.ssin,
    fundCode,
    incapacityFrom,
    affiliations: periods.map(({ from, to, category, quality, branch }) => ({ from, to, category, quality, branch })),
    quarters: vouchers
      .filter(({ status }) => status !== 'CANCELLATION')
      .flatMap(toldQuarters)
      .map(({ quarter, situation }) => ({ quarter, situation })),
    isActivityContinued: hasCeased === null ? null : !hasCeased,
  };
}
