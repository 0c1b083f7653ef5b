import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { ParameterBook } from '../../../../common/parameters';
import type { ContributionsConfig } from '../../config';
import type { Account, LetterAddress } from '../../domain';
import {
  recoveryTerms,
  wantedTasks,
  type DebtorRef,
  type RecoveryFile,
  type RecoveryTerms,
} from '../../domain/recovery';
import { lockAccounts } from '../book-payments';
import { lockCompanyAccounts } from '../company/accounts';
import { letterAddress } from '../notice-address';
import { findWaitingMoney } from '../waiting-money';
import { findCompanySubjects } from './companies';
import { findRecoveryFiles, type RecoverySubject } from './files';
import { findMembersWithCollection } from '../direct-debit/in-flight';
import { subjectOfMember } from './members';
import { settleTasks } from './tasks';

/** What an act works with. */
export interface ActContext {
  readonly book: ParameterBook;
  readonly clock: Clock;
  readonly config: ContributionsConfig;
}

/** The file of a debtor whose account is locked. */
export interface LockedFile {
  readonly file: RecoveryFile;
  readonly terms: RecoveryTerms;
  readonly to: LetterAddress;
  /** The account of a member; absent for a company. */
  readonly account?: Account | undefined;
}

/**
 * Carries out an act on the file of a debtor: its account is locked, so that runs, payments and other acts wait, and the work
 * list is brought in line after it. NO_DEBTOR when there is no such account.
 */
export async function actOnFile<Result>(
  trx: Knex.Transaction,
  debtor: DebtorRef,
  context: ActContext,
  act: (locked: LockedFile) => Promise<Result>,
): Promise<Result | 'NO_DEBTOR'> {
  const locked = await lockFile(trx, debtor, context);
  if (locked === undefined) return 'NO_DEBTOR';
  const result = await act(locked);
  await settleAfter(trx, debtor, context);
  return result;
}

async function lockFile(
  trx: Knex.Transaction,
  debtor: DebtorRef,
  context: ActContext,
): Promise<LockedFile | undefined> {
  const { book, clock, config } = context;
  const today = clock.today();
  const terms = recoveryTerms(book, today);
  if (debtor.kind === 'COMPANY') {
    const companies = await lockCompanyAccounts(trx, [debtor.id]);
    const file = await onlyFile(trx, await findCompanySubjects(trx, companies, book, today));
    const [company] = companies;
    return company && file && { file, terms, to: letterAddress(config, company.debtor) };
  }
  const [member] = await lockAccounts(trx, [debtor.id]);
  if (member === undefined) return undefined;
  const inFlight = await findMembersWithCollection(trx, book, [debtor.id], today);
  const file = await onlyFile(trx, [subjectOfMember(member, await findWaitingMoney(trx), inFlight, today)]);
  return file && { file, terms, to: letterAddress(config, member.debtor), account: member.account };
}

async function settleAfter(trx: Knex.Transaction, debtor: DebtorRef, context: ActContext): Promise<void> {
  const after = await lockFile(trx, debtor, context);
  if (after === undefined) return;
  const { clock } = context;
  const today = clock.today();
  await settleTasks(trx, [{ debtor, wanted: wantedTasks(after.file, after.terms, today) }], today, clock);
}

async function onlyFile(trx: Knex, subjects: readonly RecoverySubject[]): Promise<RecoveryFile | undefined> {
  return (await findRecoveryFiles(trx, subjects))[0];
}
