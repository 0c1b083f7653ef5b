import type { LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';
import type { Account } from '../account';
import { settlingSums } from './match';

/** Money that came in and is on no account yet. */
export interface WaitingMoney {
  /** Members who come into question for some of it. */
  readonly proposed: ReadonlySet<string>;
  /** Sums for which nobody comes into question. */
  readonly sums: ReadonlySet<Cents>;
}

/**
 * Whether money that is not applied may pay what an account owes: money in hand, waiting money for which the member comes
 * into question, or a waiting sum that would settle something exactly. Nobody is reminded of a debt while it does.
 */
export function isMoneyWaitingFor(account: Account, { proposed, sums }: WaitingMoney, on: LocalDate): boolean {
  if (account.credit > 0 || proposed.has(account.memberId)) return true;
  return [...settlingSums(account, on)].some((sum) => sums.has(sum));
}
