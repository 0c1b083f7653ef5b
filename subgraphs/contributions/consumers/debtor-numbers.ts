import { defineConsumer } from '../../../common/events';
import { companyRecorded } from '../../../common/events/catalogue/members/company-recorded';
import { memberErased } from '../../../common/events/catalogue/members/member-erased';
import { memberRecorded } from '../../../common/events/catalogue/members/member-recorded';
import { ssinReplaced } from '../../../common/events/catalogue/members/ssin-replaced';
import { forgetNumber, saveNumber } from '../store/recovery/numbers';

/** Keeps the number of a person, which a writ has to mention. General regulation, article 47bis. */
export const keepMemberNumber = defineConsumer({
  event: memberRecorded,
  name: 'keep-member-number',
  apply: async ({ memberId, ssin }, { trx }) => saveNumber(trx, { kind: 'MEMBER', id: memberId }, ssin),
});

/** Keeps the number that counts from now on. */
export const keepReplacedNumber = defineConsumer({
  event: ssinReplaced,
  name: 'keep-replaced-number',
  apply: async ({ memberId, ssin }, { trx }) => saveNumber(trx, { kind: 'MEMBER', id: memberId }, ssin),
});

/** Keeps the number of a company. */
export const keepCompanyNumber = defineConsumer({
  event: companyRecorded,
  name: 'keep-company-number',
  apply: async ({ companyId, enterpriseNumber }, { trx }) =>
    saveNumber(trx, { kind: 'COMPANY', id: companyId }, enterpriseNumber),
});

/** Forgets the number of a person whose data were erased. */
export const forgetErasedNumber = defineConsumer({
  event: memberErased,
  name: 'forget-erased-number',
  apply: async ({ memberId }, { trx }) => forgetNumber(trx, memberId),
});
