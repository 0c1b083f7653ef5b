import type { LocalDate } from '../../../../common/dates';
import { isMoneyWaitingFor, type WaitingMoney } from '../../domain/matching/waiting-money';
import { debtsOfAccount, openCosts } from '../../domain/recovery';
import type { LockedAccount } from '../book-payments';
import type { RecoverySubject } from './files';

/** What an account of a member says to recovery. */
export function subjectOfMember(
  { account, debtor }: LockedAccount,
  waiting: WaitingMoney,
  inFlight: ReadonlySet<string>,
  on: LocalDate,
): RecoverySubject {
  const { diedOn, memberId } = debtor;
  return {
    debtor: { kind: 'MEMBER', id: memberId },
    debts: debtsOfAccount(account),
    costs: openCosts(account),
    isMoneyWaiting: isMoneyWaitingFor(account, waiting, on) || inFlight.has(memberId),
    suspensions: diedOn === null ? [] : [{ kind: 'DEATH', from: diedOn, to: null, periods: null }],
  };
}
