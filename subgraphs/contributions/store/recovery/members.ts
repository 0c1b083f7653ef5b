import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import { makeStructuredCommunication } from '../../../../common/identifiers';
import type { ContributionsConfig } from '../../config';
import { isMoneyWaitingFor, type WaitingMoney } from '../../domain/matching/waiting-money';
import { debtsOfAccount, openCosts, type RecoveryLetter } from '../../domain/recovery';
import type { LockedAccount } from '../book-payments';
import type { Debtor } from '../debtors';
import type { RecoverySubject } from './files';

/** Who a letter goes to and how it is answered with money. */
export type Addressee = Pick<RecoveryLetter, 'language' | 'recipient' | 'payee'>;

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

/** Where letters to a member go, and how the member pays. */
export function addressOfMember(debtor: Debtor, config: ContributionsConfig): Addressee {
  const town = [debtor.postalCode, debtor.municipality].filter((part) => part !== null).join(' ');
  const { beneficiary, iban, bic } = config;
  return {
    language: debtor.language,
    recipient: [debtor.name, debtor.street ?? '', town].filter((line) => line !== ''),
    payee: { beneficiary, iban, bic, communication: makeStructuredCommunication(debtor.accountNumber) },
  };
}

/**
 * Members of whom a collection by direct debit is on its way to the bank or back: nobody is reminded of what is being
 * collected.
 */
export async function findCollectionsInFlight(_db: Knex, _memberIds: readonly string[]): Promise<Set<string>> {
  return Promise.resolve(new Set<string>());
}
