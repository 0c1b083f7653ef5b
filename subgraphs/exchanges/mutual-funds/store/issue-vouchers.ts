import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import { findPeriods } from '../../../../common/exchange/affiliations';
import { queueMessage } from '../../../../common/exchange/messages';
import { drawNumbers } from '../../../../common/exchange/series';
import { quarterOf } from '../../../../common/quarter';
import { fundCode } from '../config';
import type { InsuredPerson } from '../domain/insured-person';
import { nextVersion } from '../domain/next-version';
import { completeContent, emptyContent, type Voucher, type VoucherContent } from '../domain/voucher';
import { lockPerson } from './persons';
import { voucherMessage, voucherPayload } from '../messages/contribution-voucher';
import { mutualFund, voucherSeries } from './mutual-fund-series';
import { findLatestVouchers, insertVoucher } from './vouchers';

/** What becomes of the content of a year; the content as it was when nothing changes. */
export type ChangeContent = (content: VoucherContent) => VoucherContent;

/** Which vouchers are looked at again, and what is new about them. */
export interface VoucherChange {
  readonly memberId: string;
  /** Years besides those that have a voucher. */
  readonly years?: readonly number[];
  /** Only these years, when given; else every year that has a voucher too. */
  readonly onlyYears?: readonly number[];
  readonly change?: ChangeContent;
}

/**
 * Looks at a member's vouchers again and makes the versions that are due, in order of year. A person who is not known yet
 * gets vouchers without an addressee: they are addressed when the person is told.
 * @returns the versions made
 */
export async function issueVouchers(trx: Knex.Transaction, change: VoucherChange, clock: Clock): Promise<Voucher[]> {
  const { memberId, years = [], onlyYears, change: changed = (content) => content } = change;
  const person = await lockPerson(trx, memberId);
  const latest = new Map((await findLatestVouchers(trx, [memberId])).map((voucher) => [voucher.year, voucher]));
  const periods = await findPeriods(trx, [memberId]);
  const wanted = onlyYears ?? [...latest.keys(), ...years];
  const made: Voucher[] = [];
  for (const year of [...new Set(wanted)].sort((one, other) => one - other)) {
    const before = latest.get(year) ?? null;
    const content = completeContent(changed(before ?? emptyContent(year)), periods, quarterOf(clock.today()));
    const next = nextVersion(before, content, person?.mutualFundCode ?? null);
    if (next === null) continue;
    const { situations, categories } = content;
    const voucher = { memberId, year, situations, categories, ...next, number: null, createdAt: clock.now() };
    made.push(await keep(trx, voucher, person, clock));
  }
  return made;
}

/** Keeps a version and puts the message about it into the outbox: both or neither. */
async function keep(
  trx: Knex.Transaction,
  voucher: Voucher,
  person: InsuredPerson | null,
  clock: Clock,
): Promise<Voucher> {
  const { mutualFundCode } = voucher;
  const number = mutualFundCode === null ? null : await drawNumbers(trx, voucherSeries(mutualFundCode));
  const numbered = { ...voucher, number };
  await insertVoucher(trx, numbered);
  if (person !== null) await tellVoucher(trx, numbered, person, clock);
  return numbered;
}

/** Puts the message about a version into the outbox; none when it is addressed to nobody. */
export async function tellVoucher(
  trx: Knex.Transaction,
  voucher: Voucher,
  person: InsuredPerson,
  clock: Clock,
): Promise<void> {
  const { memberId, year, version, status, mutualFundCode } = voucher;
  if (mutualFundCode === null) return;
  const [counterparty, reference] = [mutualFund(mutualFundCode), `voucher/${year}`];
  const payload = voucherPayload(voucher, person, fundCode());
  await queueMessage(trx, voucherMessage, { counterparty, memberId, reference, version, status, payload }, clock);
}
