import { defineConsumer } from '../../../common/events';
import { memberErased } from '../../../common/events/catalogue/members/member-erased';
import { eraseMember } from '../store/erase';

/** Erases the person when the retention of the file has ended. */
export const forgetMember = defineConsumer({
  event: memberErased,
  name: 'forget-member',
  apply: async ({ memberId }, { trx }) => eraseMember(trx, memberId),
});
