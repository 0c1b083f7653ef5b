import { epcPaymentText, renderLetter } from '../../../common/documents';
import type { Context } from '../context';
import {
  regularizationLetter,
  regularizationPayment,
  regularizationTotal,
  statementDeadline,
  supplementSurchargeStart,
} from '../domain';
import type { ContributionRegularizationResolvers } from '../schema.generated';
import type { RegularizationStatement } from '../store/regularizations';
import { letterAddress } from '../store/notice-address';

/** A year settled on the definitive income, with the code and the document that go with its statement. */
export const ContributionRegularization: ContributionRegularizationResolvers = {
  toBeIssuedByOn: ({ receivedOn }) => statementDeadline(receivedOn),
  payableOn: ({ difference, issuedOn }) => (difference > 0 ? supplementSurchargeStart(issuedOn) : null),
  toBePaid: async (statement, _arguments, context) => regularizationTotal((await issued(statement, context)).statement),
  paymentReference: async (statement, _arguments, context) =>
    (await issued(statement, context)).address.payee.communication,
  iban: (_statement, _arguments, { config }) => config.iban,
  qrCode: async (kept, _arguments, context) => {
    const { statement, address } = await issued(kept, context);
    const payment = regularizationPayment(statement, address.payee);
    return payment ? epcPaymentText(payment) : null;
  },
  document: async (kept, _arguments, context) => {
    const { statement, address } = await issued(kept, context);
    return (await renderLetter(regularizationLetter(statement, address))).toString('base64');
  },
};

/** The statement as the books have it, with where it goes. */
async function issued({ id, memberId }: RegularizationStatement, { loaders, config }: Context) {
  const [statements, account] = await Promise.all([
    loaders.regularizations.load(memberId),
    loaders.account.load(memberId),
  ]);
  const statement = statements.find((one) => one.id === id);
  if (statement === undefined || account === null) throw new Error('a statement that was shown is not kept');
  return { statement, address: letterAddress(config, account.debtor) };
}
