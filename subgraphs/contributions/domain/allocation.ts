import type { LocalDate } from '../../../common/dates';
import { cents, subtractCents, sumCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import type { Quarter } from '../../../common/quarter';

/** Kinds of sums a payment can settle. */
export const debtKinds = ['CONTRIBUTION', 'FEE', 'SURCHARGE', 'INTEREST', 'COSTS'] as const;

/** One kind of sum. */
export type DebtKind = (typeof debtKinds)[number];

/** One open debt of an account. */
export interface Debt {
  /** The claim or charge it belongs to; opaque to the rule. */
  readonly key: string;
  /** Quarter it belongs to; absent for interest and costs of a proceeding. */
  readonly quarter?: Quarter;
  /** Number of the claim in its quarter; absent as the quarter is. */
  readonly claim?: number;
  readonly kind: DebtKind;
  /** What is still open, above zero, in cents. */
  readonly open: Cents;
  readonly dueOn: LocalDate;
}

/** Part of a payment that settles a debt. */
export interface AllocatedPart {
  readonly debt: Debt;
  readonly amount: Cents;
}

/** How a payment is applied; the remainder is a credit of the debtor. */
export interface Allocation {
  readonly parts: readonly AllocatedPart[];
  readonly remainder: Cents;
}

/** What the fund has settled where no text fixes the order: lower ranks are paid first. */
export type KindOrder = Readonly<Record<DebtKind, number>>;

/**
 * Applies a payment to the open debts: interest before anything else (Civil Code, article 5.210); then the quarter the
 * debtor named (article 5.208); then what is due before what is not, the oldest first (article 5.209); inside a quarter
 * in the order the fund has settled, because no text fixes it. Equal debts share proportionally, to the cent.
 */
export function allocatePayment(
  debts: readonly Debt[],
  amount: Cents,
  options: { readonly order: KindOrder; readonly on: LocalDate; readonly named?: Quarter | undefined },
): Allocation {
  const ranked = debts.map((debt) => ({ debt, rank: rankOf(debt, options) }));
  const groups = new Map<string, Debt[]>();
  for (const { debt, rank } of ranked) groups.set(rank, [...(groups.get(rank) ?? []), debt]);
  let left = amount;
  const parts: AllocatedPart[] = [];
  for (const rank of [...groups.keys()].sort()) {
    if (left <= 0) break;
    const settled = settle(groups.get(rank) ?? [], left);
    parts.push(...settled);
    left = subtractCents(left, sumCents(settled.map((part) => part.amount)));
  }
  return { parts, remainder: left };
}

/** The order of kinds inside a quarter that the fund has settled for a day. */
export function kindOrder(book: ParameterBook, on: LocalDate): KindOrder {
  const rank = (kind: string) => book.count(`contributions.allocation/${kind}-rank`, on);
  return {
    INTEREST: rank('interest'),
    CONTRIBUTION: rank('contribution'),
    FEE: rank('fee'),
    SURCHARGE: rank('surcharge'),
    COSTS: rank('costs'),
  };
}

/**
 * Whether a payment that becomes known after later ones takes its place among them by the day of its receipt. A choice of the
 * fund: general regulation, article 42, says which day counts and not what becomes of sums that were applied meanwhile.
 */
export function takesLatePaymentsInOrder(book: ParameterBook, on: LocalDate): boolean {
  return book.count('contributions.allocation/late-payments-in-order', on) === 1;
}

/** Text whose order is the legal order of debts; equal texts are equal debts. */
function rankOf(
  { kind, quarter, dueOn }: Debt,
  { order, on, named }: { readonly order: KindOrder; readonly on: LocalDate; readonly named?: Quarter | undefined },
): string {
  const isInterest = kind === 'INTEREST' ? 0 : 1;
  const isNamed = named !== undefined && quarter === named ? 0 : 1;
  const isDue = dueOn <= on ? 0 : 1;
  return [isInterest, isNamed, isDue, dueOn, quarter ?? '', String(order[kind]).padStart(3, '0')].join(' ');
}

/** Pays equal debts: all of them when the sum suffices, else proportionally; the cents left over go to the first ones. */
function settle(debts: readonly Debt[], available: Cents): AllocatedPart[] {
  const total = sumCents(debts.map(({ open }) => open));
  if (total <= available) return debts.map((debt) => ({ debt, amount: debt.open }));
  const shares = debts.map(({ open }) => Number((BigInt(open) * BigInt(available)) / BigInt(total)));
  let left = available - shares.reduce((sum, share) => sum + share, 0);
  const parts = debts.map((debt, index) => {
    const share = shares[index] ?? 0;
    const extra = left > 0 && share < debt.open ? 1 : 0;
    left -= extra;
    return { debt, amount: cents(share + extra) };
  });
  return parts.filter(({ amount }) => amount > 0);
}
