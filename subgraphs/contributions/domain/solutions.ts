import type { LocalDate } from '../../../common/dates';
import { subtractCents, sumCents, zeroCents, type Cents } from '../../../common/money';
import type { ParameterBook } from '../../../common/parameters';
import { lastDayOf, quarterOf, yearOf, type Quarter } from '../../../common/quarter';
import { overdueOfAccount, type Account } from './account';
import { openAmount, type Claim } from './claim';
import { previewEstimate } from './reduction';
import { proposePlan, type EarlierPlan } from './payment-plan';
import type { ContributorFacts } from './quarter-assessment';
import { exemptionDeadline, notExemptible, notWaivable } from './request-quarters';
import type { RequestKind } from './requests';

/** Something a member can do about what is owed. */
export interface PaymentSolution {
  readonly kind: RequestKind;
  /** Sum it is about, in cents. */
  readonly amount: Cents;
  readonly deadlineOn?: LocalDate | undefined;
  readonly year?: number | undefined;
  readonly quarters: readonly Quarter[];
}

/**
 * What the member can do now, in the order in which it takes least away: lower provisional contributions (nothing is
 * lost when the income is lower), then terms, then waiving surcharges, and an exemption last, since it costs pension
 * rights. Charter of the fund, promise C3; royal decree no. 38, articles 11 §3 and 17; general regulation, articles 46
 * and 48. Empty when nothing is open.
 */
export function solutionsFor(
  book: ParameterBook,
  account: Account,
  facts: ContributorFacts,
  plans: readonly EarlierPlan[],
  today: LocalDate,
): PaymentSolution[] {
  const options = [
    reduction(book, account, facts, today),
    plan(book, account, plans, today),
    waiver(account),
    exemption(book, account, today),
  ];
  return options.filter((option) => option !== undefined);
}

/** The most that a lower estimate can take off the quarters of the year that are not paid. */
function reduction(
  book: ParameterBook,
  account: Account,
  facts: ContributorFacts,
  today: LocalDate,
): PaymentSolution | undefined {
  const year = yearOf(quarterOf(today));
  const preview = previewEstimate(book, account, facts, { year, income: zeroCents }, today);
  if (typeof preview === 'string' || preview.kind !== 'REDUCTION') return undefined;
  const open = new Set(account.claims.filter((claim) => openAmount(claim) > 0).map(({ quarter }) => quarter));
  const lower = preview.quarters.filter(
    ({ quarter, before, after }) => after < before && (open.has(quarter) || lastDayOf(quarter) > today),
  );
  if (lower.length === 0) return undefined;
  const amount = sumCents(lower.map(({ before, after }) => subtractCents(before, after)));
  return { kind: 'REDUCTION', amount, year, quarters: lower.map(({ quarter }) => quarter) };
}

function plan(
  book: ParameterBook,
  account: Account,
  plans: readonly EarlierPlan[],
  today: LocalDate,
): PaymentSolution | undefined {
  const proposed = proposePlan(book, account, plans, 1, today);
  if ('code' in proposed) return undefined;
  const late = account.claims.filter((claim) => claim.dueOn < today && openAmount(claim) > 0);
  return { kind: 'PAYMENT_PLAN', amount: overdueOfAccount(account, today), quarters: quartersOfClaims(late) };
}

function waiver(account: Account): PaymentSolution | undefined {
  const candidates = account.claims.filter(({ charged }) => charged.surcharge > 0);
  const refused = new Set(notWaivable(account, quartersOfClaims(candidates)).map(({ quarter }) => quarter));
  const possible = candidates.filter(({ quarter }) => !refused.has(quarter));
  if (possible.length === 0) return undefined;
  const amount = sumCents(possible.map(({ charged }) => charged.surcharge));
  return { kind: 'SURCHARGE_WAIVER', amount, quarters: quartersOfClaims(possible) };
}

function exemption(book: ParameterBook, account: Account, today: LocalDate): PaymentSolution | undefined {
  const refused = new Set(
    notExemptible(book, account, quartersOfClaims(account.claims), today).map(({ quarter }) => quarter),
  );
  const possible = account.claims.filter(({ quarter }) => !refused.has(quarter));
  const [first] = possible.map((claim) => exemptionDeadline(book, claim)).sort();
  if (first === undefined) return undefined;
  const amount = sumCents(possible.map(openAmount));
  return { kind: 'EXEMPTION', amount, deadlineOn: first, quarters: quartersOfClaims(possible) };
}

function quartersOfClaims(claims: readonly Claim[]): Quarter[] {
  return [...new Set(claims.map(({ quarter }) => quarter))].sort();
}
