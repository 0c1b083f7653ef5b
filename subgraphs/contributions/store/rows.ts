import { cents, type Cents } from '../../../common/money';
import type { Claim, EntryParts, LedgerAccount, EntryKind, LedgerEntry, QuarterSums } from '../domain';
import type { ClaimRow, LedgerEntryRow } from './tables';

/** A claim from its row. */
export function claimFromRow(row: ClaimRow): Claim {
  return {
    quarter: row.quarter,
    number: row.number,
    category: row.category,
    basis: row.basis,
    standing: row.standing,
    isFirstQuarter: row.is_first_quarter,
    claimedOn: row.claimed_on,
    dueOn: row.due_on,
    income: optionalCents(row.income_cents),
    source: sourceFromRow(row),
    charged: sums(row.contribution_cents, row.fee_cents, row.surcharge_cents),
    paid: sums(row.paid_contribution_cents, row.paid_fee_cents, row.paid_surcharge_cents),
    surchargeFrom: row.surcharge_from,
    surchargedTo: row.surcharged_to ?? undefined,
    annualSurchargedOn: row.annual_surcharged_on ?? undefined,
  };
}

/** The row of a claim. */
export function claimToRow(memberId: string, claim: Claim): ClaimRow {
  return {
    member_id: memberId,
    quarter: claim.quarter,
    number: claim.number,
    category: claim.category,
    basis: claim.basis,
    standing: claim.standing,
    is_first_quarter: claim.isFirstQuarter,
    claimed_on: claim.claimedOn,
    due_on: claim.dueOn,
    income_cents: claim.income ?? null,
    source_income_cents: claim.source?.income ?? null,
    source_year: claim.source?.year ?? null,
    source_quarters: claim.source?.quarters ?? null,
    contribution_cents: claim.charged.contribution,
    fee_cents: claim.charged.fee,
    surcharge_cents: claim.charged.surcharge,
    paid_contribution_cents: claim.paid.contribution,
    paid_fee_cents: claim.paid.fee,
    paid_surcharge_cents: claim.paid.surcharge,
    surcharge_from: claim.surchargeFrom,
    surcharged_to: claim.surchargedTo ?? null,
    annual_surcharged_on: claim.annualSurchargedOn ?? null,
  };
}

/** A ledger entry from its row. */
export function entryFromRow(row: LedgerEntryRow): LedgerEntry & { readonly id: number } {
  return {
    id: row.id,
    bookedOn: row.booked_on,
    kind: row.kind as EntryKind,
    quarter: row.quarter ?? undefined,
    claim: row.claim_number ?? undefined,
    debit: row.debit as LedgerAccount,
    credit: row.credit as LedgerAccount,
    parts: partsFromRow(row),
    causeId: row.cause_id ?? undefined,
  };
}

/** The row of a ledger entry; the database numbers it. */
export function entryToRow(memberId: string, entry: LedgerEntry): Omit<LedgerEntryRow, 'id'> {
  const { contribution = 0, fee = 0, surcharge = 0, interest = 0, costs = 0, unapplied = 0 } = entry.parts;
  return {
    member_id: memberId,
    booked_on: entry.bookedOn,
    kind: entry.kind,
    quarter: entry.quarter ?? null,
    debit: entry.debit,
    credit: entry.credit,
    contribution_cents: contribution,
    fee_cents: fee,
    surcharge_cents: surcharge,
    interest_cents: interest,
    costs_cents: costs,
    unapplied_cents: unapplied,
    claim_number: entry.claim ?? null,
    cause_id: entry.causeId ?? null,
  };
}

function sourceFromRow(row: ClaimRow): Claim['source'] {
  const { source_income_cents: income, source_year: year, source_quarters: quarters } = row;
  return income === null || year === null || quarters === null ? undefined : { year, income: cents(income), quarters };
}

function partsFromRow(row: LedgerEntryRow): EntryParts {
  const all = {
    contribution: row.contribution_cents,
    fee: row.fee_cents,
    surcharge: row.surcharge_cents,
    interest: row.interest_cents,
    costs: row.costs_cents,
    unapplied: row.unapplied_cents,
  };
  const present = Object.entries(all).filter(([, amount]) => amount !== 0);
  return Object.fromEntries(present.map(([name, amount]) => [name, cents(amount)]));
}

function sums(contribution: number, fee: number, surcharge: number): QuarterSums {
  return { contribution: cents(contribution), fee: cents(fee), surcharge: cents(surcharge) };
}

function optionalCents(amount: number | null): Cents | undefined {
  return amount === null ? undefined : cents(amount);
}
