import type { CareerQuarterFacts } from './domain/career';

/** A member as this subgraph knows it: the id. */
export interface MemberMapper {
  readonly id: string;
}

/** A career, known by its member. */
export interface CareerMapper {
  readonly memberId: string;
}

/** A quarter of a career. */
export type CareerQuarterMapper = CareerQuarterFacts;
