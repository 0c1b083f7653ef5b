import { z } from 'zod';
import { defineEvent } from '../../definition';
import { date, memberId, quarter } from '../../fields';

/** Whether a quarter of continued insurance is paid, each time that changes. */
export const continuedInsuranceSettled = defineEvent({
  name: 'contributions.continued-insurance-settled',
  version: 1,
  description:
    'The contribution of a quarter of continued insurance was paid, or is not paid any more. The last one counts; a quarter that is only charged is not told.',
  payload: z.object({
    memberId: memberId(),
    quarter: quarter('The quarter.'),
    isPaid: z.boolean().describe('Whether its contribution is paid.'),
    on: date('Day on which it was found.'),
  }),
});
