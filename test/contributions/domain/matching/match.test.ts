import { parseLocalDate } from '../../../../common/dates';
import { makeStructuredCommunication } from '../../../../common/identifiers';
import { cents } from '../../../../common/money';
import { emptyAccount, withChanges, type Account } from '../../../../subgraphs/contributions/domain';
import {
  isSameName,
  matchMovement,
  settlingSums,
  type Candidate,
  type IncomingMovement,
} from '../../../../subgraphs/contributions/domain/matching/match';
import { nearAccountNumbers } from '../../../../subgraphs/contributions/domain/matching/near-reference';
import { aMember } from '../../members';

const bookedOn = parseLocalDate('2026-11-20');
const movement: IncomingMovement = { id: 'm', amount: cents(199953), bookedOn };

/** A member who owes four quarters of 1,999.53, three of which are overdue. */
function account(memberId: string): Account {
  return withChanges(emptyAccount(memberId), { claims: aMember().claims, charges: [] }, cents(0));
}

function candidate(memberId: string, more: Partial<Candidate> = {}): Candidate {
  return { account: account(memberId), name: 'An Janssens', isKnownPayer: true, ...more };
}

test('a confirmed reference decides, whoever paid and whatever the amount', () => {
  const other = { ...movement, amount: cents(1), referenceSource: 'FREE_TEXT' as const };
  expect(matchMovement(other, { memberId: 'a' }, [candidate('b')])).toEqual({
    outcome: 'BOOK',
    memberId: 'a',
    by: 'FREE_TEXT',
  });
});

test.each([
  [199953, 'one quarter'],
  [599859, 'everything overdue'],
  [799812, 'everything'],
])('without reference, a known account and the exact sum of %d (%s) decide', (amount) => {
  const match = matchMovement({ ...movement, amount: cents(amount) }, undefined, [candidate('a')]);
  expect(match).toEqual({ outcome: 'BOOK', memberId: 'a', by: 'ACCOUNT_AND_AMOUNT' });
});

test.each([199952, 199954, 399906])('one cent beside, or two of four quarters (%d), wait for staff', (amount) => {
  const match = matchMovement({ ...movement, amount: cents(amount) }, undefined, [candidate('a')]);
  expect(match).toEqual({
    outcome: 'WAIT',
    reason: 'AMOUNT_DIFFERS',
    proposals: [{ memberId: 'a', evidence: ['KNOWN_ACCOUNT'] }],
  });
});

test('two members who owe the same from one account wait for staff', () => {
  expect(matchMovement(movement, undefined, [candidate('a'), candidate('b')])).toMatchObject({
    outcome: 'WAIT',
    reason: 'SEVERAL_CANDIDATES',
    proposals: [{ memberId: 'a' }, { memberId: 'b' }],
  });
});

test('proposals are ranked by what speaks for them; a mistyped reference alone books nothing', () => {
  const match = matchMovement({ ...movement, counterpartyName: 'JANSSENS AN' }, undefined, [
    candidate('c', { isKnownPayer: false, name: 'Luc Peeters', account: emptyAccount('c') }),
    candidate('b', { isKnownPayer: false }),
    candidate('a', { name: 'Luc Peeters', account: emptyAccount('a') }),
  ]);
  expect(match).toEqual({
    outcome: 'WAIT',
    reason: 'AMOUNT_DIFFERS',
    proposals: [
      { memberId: 'b', evidence: ['NEAR_REFERENCE', 'SAME_NAME', 'SAME_AMOUNT'] },
      { memberId: 'a', evidence: ['KNOWN_ACCOUNT'] },
      { memberId: 'c', evidence: ['NEAR_REFERENCE'] },
    ],
  });
});

test('an account of a company is not that of a member', () => {
  expect(matchMovement(movement, { companyId: 'c' }, [])).toMatchObject({ outcome: 'BOOK_COMPANY', companyId: 'c' });
  expect(matchMovement(movement, undefined, [])).toMatchObject({ outcome: 'WAIT', reason: 'NO_REFERENCE' });
  expect(matchMovement({ ...movement, accountNumber: 5 }, undefined, [])).toMatchObject({
    reason: 'UNKNOWN_REFERENCE',
  });
});

test('sums that settle something: each quarter, what is overdue, everything', () => {
  expect([...settlingSums(account('a'), bookedOn)].sort()).toEqual([199953, 599859, 799812]);
  expect([...settlingSums(emptyAccount('a'), bookedOn)]).toEqual([]);
});

test('names are the same whatever the order, case and accents of their words', () => {
  expect(isSameName('LEFÈVRE, Zoé', 'zoe lefevre')).toBe(true);
  expect(isSameName('An Janssens', 'An Janssen')).toBe(false);
  expect(isSameName('', '')).toBe(false);
});

test('a mistyped communication leads to the number that was meant', () => {
  const meant = makeStructuredCommunication(1_000_004_711);
  const oneWrong = meant.replace('4711', '4771');
  const exchanged = meant.replace('4711', '7411');
  for (const typed of [oneWrong, exchanged, `fact. +++${oneWrong.replace(/(...)(....)(.....)/, '$1/$2/$3')}+++`])
    expect(nearAccountNumbers(typed)).toContain(1_000_004_711);
  expect(nearAccountNumbers('no digits, 12345678901 and 1234567890123')).toEqual([]);
});
