import { defineConsumer } from '../../../common/events';
import { ssinReplaced } from '../../../common/events/catalogue/members/ssin-replaced';
import type { Ssin } from '../../../common/identifiers';
import { replaceSsin } from '../store/members';

/** Takes over the new number of a person. */
export const followSsin = defineConsumer({
  event: ssinReplaced,
  name: 'follow-ssin',
  apply: async ({ memberId, ssin }, { trx }) => replaceSsin(trx, memberId, ssin as Ssin),
});
