import type { Knex } from 'knex';
import { periodColumns, periodValues, type AffiliationPeriod } from '../../../../common/exchange/affiliations';
import { writeInBatches } from '../../../../common/exchange/bulk';
import { settledYears, type SettledQuarter } from '../../../../common/exchange/quarters';
import { drawNumbers, lastNumber } from '../../../../common/exchange/series';
import { fixedClock, type Clock } from '../../../../common/clock';
import { yearOf, type Quarter } from '../../../../common/quarter';
import type { InsuredPerson } from '../domain/insured-person';
import { attestsSomething, completeContent, type Voucher } from '../domain/voucher';
import { personColumns, personValues } from './persons';
import { voucherSeries } from './mutual-fund-series';
import { tellVouchers } from './issue-vouchers';
import { voucherColumns, voucherValues } from './voucher-rows';

/** A member of a take-over or of the demo population, as mutual funds are told. */
export interface BulkMember {
  readonly person: InsuredPerson;
  /** Every period of affiliation. */
  readonly periods: readonly AffiliationPeriod[];
  /** Every settled quarter, in any order. */
  readonly quarters: readonly SettledQuarter[];
}

/** When the run writes, and who wants to know how far it is. */
export interface BulkOptions {
  /** Moment at which the vouchers count as made. */
  readonly at: Date;
  /** Quarter of that moment. */
  readonly current: Quarter;
  /**
   * Of how many members the voucher of the present year waits as a message to be fetched; 200 when left out. All other
   * vouchers count as sent before this system.
   */
  readonly waiting?: number;
  readonly onProgress?: (written: number) => void;
}

/**
 * Writes members with the first version of the voucher of each year by COPY, all or none. Nothing is checked row by row:
 * the caller vouches for the facts. Vouchers are numbered in the series of each mutual fund; all but a few count as sent, so
 * that the mutual funds are not told the past again. @returns how many members were written
 */
export async function writeMembers(
  db: Knex,
  members: AsyncIterable<BulkMember> | Iterable<BulkMember>,
  options: BulkOptions,
): Promise<number> {
  return db.transaction(async (trx) => {
    // Nobody draws numbers while the run goes on.
    await trx.raw('lock table exchange_series in exclusive mode');
    const numbers = new Numbers(trx);
    const source = numbered(members, numbers);
    const { waiting = 200 } = options;
    const toSend: { voucher: Voucher; person: InsuredPerson }[] = [];
    const vouchers = (member: BulkMember) => {
      const made = vouchersOf(member, numbers, options);
      const present = made.find(({ year }) => year === yearOf(options.current));
      if (present && toSend.length < waiting) toSend.push({ voucher: present, person: member.person });
      return made;
    };
    const written = await writeInBatches(
      trx,
      source,
      [
        { table: 'insured_person', columns: personColumns, rowsOf: ({ person }) => [personValues(person)] },
        {
          table: 'affiliation_period',
          columns: periodColumns,
          rowsOf: ({ person, periods }) => periods.map((period) => periodValues(person.memberId, period)),
        },
        {
          table: 'contribution_voucher',
          columns: voucherColumns,
          rowsOf: (member) => vouchers(member).map(voucherValues),
        },
      ],
      options,
    );
    await numbers.save();
    await tellVouchers(trx, toSend, clockAt(options.at));
    return written;
  });
}

/** A clock that stands at the moment of the run. */
function clockAt(moment: Date): Clock {
  return fixedClock(moment.toISOString());
}

/** Knows the series of every fund of the members before their rows are made. */
async function* numbered(members: AsyncIterable<BulkMember> | Iterable<BulkMember>, numbers: Numbers) {
  for await (const member of members) {
    const { mutualFundCode } = member.person;
    if (mutualFundCode !== null && !numbers.knows(mutualFundCode)) await numbers.open(mutualFundCode);
    yield member;
  }
}

function vouchersOf(
  { person, periods, quarters }: BulkMember,
  numbers: Numbers,
  { at, current }: BulkOptions,
): Voucher[] {
  const { memberId, mutualFundCode } = person;
  return settledYears(quarters).flatMap(({ year, situations, categories }) => {
    const content = completeContent({ year, situations, categories }, periods, current);
    if (!attestsSomething(content)) return [];
    const number = mutualFundCode === null ? null : numbers.next(mutualFundCode);
    const made = { version: 0, status: 'CREATION' as const, mutualFundCode, number, createdAt: at };
    return [{ memberId, year, situations: content.situations, categories, ...made }];
  });
}

/** The series of the mutual funds during a run. */
class Numbers {
  private readonly series = new Map<string, { readonly first: number; last: number }>();

  constructor(private readonly trx: Knex.Transaction) {}

  knows(code: string): boolean {
    return this.series.has(code);
  }

  async open(code: string): Promise<void> {
    const last = await lastNumber(this.trx, voucherSeries(code));
    this.series.set(code, { first: last, last });
  }

  next(code: string): number {
    return ++this.series.get(code)!.last;
  }

  async save(): Promise<void> {
    for (const [code, { first, last }] of this.series) {
      if (last > first) await drawNumbers(this.trx, voucherSeries(code), last - first);
    }
  }
}
