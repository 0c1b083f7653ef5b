import type { ToldStep } from '../../common/explanation';
import type { ParameterRef } from '../../common/parameters';
import type { Account, AccountQuarter, ContributionSimulation } from './domain';
import type { Debtor } from './store/debtors';

/** A member as this subgraph knows it: the id. */
export interface MemberMapper {
  readonly id: string;
}

/** An account with the person it belongs to. */
export interface ContributionAccountMapper extends Account {
  readonly debtor: Debtor;
}

/** One quarter of an account on the day of the request. */
export type AccountQuarterMapper = AccountQuarter;

/** A simulated year. */
export type ContributionSimulationMapper = ContributionSimulation;

/** A step in the caller's language. */
export type ExplanationStepMapper = ToldStep;

/** A legal value that was used. */
export type LegalParameterMapper = ParameterRef;
