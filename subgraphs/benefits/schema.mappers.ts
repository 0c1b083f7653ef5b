import type { ListedCase } from './domain/case';
import type { ContributionCategory, HouseholdFact, Region } from './domain/facts';
import type { Finding } from './domain/finding';
import type { RightAssessment } from './domain/rights/assess';
import type { InstitutionCode } from './domain/rights/institutions';

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

/** An institution by its code. */
export type CompetentInstitutionMapper = InstitutionCode;

/** A case with the facts that lists show. */
export type BenefitCaseMapper = ListedCase;
