import type { Knex } from 'knex';
import { fixedClock } from '../../../../common/clock';
import { parseLocalDate } from '../../../../common/dates';
import { parseEnterpriseNumber, parseIban } from '../../../../common/identifiers';
import { cents } from '../../../../common/money';
import { balanceOf, balanceOfAccount } from '../../../../subgraphs/contributions/domain';
import { findAccounts } from '../../../../subgraphs/contributions/store/accounts';
import { writeMembers } from '../../../../subgraphs/contributions/store/bulk';
import { findDebtors } from '../../../../subgraphs/contributions/store/debtors';
import { importStatements } from '../../../../subgraphs/contributions/store/import-statements';
import { findEntries } from '../../../../subgraphs/contributions/store/ledger';
import { codaFile, fundAccount, type CodaMovement } from '../../../support/coda';
import { aMember, type TestMember } from '../../members';

export const clock = fixedClock('2026-12-01T10:00:00Z');
export const today = parseLocalDate('2026-12-01');
export const payee = parseIban('BE16999000010174');

/** What stands at the head of every file. */
export const writing = {
  clock,
  creditorIdentifier: 'BE38ZZZ0999900150',
  version: '09' as const,
  initiator: {
    name: 'Test fund',
    enterpriseNumber: parseEnterpriseNumber('0999900150'),
    iban: parseIban(fundAccount),
    bic: undefined,
  },
};

/** A member with money in hand of so many cents and an account for refunds. */
export async function memberWithCredit(db: Knex, credit: number, given: TestMember = {}, refundIban = payee) {
  const member = aMember({ isPaid: () => true, ...given });
  const { memberId } = member.debtor;
  await writeMembers(db, [{ ...member, debtor: { ...member.debtor, refundIban, creditCents: cents(credit) } }]);
  if (credit > 0)
    await db('ledger_entry').insert({
      member_id: memberId,
      booked_on: '2026-11-01',
      ...{ kind: 'PAYMENT', debit: 'BANK', credit: 'CREDIT', unapplied_cents: credit },
    });
  return memberId;
}

/** The account of a member, and whether its ledger tells the same. */
export async function accountOf(db: Knex, memberId: string) {
  const [account] = await findAccounts(db, await findDebtors(db, [memberId]));
  if (account === undefined) throw new Error('no account');
  const difference = balanceOf(await findEntries(db, memberId)) - balanceOfAccount(account);
  return { account, difference };
}

/** Statements that follow one another. */
export class Bank {
  private number = 0;
  private balance = 0;

  constructor(private readonly db: Knex) {}

  /** Brings the next statement. */
  async brings(movements: readonly CodaMovement[], on = '041226'): Promise<void> {
    this.number += 1;
    const statement = { number: this.number, on, oldBalance: this.balance, movements };
    this.balance += movements.reduce((sum, { amount }) => sum + amount, 0);
    const options = { db: this.db, clock, by: 'operator', accounts: [fundAccount] };
    const taken = await importStatements('s.cod', codaFile(statement), options);
    expect(taken.outcome).toBe('TAKEN');
  }
}
