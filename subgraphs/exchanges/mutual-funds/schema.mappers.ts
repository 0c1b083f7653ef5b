import type { LoggedDisclosure } from '../../../common/exchange/flows';
import type { Message } from '../../../common/exchange/messages';
import type { Page } from '../../../common/exchange/paging';
import type { Insurability } from './domain/insurability';
import type { ToldQuarter, Voucher } from './domain/voucher';

/** A member as this subgraph knows it: the id. */
export interface MemberMapper {
  readonly id: string;
}

/** One version of a voucher. */
export type ContributionVoucherMapper = Voucher;

/** A page of vouchers. */
export type ContributionVoucherConnectionMapper = Page<Voucher>;

/** A quarter as the mutual fund is told. */
export type VoucherQuarterMapper = ToldQuarter;

/** A message to a mutual fund. */
export type MutualFundMessageMapper = Message;

/** A page of messages. */
export type MutualFundMessageConnectionMapper = Page<Message>;

/** What contributions say of the right to health care. */
export type InsurabilityMapper = Insurability;

/** A use of a flow. */
export type DataDisclosureMapper = LoggedDisclosure;

/** A page of uses. */
export type DataDisclosureConnectionMapper = Page<LoggedDisclosure>;
