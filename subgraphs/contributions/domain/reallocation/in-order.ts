import type { LocalDate } from '../../../../common/dates';
import { addCents, sumCents, zeroCents, type Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import { claimKey, debtsOf, payClaim, type Account } from '../account';
import { allocatePayment, kindOrder } from '../allocation';
import type { Claim } from '../claim';
import type { Settlement } from './settlements';

interface Money {
  readonly causeId: string;
  readonly on: LocalDate;
  left: Cents;
}

/**
 * Settles debts with sums in the order of their days: each sum what was claimed and open on its day, and what is left of it what
 * is claimed later, on the day of that claim.
 */
export class InOrder {
  readonly settlements: Settlement[] = [];
  private readonly claims: Map<string, Claim>;
  private readonly money: Money[] = [];

  constructor(
    private readonly book: ParameterBook,
    account: Account,
    sums: readonly Settlement[],
  ) {
    this.claims = new Map(account.claims.map((claim) => [claimKey(claim), claim]));
    const days = new Set([...sums.map(({ on }) => on), ...account.claims.map(({ claimedOn }) => claimedOn)]);
    const first = sums.reduce<LocalDate | undefined>(
      (day, { on }) => (day === undefined || on < day ? on : day),
      undefined,
    );
    for (const day of [...days].filter((one) => first !== undefined && one >= first).sort()) {
      this.receive(sums.filter(({ on }) => on === day));
      for (const one of this.money) this.settle(one, day);
    }
  }

  /** Everything that no debt takes. */
  get surplus(): Cents {
    return sumCents(this.money.map(({ left }) => left));
  }

  claim(key: string): Claim | undefined {
    return this.claims.get(key);
  }

  surchargeOf(claim: Claim): Cents {
    return this.claims.get(claimKey(claim))?.charged.surcharge ?? zeroCents;
  }

  private receive(sums: readonly Settlement[]): void {
    const byCause = new Map<string, Money>();
    for (const { causeId, on, amount } of sums) {
      const known = byCause.get(causeId);
      if (known === undefined) byCause.set(causeId, { causeId, on, left: amount });
      else known.left = addCents(known.left, amount);
    }
    this.money.push(...byCause.values());
  }

  private settle(money: Money, on: LocalDate): void {
    if (money.left <= 0) return;
    const claims = [...this.claims.values()].filter(({ claimedOn }) => claimedOn <= on);
    const debts = debtsOf({ claims, charges: [], credit: zeroCents, memberId: '' });
    const { parts, remainder } = allocatePayment(debts, money.left, { order: kindOrder(this.book, on), on });
    for (const { debt, amount } of parts) {
      const claim = this.claims.get(debt.key);
      if (claim === undefined) continue;
      this.claims.set(debt.key, payClaim(claim, debt.kind, amount));
      const about = { quarter: claim.quarter, claim: claim.number };
      this.settlements.push({ key: debt.key, ...about, kind: debt.kind, on, amount, causeId: money.causeId });
    }
    money.left = remainder;
  }
}
