import type DataLoader from 'dataloader';
import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import { byForeignKey, byKey } from '../../../../common/loaders';
import type { ParameterBook } from '../../../../common/parameters';
import type { DebtorRef, RecoveryFile } from '../../domain/recovery';
import { findAccounts } from '../accounts';
import { findCompanyAccounts } from '../company/accounts';
import { findDebtors } from '../debtors';
import { findCompanySubjects } from './companies';
import { findHolds, type Hold } from './facts';
import { findRecoveryFiles } from './files';
import { subjectOfMember } from './members';
import { findProceedings, type KeptProceeding } from './proceedings';
import { findCalls, findStepHistory, type KeptStep } from './steps';

/** What one request asks about recovery, read at once for all its debtors. */
export interface RecoveryLoaders {
  /** File of a member, null without account. Whether money waits for it is not looked at: it changes no answer. */
  readonly memberFile: DataLoader<string, RecoveryFile | null, string>;
  /** File of a company, null without account. */
  readonly companyFile: DataLoader<string, RecoveryFile | null, string>;
  /** Steps against a debtor, the latest first. */
  readonly steps: DataLoader<string, readonly KeptStep[], string>;
  /** Calls on somebody who answers for others, the latest first. */
  readonly calls: DataLoader<string, readonly KeptStep[], string>;
  /** Proceedings against a debtor, the latest first. */
  readonly proceedings: DataLoader<string, readonly KeptProceeding[], string>;
  /** Holds of a debtor, the latest first. */
  readonly holds: DataLoader<string, readonly Hold[], string>;
  /** Forgets what was read of a debtor, after an act. */
  readonly clear: (debtor: DebtorRef) => void;
}

const noMoney = { proposed: new Set<string>(), sums: new Set<never>() };

/** Makes the loaders of one request. */
export function makeRecoveryLoaders(db: Knex, book: ParameterBook, today: LocalDate): RecoveryLoaders {
  const idOf = ({ debtor }: { readonly debtor: { readonly id: string } }) => debtor.id;
  const loaders = {
    memberFile: byKey((ids: readonly string[]) => findMemberFiles(db, ids, today), idOf),
    companyFile: byKey((ids: readonly string[]) => findCompanyFiles(db, ids, book, today), idOf),
    steps: byForeignKey((ids: readonly string[]) => findStepHistory(db, ids), idOf),
    calls: byForeignKey(
      (ids: readonly string[]) => findCalls(db, ids),
      ({ liable }) => liable?.id ?? '',
    ),
    proceedings: byForeignKey((ids: readonly string[]) => findProceedings(db, ids), idOf),
    holds: byForeignKey(
      async (ids: readonly string[]) => (await findHolds(db, ids)).reverse(),
      ({ debtorId }) => debtorId,
    ),
  };
  return {
    ...loaders,
    clear: ({ id }) => {
      for (const loader of Object.values(loaders)) loader.clear(id);
    },
  };
}

async function findMemberFiles(db: Knex, ids: readonly string[], today: LocalDate): Promise<RecoveryFile[]> {
  const debtors = await findDebtors(db, ids);
  const accounts = await findAccounts(db, debtors);
  const subjects = debtors.flatMap((debtor, index) => {
    const account = accounts[index];
    return account === undefined ? [] : [subjectOfMember({ debtor, account }, noMoney, new Set(), today)];
  });
  return findRecoveryFiles(db, subjects);
}

async function findCompanyFiles(
  db: Knex,
  ids: readonly string[],
  book: ParameterBook,
  today: LocalDate,
): Promise<RecoveryFile[]> {
  return findRecoveryFiles(db, await findCompanySubjects(db, await findCompanyAccounts(db, ids), book, today));
}
