import type { LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';
import { balanceOfAccount, debtsOf, overdueOfAccount, type Account } from '../account';

/** Where the reference of a movement stood. */
export type ReferenceSource = 'STRUCTURED' | 'REBUILT_BY_BANK' | 'FREE_TEXT';

/** Money that came in, as far as it says for whom. */
export interface IncomingMovement {
  readonly id: string;
  readonly amount: Cents;
  readonly bookedOn: LocalDate;
  readonly accountNumber?: number | undefined;
  readonly referenceSource?: ReferenceSource | undefined;
  readonly counterpartyName?: string | undefined;
}

/** Why a member comes into question for a movement without reference. */
export type Evidence = 'KNOWN_ACCOUNT' | 'NEAR_REFERENCE' | 'SAME_NAME' | 'SAME_AMOUNT';

/** A member who comes into question. */
export interface Candidate {
  readonly account: Account;
  readonly name: string;
  /** Whether the account of the payer is that of the member, or paid for the member before. */
  readonly isKnownPayer: boolean;
}

/** A member proposed to staff, with everything that speaks for it. */
export interface Proposal {
  readonly memberId: string;
  readonly evidence: readonly Evidence[];
}

/** How a movement was matched. */
export type MatchedBy = ReferenceSource | 'ACCOUNT_AND_AMOUNT' | 'STAFF';

/** Why a movement waits for staff. */
export type WaitReason =
  | 'NO_REFERENCE'
  | 'UNKNOWN_REFERENCE'
  | 'AMOUNT_DIFFERS'
  | 'SEVERAL_CANDIDATES'
  | 'COLLECTION_NOT_FOUND'
  | 'RETURN_EXCEEDS_PAID';

/** What becomes of a movement. */
export type Match =
  | { readonly outcome: 'BOOK'; readonly memberId: string; readonly by: MatchedBy }
  | { readonly outcome: 'BOOK_COMPANY'; readonly companyId: string; readonly by: MatchedBy }
  | { readonly outcome: 'WAIT'; readonly reason: WaitReason; readonly proposals: readonly Proposal[] };

/** What is known of the account that a reference names. */
export type Named = { readonly memberId: string } | { readonly companyId: string } | undefined;

/**
 * For whom money came in. A reference that check digits confirm decides, whoever paid. Without one, the account of the payer
 * and the amount do, when exactly one member paid from it before and owes exactly that. Everything else waits for staff,
 * with the members who come into question, the likeliest first.
 */
export function matchMovement(movement: IncomingMovement, named: Named, candidates: readonly Candidate[]): Match {
  const by = movement.referenceSource ?? 'STRUCTURED';
  if (named !== undefined && 'companyId' in named) return { outcome: 'BOOK_COMPANY', companyId: named.companyId, by };
  if (named !== undefined) return { outcome: 'BOOK', memberId: named.memberId, by };
  const proposals = rankProposals(movement, candidates);
  const exact = proposals.filter(({ evidence }) => has(evidence, 'KNOWN_ACCOUNT') && has(evidence, 'SAME_AMOUNT'));
  const [only] = exact;
  if (only !== undefined && exact.length === 1)
    return { outcome: 'BOOK', memberId: only.memberId, by: 'ACCOUNT_AND_AMOUNT' };
  return { outcome: 'WAIT', reason: reasonOf(movement, proposals, exact.length), proposals };
}

/**
 * Members who come into question, the likeliest first: by the number of things that speak for them, then by their weight in
 * the order account, reference, name, amount.
 */
export function rankProposals(movement: IncomingMovement, candidates: readonly Candidate[]): Proposal[] {
  const proposals = candidates.map((candidate) => {
    return { memberId: candidate.account.memberId, evidence: evidenceFor(movement, candidate) };
  });
  return proposals.sort((one, other) => weightOf(other) - weightOf(one) || (one.memberId < other.memberId ? -1 : 1));
}

/** Sums with which a payment settles something exactly: one quarter, everything overdue, or everything. */
export function settlingSums(account: Account, on: LocalDate): Set<Cents> {
  const byQuarter = new Map<string, number>();
  for (const { quarter = 'costs', open } of debtsOf(account))
    byQuarter.set(quarter, (byQuarter.get(quarter) ?? 0) + open);
  const sums = [...byQuarter.values(), overdueOfAccount(account, on), balanceOfAccount(account)];
  return new Set(sums.filter((sum) => sum > 0) as Cents[]);
}

/** Whether two names consist of the same words, whatever their order, case and accents. */
export function isSameName(one: string, other: string): boolean {
  return wordsOf(one) !== '' && wordsOf(one) === wordsOf(other);
}

const order: readonly Evidence[] = ['SAME_AMOUNT', 'SAME_NAME', 'NEAR_REFERENCE', 'KNOWN_ACCOUNT'];

function evidenceFor(movement: IncomingMovement, { account, name, isKnownPayer }: Candidate): Evidence[] {
  const isSame = movement.counterpartyName !== undefined && isSameName(movement.counterpartyName, name);
  const isExact = settlingSums(account, movement.bookedOn).has(movement.amount);
  return [
    isKnownPayer ? ('KNOWN_ACCOUNT' as const) : ('NEAR_REFERENCE' as const),
    ...(isSame ? (['SAME_NAME'] as const) : []),
    ...(isExact ? (['SAME_AMOUNT'] as const) : []),
  ];
}

function weightOf({ evidence }: Proposal): number {
  const places = evidence.map((one) => 2 ** order.indexOf(one));
  return evidence.length * 2 ** order.length + places.reduce((sum, place) => sum + place, 0);
}

function reasonOf(movement: IncomingMovement, proposals: readonly Proposal[], exact: number): WaitReason {
  if (exact > 1) return 'SEVERAL_CANDIDATES';
  if (proposals.some(({ evidence }) => has(evidence, 'KNOWN_ACCOUNT'))) return 'AMOUNT_DIFFERS';
  return movement.accountNumber === undefined ? 'NO_REFERENCE' : 'UNKNOWN_REFERENCE';
}

function has(evidence: readonly Evidence[], one: Evidence): boolean {
  return evidence.includes(one);
}

function wordsOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  return plain
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}
