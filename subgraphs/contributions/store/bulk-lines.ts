import type { ActivityPeriod, Claim, LedgerEntry } from '../domain';
import type { DebtorFacts } from './debtors';
import type { KnownIncome } from './facts';

/** Tables that members with their accounts are written to, in the order of `writeMembers`. */
export const bulkTables = ['debtor', 'affiliation_period', 'professional_income', 'claim', 'ledger_entry'] as const;

/** One of them. */
export type BulkTable = (typeof bulkTables)[number];

/** Columns of each table, in the order in which the lines hold them. */
export const bulkColumns: Readonly<Record<BulkTable, readonly string[]>> = {
  debtor: [
    ...['member_id', 'name', 'street', 'postal_code', 'municipality', 'email', 'refund_iban', 'language', 'birth_date'],
    'credit_cents',
  ],
  affiliation_period: ['member_id', 'from_day', 'to_day', 'category'],
  professional_income: ['member_id', 'year', 'known_on', 'income_cents'],
  claim: [
    ...['member_id', 'quarter', 'number', 'category', 'basis', 'standing', 'is_first_quarter', 'claimed_on', 'due_on'],
    ...['income_cents', 'source_income_cents', 'source_year', 'source_quarters', 'contribution_cents', 'fee_cents'],
    ...['surcharge_cents', 'paid_contribution_cents', 'paid_fee_cents', 'paid_surcharge_cents'],
    ...['surcharge_from', 'surcharged_to'],
  ],
  ledger_entry: [
    ...['member_id', 'booked_on', 'kind', 'quarter', 'debit', 'credit', 'contribution_cents', 'fee_cents'],
    ...['surcharge_cents', 'interest_cents', 'costs_cents', 'unapplied_cents', 'claim_number', 'cause_id'],
  ],
};

type Value = string | number | null | undefined;

/** Line of a debtor. */
export function debtorLine(debtor: DebtorFacts & { readonly creditCents?: number }): string {
  const { memberId, name, street, postalCode, municipality, email, refundIban, language, birthDate } = debtor;
  const texts = [name, street, postalCode, municipality, email].map(escape);
  return line([memberId, ...texts, refundIban, language, birthDate, debtor.creditCents ?? 0]);
}

/** Line of a period of activity. */
export function periodLine(memberId: string, { from, to, category }: ActivityPeriod): string {
  return line([memberId, from, to, category]);
}

/** Line of an income. */
export function incomeLine(memberId: string, { year, knownOn, income }: KnownIncome): string {
  return line([memberId, year, knownOn, income]);
}

/** Line of a claim. */
export function claimLine(memberId: string, claim: Claim): string {
  const { quarter, number, category, basis, standing, isFirstQuarter, claimedOn, dueOn, source, charged, paid } = claim;
  const isFirst = isFirstQuarter ? 't' : 'f';
  // One text rather than a list: there are twenty of these for each member.
  return `${memberId}\t${quarter}\t${number}\t${category}\t${basis}\t${standing}\t${isFirst}\t${claimedOn}\t${dueOn}\t${
    claim.income ?? '\\N'
  }\t${source?.income ?? '\\N'}\t${source?.year ?? '\\N'}\t${source?.quarters ?? '\\N'}\t${charged.contribution}\t${
    charged.fee
  }\t${charged.surcharge}\t${paid.contribution}\t${paid.fee}\t${paid.surcharge}\t${
    claim.surchargeFrom
  }\t${claim.surchargedTo ?? '\\N'}\n`;
}

/** Line of a ledger entry. */
export function entryLine(memberId: string, entry: LedgerEntry): string {
  const { contribution = 0, fee = 0, surcharge = 0, interest = 0, costs = 0, unapplied = 0 } = entry.parts;
  return `${memberId}\t${entry.bookedOn}\t${entry.kind}\t${entry.quarter ?? '\\N'}\t${entry.debit}\t${
    entry.credit
  }\t${contribution}\t${fee}\t${surcharge}\t${interest}\t${costs}\t${unapplied}\t${
    entry.claim ?? '\\N'
  }\t${entry.causeId ?? '\\N'}\n`;
}

function line(values: readonly Value[]): string {
  return `${values.map((value) => value ?? '\\N').join('\t')}\n`;
}

/** What COPY reads as a sign of its own, written so that it stands for itself. */
function escape(text: string | null): string | null {
  return text === null ? null : text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
