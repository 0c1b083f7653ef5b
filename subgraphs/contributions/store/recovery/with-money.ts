import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import type { RecoveryFile } from '../../domain/recovery';
import { findAccounts } from '../accounts';
import { findCompanyAccounts } from '../company/accounts';
import { findDebtors } from '../debtors';
import { findWaitingMoney } from '../waiting-money';
import { findCompanySubjects } from './companies';
import { findMembersWithCollection } from '../direct-debit/in-flight';
import { subjectOfMember } from './members';

/** A file with what is known of money that waits and may be the debtor's, for answers that hang on it. */
export async function withMoney(
  db: Knex,
  file: RecoveryFile,
  book: ParameterBook,
  on: LocalDate,
): Promise<RecoveryFile> {
  const { kind, id } = file.debtor;
  if (kind === 'COMPANY') {
    const [subject] = await findCompanySubjects(db, await findCompanyAccounts(db, [id]), book, on);
    return { ...file, isMoneyWaiting: subject?.isMoneyWaiting ?? false };
  }
  const [debtor] = await findDebtors(db, [id]);
  const [account] = debtor === undefined ? [] : await findAccounts(db, [debtor]);
  if (debtor === undefined || account === undefined) return file;
  const inFlight = await findMembersWithCollection(db, book, [id], on);
  const { isMoneyWaiting } = subjectOfMember({ debtor, account }, await findWaitingMoney(db), inFlight, on);
  return { ...file, isMoneyWaiting };
}
