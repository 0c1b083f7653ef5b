import type { Knex } from 'knex';
import type { Clock } from '../../common/clock';
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
import { findOpenTasks } from './store/tasks';

/** Everything that is read in batches, made anew for each request. */
export type Loaders = ReturnType<typeof createLoaders>;

/** The loaders of one request. @param accountantId the caller's, whose live mandates are asked for */
export function createLoaders(db: Knex, clock: Clock, accountantId: string | undefined) {
  const today = clock.today();
  return {
    member: byKey(
      (ids) => findMembers(db, ids, today),
      ({ id }) => id,
    ),
    periods: byForeignKey(
      (ids) => findPeriods(db, ids),
      ({ memberId }) => memberId,
    ),
    household: byForeignKey(
      (ids) => findHousehold(db, ids, today),
      ({ memberId }) => memberId,
    ),
    situations: byForeignKey(
      (ids) => findSituations(db, ids),
      ({ memberId }) => memberId,
    ),
    solidarityLinks: byForeignKey(
      (ids) => findLinks(db, ids),
      ({ forMemberId }) => forMemberId,
    ),
    documents: byForeignKey(
      (ids) => findDocuments(db, ids),
      ({ memberId }) => memberId,
    ),
    lifeEvents: byForeignKey(
      (ids) => findLifeEvents(db, ids),
      ({ memberId }) => memberId,
    ),
    openTasks: byForeignKey(
      (ids) => findOpenTasks(db, ids),
      ({ memberId }) => memberId,
    ),
    companyStates: byForeignKey(
      (ids) => findCompanyStates(db, ids),
      ({ companyId }) => companyId,
    ),
    balanceSheets: byForeignKey(
      (ids) => findBalanceSheets(db, ids),
      ({ companyId }) => companyId,
    ),
    deputy: byKey(
      (ids) => findDeputies(db, ids, today),
      ({ absentId }) => absentId,
    ),
    companyMandates: byForeignKey(
      (ids) => findMandatesOfMembers(db, ids),
      ({ memberId }) => memberId,
    ),
    mandatesInCompany: byForeignKey(
      (ids) => findMandatesInCompanies(db, ids),
      ({ companyId }) => companyId,
    ),
    clientMandates: byForeignKey(
      (ids) => findMandatesOn(db, ids),
      ({ memberId }) => memberId,
    ),
    liveMandates: byForeignKey(
      async (ids) => (accountantId === undefined ? [] : findLiveMandates(db, accountantId, ids, today)),
      ({ memberId }) => memberId,
    ),
    company: byKey(
      (ids) => findCompanies(db, ids),
      ({ id }) => id,
    ),
    clientManager: byKey(
      (ids) => findClientManagers(db, ids),
      ({ id }) => id,
    ),
    office: byKey(
      (ids) => findOffices(db, ids),
      ({ id }) => id,
    ),
    accountant: byKey(
      (ids) => findAccountants(db, ids),
      ({ id }) => id,
    ),
  };
}
