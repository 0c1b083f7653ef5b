import { defineConsumer } from '../../../common/events';
import { accountInDifficulty } from '../../../common/events/catalogue/contributions/account-in-difficulty';
import { addTask, hasOpenTask } from '../store/tasks';
import { lockMember } from '../store/members';

/** The client manager contacts a member in difficulty, on the fund's own initiative (promises Q1 and R2); one open task is enough. */
export const contactMemberInDifficulty = defineConsumer({
  event: accountInDifficulty,
  name: 'contact-member-in-difficulty',
  apply: async ({ memberId }, { trx, clock }) => {
    const isKnown = await lockMember(trx, memberId);
    if (!isKnown || (await hasOpenTask(trx, memberId, 'PAYMENT_DIFFICULTY_CONTACT'))) return;
    await addTask(trx, memberId, 'PAYMENT_DIFFICULTY_CONTACT', { clock });
  },
});
