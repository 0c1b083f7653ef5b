import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import { findPeriods, type AffiliationPeriod } from '../../../../common/exchange/affiliations';
import { queueMessages } from '../../../../common/exchange/messages';
import { drawNumbers } from '../../../../common/exchange/series';
import { quarterOf } from '../../../../common/quarter';
import { fundCode } from '../config';
import type { InsuredPerson } from '../domain/insured-person';
import { nextVersion } from '../domain/next-version';
import { completeContent, emptyContent, type Voucher, type VoucherContent } from '../domain/voucher';
import { voucherMessage, voucherPayload } from '../messages/contribution-voucher';
import { mutualFund, voucherSeries } from './mutual-fund-series';
import { lockPersons } from './persons';
import { findLatestVouchers, insertVouchers } from './vouchers';

/** What becomes of the content of a year; the content as it was when nothing changes. */
export type ChangeContent = (content: VoucherContent) => VoucherContent;

/** Which vouchers of a member are looked at again, and what is new about them. */
export interface VoucherChange {
  readonly memberId: string;
  /** Only these years, when given; else every year that has a voucher. */
  readonly onlyYears?: readonly number[];
  readonly change?: ChangeContent;
}

/**
 * Looks at the vouchers of some members again, change by change, and makes the versions that are due. A person who is not
 * known yet gets vouchers without an addressee: they are addressed when the person is told. A few statements, whatever the
 * number of changes.
 * @returns the versions made, in order
 */
export async function issueVouchers(
  trx: Knex.Transaction,
  changes: readonly VoucherChange[],
  clock: Clock,
): Promise<Voucher[]> {
  const files = await Files.open(
    trx,
    changes.map(({ memberId }) => memberId),
  );
  const due = changes.flatMap((change) => files.apply(change, clock));
  const made = await numbered(trx, due);
  await insertVouchers(trx, made);
  await tellVouchers(
    trx,
    made.flatMap((voucher) => {
      const person = files.personOf(voucher.memberId);
      return person === null ? [] : [{ voucher, person }];
    }),
    clock,
  );
  return made;
}

/** A voucher and the person it is about. */
export interface VoucherOfPerson {
  readonly voucher: Voucher;
  readonly person: InsuredPerson;
}

/** Puts the messages about versions into the outbox; none about those that are addressed to nobody. */
export async function tellVouchers(
  trx: Knex.Transaction,
  vouchers: readonly VoucherOfPerson[],
  clock: Clock,
): Promise<void> {
  const messages = vouchers.flatMap(({ voucher, person }) => {
    const { memberId, year, version, status, mutualFundCode } = voucher;
    if (mutualFundCode === null) return [];
    const about = { counterparty: mutualFund(mutualFundCode), memberId, reference: `voucher/${year}`, version, status };
    return [{ ...about, payload: voucherPayload(voucher, person, fundCode()) }];
  });
  await queueMessages(trx, voucherMessage, messages, clock);
}

/** What is known of some members, locked, and followed change by change. */
class Files {
  private constructor(
    private readonly persons: ReadonlyMap<string, InsuredPerson>,
    private readonly periods: ReadonlyMap<string, readonly AffiliationPeriod[]>,
    private readonly latest: Map<string, Map<number, Voucher>>,
  ) {}

  static async open(trx: Knex.Transaction, memberIds: readonly string[]): Promise<Files> {
    const ids = [...new Set(memberIds)].sort();
    const persons = await lockPersons(trx, ids);
    const periods = new Map<string, AffiliationPeriod[]>(ids.map((id) => [id, []]));
    for (const period of await findPeriods(trx, ids)) periods.get(period.memberId)?.push(period);
    const latest = new Map<string, Map<number, Voucher>>(ids.map((id) => [id, new Map()]));
    for (const voucher of await findLatestVouchers(trx, ids)) latest.get(voucher.memberId)?.set(voucher.year, voucher);
    return new Files(new Map(persons.map((person) => [person.memberId, person])), periods, latest);
  }

  personOf(memberId: string): InsuredPerson | null {
    return this.persons.get(memberId) ?? null;
  }

  /** The versions that a change makes due, in order of year. */
  apply({ memberId, onlyYears, change = (content) => content }: VoucherChange, clock: Clock): Voucher[] {
    const latest = this.latest.get(memberId)!;
    const years = [...(onlyYears ?? latest.keys())].sort((one, other) => one - other);
    return years.flatMap((year) => {
      const before = latest.get(year) ?? null;
      const changed = change(before ?? emptyContent(year));
      const content = completeContent(changed, this.periods.get(memberId) ?? [], quarterOf(clock.today()));
      const next = nextVersion(before, content, this.personOf(memberId)?.mutualFundCode ?? null);
      if (next === null) return [];
      const { situations, categories } = content;
      const voucher = { memberId, year, situations, categories, ...next, number: null, createdAt: clock.now() };
      latest.set(year, voucher);
      return [voucher];
    });
  }
}

/** Vouchers with the next numbers of their mutual funds. The series are drawn in order of name, so that nobody blocks. */
async function numbered(trx: Knex.Transaction, vouchers: readonly Voucher[]): Promise<Voucher[]> {
  const codes = vouchers.flatMap(({ mutualFundCode }) => (mutualFundCode === null ? [] : [mutualFundCode]));
  const next = new Map<string, number>();
  for (const code of [...new Set(codes)].sort()) {
    const count = codes.filter((one) => one === code).length;
    next.set(code, (await drawNumbers(trx, voucherSeries(code), count)) - count + 1);
  }
  return vouchers.map((voucher) => {
    if (voucher.mutualFundCode === null) return voucher;
    const number = next.get(voucher.mutualFundCode)!;
    next.set(voucher.mutualFundCode, number + 1);
    return { ...voucher, number };
  });
}
