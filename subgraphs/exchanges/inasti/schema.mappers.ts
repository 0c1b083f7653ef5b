import type { LoggedDisclosure } from '../../../common/exchange/flows';
import type { Message } from '../../../common/exchange/messages';
import type { Page } from '../../../common/exchange/paging';
import type { CareerQuarterFacts } from './domain/career';
import type { RequestFile } from './domain/request-file';
import type { CareerSegment as Segment } from './domain/segments';

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

/** The affiliation with this fund. */
export interface CareerAffiliationMapper {
  readonly memberId: string;
}

/** A segment of a career. */
export type CareerSegmentMapper = Segment;

/** A request on which INASTI decides. */
export type InastiRequestMapper = RequestFile;

/** A message to INASTI. */
export type InastiMessageMapper = Message;

/** A page of messages. */
export type InastiMessageConnectionMapper = Page<Message>;

/** A use of a flow. */
export type DataDisclosureMapper = LoggedDisclosure;

/** A page of uses. */
export type DataDisclosureConnectionMapper = Page<LoggedDisclosure>;
