import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import {
  bookOnCompany,
  companyCorrections,
  thenOnCompany,
  type CompanyBooking,
  type CompanyContribution,
  type CompanyMoney,
} from '../../domain';
import { lockCompanyAccounts, saveCompanyBookings, type OwnedCompanyAccount } from './accounts';
import { insertCompanyNotices } from './notices';

/** A contribution to claim. */
export type CompanyToClaim = Pick<CompanyContribution, 'year' | 'size' | 'amount' | 'dueOn'> & {
  readonly companyId: string;
};

/**
 * Claims contributions with their notices; what a company has in hand pays at once. One that was claimed meanwhile is passed
 * over. @returns how many were claimed
 */
export async function claimFromCompanies(
  trx: Knex.Transaction,
  book: ParameterBook,
  claims: readonly CompanyToClaim[],
  causeId: string,
  clock: Clock,
): Promise<number> {
  const on = clock.today();
  const byCompany = new Map(claims.map((claim) => [claim.companyId, claim]));
  const accounts = await lockCompanyAccounts(trx, [...byCompany.keys()]);
  const booked = accounts.flatMap(({ debtor: { companyId }, kept }) => {
    const claim = byCompany.get(companyId);
    const isClaimed = kept.file.years.some(({ year }) => year === claim?.year);
    if (claim === undefined || isClaimed) return [];
    return [{ claim, booking: bookOnCompany(book, kept, { on, causeId, charges: [claim] }) }];
  });
  await saveCompanyBookings(
    trx,
    booked.map(({ booking }) => booking),
    clock.now(),
  );
  await insertCompanyNotices(
    trx,
    booked.map(({ claim }) => ({ ...claim, issuedOn: on })),
  );
  return booked.length;
}

/** Brings the years that were claimed already in line with what is known of a company now. */
export async function followCompany(
  trx: Knex.Transaction,
  book: ParameterBook,
  companyId: string,
  causeId: string,
  clock: Clock,
): Promise<void> {
  const [found] = await lockCompanyAccounts(trx, [companyId]);
  if (found === undefined) return;
  const charges = companyCorrections(book, found.kept, found.debtor);
  if (charges.length === 0) return;
  const booking = bookOnCompany(book, found.kept, { on: clock.today(), causeId, charges });
  await saveCompanyBookings(trx, [booking], clock.now());
}

/** Money that came in for a company. */
export interface CompanyReceipt extends CompanyMoney {
  readonly companyId: string;
}

/** Books money on the accounts of companies, each sum as of the day on which the fund received it. */
export async function bookCompanyMoney(
  trx: Knex.Transaction,
  book: ParameterBook,
  receipts: readonly CompanyReceipt[],
  clock: Clock,
): Promise<OwnedCompanyAccount[]> {
  const on = clock.today();
  const accounts = await lockCompanyAccounts(trx, [...new Set(receipts.map(({ companyId }) => companyId))]);
  const booked = accounts.map((account) => {
    const own = receipts.filter(({ companyId }) => companyId === account.debtor.companyId);
    const nothing: CompanyBooking = { kept: account.kept, entries: [], money: [] };
    const booking = own.reduce((before, { id, amount, on: day }) => {
      const money = { id, amount, on: day };
      return thenOnCompany(before, bookOnCompany(book, before.kept, { on, causeId: id, money }));
    }, nothing);
    return { debtor: account.debtor, booking };
  });
  await saveCompanyBookings(
    trx,
    booked.map(({ booking }) => booking),
    clock.now(),
  );
  return booked.map(({ debtor, booking }) => ({ debtor, kept: booking.kept }));
}

/** Charges the surcharges of these companies up to a day. @returns the sum charged, in cents, and from how many */
export async function surchargeCompanies(
  trx: Knex.Transaction,
  book: ParameterBook,
  companyIds: readonly string[],
  { on, causeId, recordedAt }: { readonly on: LocalDate; readonly causeId: string; readonly recordedAt: Date },
): Promise<{ readonly companies: number; readonly cents: number }> {
  const accounts = await lockCompanyAccounts(trx, companyIds);
  const bookings = accounts.map(({ kept }) => bookOnCompany(book, kept, { on, causeId }));
  await saveCompanyBookings(trx, bookings, recordedAt);
  const charged = bookings.map(({ entries }) =>
    entries.reduce((sum, { kind, parts }) => sum + (kind === 'SURCHARGE' ? parts.surcharge : 0), 0),
  );
  return { companies: charged.filter((sum) => sum > 0).length, cents: charged.reduce((sum, one) => sum + one, 0) };
}
