import type { Resolvers } from '../schema.generated';
import { CatalogDocument } from './CatalogDocument';
import { ClientManager } from './ClientManager';
import { ClientMandate } from './ClientMandate';
import { BalanceSheet, Company } from './Company';
import { CompanyMandate } from './CompanyMandate';
import { IssuedDocument } from './IssuedDocument';
import { LegalParameter } from './LegalParameter';
import { Member } from './Member';
import { MemberFileChange } from './MemberFileChange';
import { MemberSituation } from './MemberSituation';
import { MutualFund } from './MutualFund';
import { LifeEventConsequence, NextStep } from './NextStep';
import { RecordVersion } from './RecordVersion';
import { SearchHit, SearchResult } from './SearchHit';
import { SolidarityLink } from './SolidarityLink';
import { SpouseDeclaration } from './SpouseDeclaration';
import { Statistics } from './Statistics';
import { Task } from './Task';
import { addHouseholdPerson } from './Mutation/addHouseholdPerson';
import { affiliateAssistingSpouse } from './Mutation/affiliateAssistingSpouse';
import { affiliateCompany } from './Mutation/affiliateCompany';
import { affiliateHelper } from './Mutation/affiliateHelper';
import { affiliateMember } from './Mutation/affiliateMember';
import { assignClientManager } from './Mutation/assignClientManager';
import { ceaseActivity } from './Mutation/ceaseActivity';
import { changeContact } from './Mutation/changeContact';
import { completeTask } from './Mutation/completeTask';
import { markStatisticsReturnSent } from './Mutation/markStatisticsReturnSent';
import { recordStatisticsReturn } from './Mutation/recordStatisticsReturn';
import { statisticsReturns } from './Query/statisticsReturns';
import { StatisticsReturn } from './StatisticsReturn';
import { declareLifeEvent } from './Mutation/declareLifeEvent';
import { declareSituation } from './Mutation/declareSituation';
import { declareSpouseHelp } from './Mutation/declareSpouseHelp';
import { endCompanyMandate } from './Mutation/endCompanyMandate';
import { endHouseholdPerson } from './Mutation/endHouseholdPerson';
import { endSituation } from './Mutation/endSituation';
import { grantClientMandate } from './Mutation/grantClientMandate';
import { logContact } from './Mutation/logContact';
import { mergeMembers } from './Mutation/mergeMembers';
import { moveCompany } from './Mutation/moveCompany';
import { moveMember } from './Mutation/moveMember';
import { rebutMandatePresumption } from './Mutation/rebutMandatePresumption';
import { recordAbsence } from './Mutation/recordAbsence';
import { recordBalanceSheet } from './Mutation/recordBalanceSheet';
import { recordCompanyMandate } from './Mutation/recordCompanyMandate';
import { recordCompanyState } from './Mutation/recordCompanyState';
import { rectifyMember } from './Mutation/rectifyMember';
import { renameMember } from './Mutation/renameMember';
import { replaceSsin } from './Mutation/replaceSsin';
import { revokeClientMandate } from './Mutation/revokeClientMandate';
import { transferFromFund } from './Mutation/transferFromFund';
import { transferToFund } from './Mutation/transferToFund';
import { clients } from './Query/clients';
import { company } from './Query/company';
import { documentCatalog } from './Query/documentCatalog';
import { me } from './Query/me';
import { member } from './Query/member';
import { memberBySsin } from './Query/memberBySsin';
import { search } from './Query/search';
import { statistics } from './Query/statistics';
import { tasks } from './Query/tasks';
import { memberFileChanged } from './Subscription/memberFileChanged';

/** Resolvers of this part, by coordinate. */
export const resolvers: Resolvers = {
  Query: { clients, company, documentCatalog, me, member, memberBySsin, search, statistics, statisticsReturns, tasks },
  Subscription: { memberFileChanged },
  Mutation: {
    addHouseholdPerson,
    affiliateAssistingSpouse,
    affiliateCompany,
    affiliateHelper,
    affiliateMember,
    assignClientManager,
    ceaseActivity,
    changeContact,
    completeTask,
    declareLifeEvent,
    declareSituation,
    declareSpouseHelp,
    endCompanyMandate,
    endHouseholdPerson,
    endSituation,
    grantClientMandate,
    logContact,
    markStatisticsReturnSent,
    mergeMembers,
    moveCompany,
    moveMember,
    rebutMandatePresumption,
    recordAbsence,
    recordBalanceSheet,
    recordCompanyMandate,
    recordCompanyState,
    recordStatisticsReturn,
    rectifyMember,
    renameMember,
    replaceSsin,
    revokeClientMandate,
    transferFromFund,
    transferToFund,
  },
  CatalogDocument,
  ClientManager,
  ClientMandate,
  BalanceSheet,
  Company,
  CompanyMandate,
  IssuedDocument,
  LegalParameter,
  Member,
  MemberFileChange,
  MemberSituation,
  MutualFund,
  LifeEventConsequence,
  NextStep,
  RecordVersion,
  SearchHit,
  SearchResult,
  SolidarityLink,
  Statistics,
  StatisticsReturn,
  SpouseDeclaration,
  Task,
};
