import { scalars } from '../../../common/graphql/scalars';
import type { Resolvers } from '../schema.generated';
import { BenefitAppeal } from './BenefitAppeal';
import { BenefitCase } from './BenefitCase';
import { BenefitDecision } from './BenefitDecision';
import { BenefitOverpayment } from './BenefitOverpayment';
import { BenefitPayment } from './BenefitPayment';
import { BenefitQuestion } from './BenefitQuestion';
import { ClaimForwarding } from './ClaimForwarding';
import { CompetentInstitution } from './CompetentInstitution';
import { DecisionReason } from './DecisionReason';
import { LegalParameter } from './LegalParameter';
import { LifeEventAdvice } from './LifeEventAdvice';
import { Member } from './Member';
import { MissingDocument } from './MissingDocument';
import { agreeUndueInstalments } from './Mutation/agreeUndueInstalments';
import { answerBenefitQuestion } from './Mutation/answerBenefitQuestion';
import { askBenefitQuestion } from './Mutation/askBenefitQuestion';
import { changeBenefitAccount } from './Mutation/changeBenefitAccount';
import { claimBackBenefit } from './Mutation/claimBackBenefit';
import { claimBenefit } from './Mutation/claimBenefit';
import { decideBenefitCase } from './Mutation/decideBenefitCase';
import { holdBenefitPayments } from './Mutation/holdBenefitPayments';
import { recordCaseDocuments } from './Mutation/recordCaseDocuments';
import { recordSupplementaryContract } from './Mutation/recordSupplementaryContract';
import { recordUndueWaiver } from './Mutation/recordUndueWaiver';
import { reportBenefitChange } from './Mutation/reportBenefitChange';
import { requestUndueWaiver } from './Mutation/requestUndueWaiver';
import { reviseBenefitDecision } from './Mutation/reviseBenefitDecision';
import { PensionApplication } from './PensionApplication';
import { PensionFigure } from './PensionFigure';
import { PensionProjection } from './PensionProjection';
import { benefitCase } from './Query/benefitCase';
import { competentInstitutions } from './Query/competentInstitutions';
import { lifeEventGuide } from './Query/lifeEventGuide';
import { urgentBenefitCases } from './Query/urgentBenefitCases';
import { SocialRight } from './SocialRight';
import { SocialRightReason } from './SocialRightReason';
import { Statistics } from './Statistics';
import { SupplementaryOption } from './SupplementaryOption';
import { UndueWaiver } from './UndueWaiver';

/** Every resolver of this subgraph by its coordinate. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { benefitCase, competentInstitutions, lifeEventGuide, urgentBenefitCases },
  Mutation: {
    agreeUndueInstalments,
    answerBenefitQuestion,
    askBenefitQuestion,
    changeBenefitAccount,
    claimBackBenefit,
    claimBenefit,
    decideBenefitCase,
    holdBenefitPayments,
    recordCaseDocuments,
    recordSupplementaryContract,
    recordUndueWaiver,
    reportBenefitChange,
    requestUndueWaiver,
    reviseBenefitDecision,
  },
  Member,
  SocialRight,
  SocialRightReason,
  CompetentInstitution,
  BenefitCase,
  MissingDocument,
  BenefitDecision,
  DecisionReason,
  BenefitAppeal,
  BenefitPayment,
  BenefitQuestion,
  BenefitOverpayment,
  UndueWaiver,
  ClaimForwarding,
  LifeEventAdvice,
  PensionProjection,
  PensionFigure,
  PensionApplication,
  Statistics,
  SupplementaryOption,
  LegalParameter,
};
