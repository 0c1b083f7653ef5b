import { findPeriods } from '../../../../../common/exchange/affiliations';
import { logDisclosure } from '../../../../../common/exchange/flows';
import { invalid } from '../../../../../common/exchange/paging';
import { mutualFundsBook } from '../../domain/book';
import { insurability as answer } from '../../domain/insurability';
import { insuredPersonNotFound } from '../../errors';
import { voucherFlow } from '../../messages/flows';
import type { QueryResolvers } from '../../schema.generated';
import { mutualFund } from '../../store/mutual-fund-series';
import { findPersonsBySsin } from '../../store/persons';
import { findLatestVouchers } from '../../store/vouchers';
import { onlyOwnFund } from '../own-fund';

/** First year for which the rules are known. */
const firstYear = 2017;

/** What the contributions of a client say of the right to health care; logged before it is answered. */
export const insurability: NonNullable<QueryResolvers['insurability']> = async (_parent, { ssin, year }, context) => {
  const { db, clock, subject, language } = context;
  if (year < firstYear || year > 9999) throw invalid('year', 'insurability-year', `From ${firstYear} on`);
  const person = (await findPersonsBySsin(db, [ssin])).get(ssin);
  const code = onlyOwnFund(subject);
  if (person === undefined || (code !== undefined && person.mutualFundCode !== code))
    return insuredPersonNotFound(language);
  const memberIds = [person.memberId];
  const counterparty = code === undefined ? 'fund' : mutualFund(code);
  await logDisclosure(
    db,
    { flow: voucherFlow, direction: 'OUT', counterparty, by: subject.id, memberIds },
    clock.now(),
  );
  const [periods, vouchers] = await Promise.all([findPeriods(db, memberIds), findLatestVouchers(db, memberIds)]);
  const { memberId } = person;
  return { __typename: 'Insurability' as const, ...answer(mutualFundsBook(), { memberId, periods, vouchers }, year) };
};
