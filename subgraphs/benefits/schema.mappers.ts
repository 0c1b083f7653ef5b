import type { StatisticsKey } from '../../common/statistics';
import type { ToldStep } from '../../common/explanation';
import type { ParameterRef } from '../../common/parameters';
import type { BenefitCase, ListedCase } from './domain/case';
import type { AskedDocument, Decision, Payment } from './domain/decision';
import type { ContributionCategory, HouseholdFact, Region } from './domain/facts';
import type { Finding } from './domain/finding';
import type { GuideEntry } from './domain/guide';
import type { Overpayment } from './domain/overpayment';
import type { ProjectedFigure, Projection } from './domain/pension/projection';
import type { RightAssessment } from './domain/rights/assess';
import type { InstitutionCode } from './domain/rights/institutions';
import type { SupplementaryOffer } from './domain/supplementary-pension';
import type { SupplementaryContract } from './store/contracts';
import type { MemberPerson } from './store/members';
import type { Question } from './store/questions';

/** A member as this subgraph knows it: the id, and the facts that come with a question about rights. */
export interface MemberMapper {
  readonly id: string;
  readonly birthDate?: HouseholdFact['birthDate'];
  readonly category?: ContributionCategory | null;
  readonly address?: { readonly region: Region } | null;
  readonly household?: readonly HouseholdFact[] | null;
}

/** Where a member stands in a scheme. */
export type SocialRightMapper = RightAssessment;

/** A reason, not yet in words. */
export type SocialRightReasonMapper = Finding;

/** A reason of a decision, not yet in words. */
export type DecisionReasonMapper = Finding;

/** An institution by its code. */
export type CompetentInstitutionMapper = InstitutionCode;

/** A case with the facts that lists show. */
export type BenefitCaseMapper = ListedCase;

/** A document that is missing. */
export type MissingDocumentMapper = AskedDocument;

/** A decision. */
export type BenefitDecisionMapper = Decision;

/** What an appeal can be brought against, and where. */
export interface BenefitAppealMapper extends Pick<Decision, 'court' | 'appealUntil'> {
  readonly memberId: string;
}

/** A written question. */
export type BenefitQuestionMapper = Question;

/** A payment. */
export type BenefitPaymentMapper = Payment;

/** An undue sum. */
export type BenefitOverpaymentMapper = Overpayment;

/** A waiver of an undue sum. */
export type UndueWaiverMapper = Overpayment;

/** A claim that was passed on. */
export type ClaimForwardingMapper = Pick<BenefitCase, 'forwardedTo' | 'forwardedOn'>;

/** What an event opens. */
export type LifeEventAdviceMapper = GuideEntry;

/** A projection with the person it is for. */
export interface PensionProjectionMapper extends Projection {
  readonly memberId: string;
}

/** One figure of a projection. */
export type PensionFigureMapper = ProjectedFigure;

/** An application filled in with what the fund knows. */
export interface PensionApplicationMapper extends Pick<Projection, 'startsOn' | 'quarters'> {
  readonly person: MemberPerson;
}

/** A contract on record. */
export type SupplementaryContractMapper = SupplementaryContract;

/** What one kind of contract allows. */
export type SupplementaryOptionMapper = SupplementaryOffer;

/** A step in the caller's language. */
export type ExplanationStepMapper = ToldStep;

/** A legal value that was used. */
export type LegalParameterMapper = ParameterRef;

/** The period and the state that statistics answer from. */
export type StatisticsMapper = StatisticsKey & { readonly id: string };
