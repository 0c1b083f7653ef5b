import { z } from 'zod';
import { defineMessageKind } from '../../../../common/exchange/messages';
import { contributionCategories } from '../../../../common/exchange/quarters';
import { toldQuarters, type Voucher } from '../domain/voucher';
import type { InsuredPerson } from '../domain/insured-person';
import { voucherFlow } from './flows';

const threeDigits = (description: string) =>
  z
    .string()
    .regex(/^\d{3}$/)
    .describe(description);

/** Whether the contributions of a year are in order. */
export const voucherMessage = defineMessageKind({
  name: 'CONTRIBUTION_VOUCHER',
  layout: 1,
  description:
    'A version of the contribution voucher of a person and year. Layout of our own: the official record is not public.',
  flow: voucherFlow,
  payload: z.object({
    ssin: z
      .string()
      .regex(/^\d{11}$/)
      .describe('Social security identification number. Eleven digits.'),
    fundCode: threeDigits('Number of the social insurance fund.'),
    mutualFundCode: threeDigits('Code of the mutual fund.'),
    year: z.int().describe('Year whose contributions are attested.'),
    quarters: z
      .array(
        z
          .object({
            quarter: z
              .string()
              .regex(/^\d{4}-Q[1-4]$/)
              .describe('The quarter, YYYY-Qn.'),
            situation: z
              .enum(['PAID', 'EXEMPTED', 'ASSIMILATED', 'NOT_PAID', 'NOT_SUBJECT'])
              .describe('Whether the contribution is in order.'),
            category: z
              .enum(contributionCategories)
              .nullable()
              .describe('Contribution category; null when not subject.'),
          })
          .describe('One quarter that is attested.'),
      )
      .describe('Quarters that are attested, in order; empty when the voucher is cancelled.'),
  }),
});

/** Content of the message of a voucher. */
export function voucherPayload(voucher: Voucher, person: Pick<InsuredPerson, 'ssin'>, fundCode: string) {
  const { year, status, mutualFundCode } = voucher;
  const quarters = status === 'CANCELLATION' ? [] : toldQuarters(voucher);
  return {
    ssin: person.ssin,
    fundCode,
    mutualFundCode: mutualFundCode ?? '',
    year,
    quarters: quarters.map(({ quarter, situation, category }) => ({
      quarter,
      situation,
      category: situation === 'NOT_SUBJECT' ? null : category,
    })),
  };
}
