import { accessPurpose, isStatedPurpose, statedPurposes } from '../../../common/access';

test.each([
  ['a client manager who states none', 'client_manager', undefined, 'FILE_MANAGEMENT'],
  ['staff who handle a complaint', 'staff', 'complaint-handling', 'COMPLAINT_HANDLING'],
  ['an accountant', 'accountant', undefined, 'CLIENT_MANDATE'],
  ['an accountant who states something', 'accountant', 'internal-audit', 'CLIENT_MANDATE'],
  ['something that is not on the list', 'staff', 'curiosity', 'FILE_MANAGEMENT'],
])('%s', (_, role, stated, expected) => expect(accessPurpose(role, stated)).toBe(expected));

test('names of properties that every object has are no purposes', () => {
  for (const text of ['constructor', 'toString', '', undefined, ['recovery']])
    expect(isStatedPurpose(text)).toBe(false);
  for (const text of Object.keys(statedPurposes)) expect(isStatedPurpose(text)).toBe(true);
});
