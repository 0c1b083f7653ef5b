import { translate, writeDate, writeEuro } from '../../../common/i18n';
import type { PaymentSolutionResolvers } from '../schema.generated';

/** Something the member can do, told in the caller's language. */
export const PaymentSolution: PaymentSolutionResolvers = {
  text: ({ kind, amount, deadlineOn }, _arguments, { language }) =>
    translate(language, `contributions.solution.${kind}`, {
      amount: writeEuro(language, amount),
      deadline: deadlineOn ? writeDate(language, deadlineOn) : '',
    }),
};
