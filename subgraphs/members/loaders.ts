import type { Knex } from 'knex';
import type { Clock } from '../../common/clock';
import type { LocalDate } from '../../common/dates';
import { byForeignKey, byKey } from '../../common/loaders';
import { findPeriods } from './store/affiliations';
import { findClientManagers, findDeputies, findOffices } from './store/client-managers';
import { findAccountants, findLiveMandates, findMandatesOn } from './store/client-mandates';
import {
  findBalanceSheets,
  findCompanies,
  findCompanyStates,
  findMandatesInCompanies,
  findMandatesOfMembers,
} from './store/companies';
import { findDocuments } from './store/documents';
import { findHousehold } from './store/household';
import { findLifeEvents } from './store/life-events';
import { findMembers } from './store/members';
import { findSituations } from './store/situations';
import { findLinks } from './store/solidarity-links';
import { findSpouseDeclarations } from './store/spouse-declarations';
import { findOpenTasks } from './store/tasks';

/** Everything that is read in batches, made anew for each request. */
export type Loaders = ReturnType<typeof createLoaders>;

/** The loaders of one request. @param accountantId the caller's, whose live mandates are asked for */
export function createLoaders(db: Knex, clock: Clock, accountantId: string | undefined) {
  const today = clock.today();
  return {
    ...fileLoaders(db, today),
    ...companyLoaders(db),
    ...serviceLoaders(db, today),
    liveMandates: byForeignKey(
      async (ids: readonly string[]) =>
        accountantId === undefined ? [] : findLiveMandates(db, accountantId, ids, today),
      ({ memberId }) => memberId,
    ),
  };
}

/** Files and what hangs on them. */
function fileLoaders(db: Knex, today: LocalDate) {
  return {
    member: byKey(
      (ids: readonly string[]) => findMembers(db, ids, today),
      ({ id }) => id,
    ),
    periods: byForeignKey(
      (ids: readonly string[]) => findPeriods(db, ids),
      ({ memberId }) => memberId,
    ),
    situations: byForeignKey(
      (ids: readonly string[]) => findSituations(db, ids),
      ({ memberId }) => memberId,
    ),
    household: byForeignKey(
      (ids: readonly string[]) => findHousehold(db, ids, today),
      ({ memberId }) => memberId,
    ),
    documents: byForeignKey(
      (ids: readonly string[]) => findDocuments(db, ids),
      ({ memberId }) => memberId,
    ),
    spouseDeclarations: byForeignKey(
      (ids: readonly string[]) => findSpouseDeclarations(db, ids),
      ({ memberId }) => memberId,
    ),
    lifeEvents: byForeignKey(
      (ids: readonly string[]) => findLifeEvents(db, ids),
      ({ memberId }) => memberId,
    ),
    openTasks: byForeignKey(
      (ids: readonly string[]) => findOpenTasks(db, ids),
      ({ memberId }) => memberId,
    ),
    solidarityLinks: byForeignKey(
      (ids: readonly string[]) => findLinks(db, ids),
      ({ forMemberId }) => forMemberId,
    ),
    companyMandates: byForeignKey(
      (ids: readonly string[]) => findMandatesOfMembers(db, ids),
      ({ memberId }) => memberId,
    ),
    clientMandates: byForeignKey(
      (ids: readonly string[]) => findMandatesOn(db, ids),
      ({ memberId }) => memberId,
    ),
  };
}

/** Companies and what hangs on them. */
function companyLoaders(db: Knex) {
  return {
    company: byKey(
      (ids: readonly string[]) => findCompanies(db, ids),
      ({ id }) => id,
    ),
    mandatesInCompany: byForeignKey(
      (ids: readonly string[]) => findMandatesInCompanies(db, ids),
      ({ companyId }) => companyId,
    ),
    companyStates: byForeignKey(
      (ids: readonly string[]) => findCompanyStates(db, ids),
      ({ companyId }) => companyId,
    ),
    balanceSheets: byForeignKey(
      (ids: readonly string[]) => findBalanceSheets(db, ids),
      ({ companyId }) => companyId,
    ),
  };
}

/** Employees, offices and accountants. */
function serviceLoaders(db: Knex, today: LocalDate) {
  return {
    clientManager: byKey(
      (ids: readonly string[]) => findClientManagers(db, ids),
      ({ id }) => id,
    ),
    deputy: byKey(
      (ids: readonly string[]) => findDeputies(db, ids, today),
      ({ absentId }) => absentId,
    ),
    office: byKey(
      (ids: readonly string[]) => findOffices(db, ids),
      ({ id }) => id,
    ),
    accountant: byKey(
      (ids: readonly string[]) => findAccountants(db, ids),
      ({ id }) => id,
    ),
  };
}
