import { defineConsumer } from '../../../common/events';
import { memberRecorded } from '../../../common/events/catalogue/members/member-recorded';
import type { LocalDate } from '../../../common/dates';
import type { Iban } from '../../../common/identifiers';
import { saveDebtor } from '../store/debtors';
import { reviewWaitingOrders } from '../store/payments/orders';

/** Opens the account of a member, or writes down what changed about the person. */
export const openAccount = defineConsumer({
  event: memberRecorded,
  name: 'open-account',
  apply: async (member, { trx }) => {
    const { memberId, name, email, street, postalCode, municipality, language } = member;
    const [refundIban, birthDate] = [member.iban as Iban | null, member.birthDate as LocalDate | null];
    const address = { street, postalCode, municipality };
    await saveDebtor(trx, {
      memberId,
      name: `${name.first} ${name.last}`,
      email,
      ...address,
      refundIban,
      language,
      birthDate,
    });
    await reviewWaitingOrders(trx, memberId);
  },
});
