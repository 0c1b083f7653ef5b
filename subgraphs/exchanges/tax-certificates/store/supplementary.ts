import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';
import {
  supplementaryContents,
  type SupplementaryCertificate,
  type SupplementaryContent,
  type SupplementaryContract,
  type SupplementaryKind,
  type SupplementaryYear,
} from '../domain/supplementary';
import type { Taxpayer } from '../domain/taxpayer';
import { taxpayerOf, type TaxpayerRow } from './taxpayers';

interface CertificateRow {
  readonly member_id: string;
  readonly income_year: number;
  readonly contract_id: string;
  readonly version: number;
  readonly issued_on: LocalDate;
  readonly kind: SupplementaryKind;
  readonly insurer: string;
  readonly maximum_cents: Cents | null;
  readonly are_paid: boolean;
  readonly printed_version: number | null;
}

/** Certificates of some members, in order of year and insurer. */
export async function findSupplementaryCertificates(
  db: Knex,
  memberIds: readonly string[],
): Promise<SupplementaryCertificate[]> {
  const rows = await db<CertificateRow>('supplementary_certificate')
    .whereIn('member_id', [...memberIds])
    .orderBy(['member_id', 'income_year', 'insurer', 'contract_id']);
  return rows.map(certificateOf);
}

/** Keeps a contract as last told, and issues again what it changes. */
export async function saveContract(
  trx: Knex.Transaction,
  contract: SupplementaryContract,
  clock: Clock,
): Promise<void> {
  const { memberId, id, kind, insurer, from, to } = contract;
  const row = { member_id: memberId, id, kind, insurer, from_day: from, to_day: to };
  await trx('supplementary_contract').insert(row).onConflict(['member_id', 'id']).merge();
  for (const year of await findYears(trx, memberId)) await issue(trx, year, clock);
}

/** Keeps what a year allowed as last told, and issues its certificates. */
export async function saveYear(trx: Knex.Transaction, year: SupplementaryYear, clock: Clock): Promise<void> {
  const { memberId, incomeYear, ordinary, social, arePaid } = year;
  const about = { member_id: memberId, income_year: incomeYear };
  const row = { ...about, ordinary_cents: ordinary, social_cents: social, are_paid: arePaid };
  await trx('supplementary_year').insert(row).onConflict(['member_id', 'income_year']).merge();
  await issue(trx, year, clock);
}

async function findYears(trx: Knex.Transaction, memberId: string): Promise<SupplementaryYear[]> {
  const rows = await trx('supplementary_year').where('member_id', memberId).orderBy('income_year');
  return rows.map((row) => ({
    ...{ memberId, incomeYear: row.income_year, arePaid: row.are_paid },
    ...{ ordinary: row.ordinary_cents, social: row.social_cents },
  }));
}

async function findContracts(trx: Knex.Transaction, memberId: string): Promise<SupplementaryContract[]> {
  const rows = await trx('supplementary_contract').where('member_id', memberId).orderBy('id');
  return rows.map((row) => ({
    ...{ memberId, id: row.id, kind: row.kind, insurer: row.insurer },
    ...{ from: row.from_day, to: row.to_day },
  }));
}

/** Issues the certificates of a year: the next version of one that attests something else now, and new ones. */
async function issue(trx: Knex.Transaction, year: SupplementaryYear, clock: Clock): Promise<void> {
  const { memberId, incomeYear } = year;
  const before = await trx<CertificateRow>('supplementary_certificate')
    .where({ member_id: memberId, income_year: incomeYear })
    .forUpdate();
  const known = new Map(before.map((row) => [row.contract_id, certificateOf(row)]));
  for (const content of supplementaryContents(await findContracts(trx, memberId), year)) {
    const former = known.get(content.contractId);
    if (former !== undefined && isSame(former, content)) continue;
    const version = former === undefined ? 0 : former.version + 1;
    const row = { ...rowOf(content), version, issued_on: clock.today() };
    const key = ['member_id', 'income_year', 'contract_id'];
    await trx('supplementary_certificate').insert(row).onConflict(key).merge();
  }
}

function isSame(one: SupplementaryContent, other: SupplementaryContent): boolean {
  return (
    one.kind === other.kind &&
    one.insurer === other.insurer &&
    one.maximum === other.maximum &&
    one.arePaid === other.arePaid
  );
}

/** Certificates of a year that were not printed in their present version, with their holders, a page at a time. */
export async function* readUnprintedSupplementary(
  db: Knex,
  incomeYear: number,
  pageSize = 500,
): AsyncGenerator<{ certificate: SupplementaryCertificate; person: Taxpayer }[]> {
  let after: readonly [string, string] = [nobody, nobody];
  for (;;) {
    const rows: (CertificateRow & TaxpayerRow)[] = await db('supplementary_certificate as certificate')
      .join('taxpayer', 'taxpayer.member_id', 'certificate.member_id')
      .where('income_year', incomeYear)
      .whereRaw('printed_version is distinct from version')
      .whereRaw('(certificate.member_id, contract_id) > (?, ?)', [...after])
      .orderBy(['certificate.member_id', 'contract_id'])
      .limit(pageSize)
      .select('taxpayer.*', 'certificate.*');
    if (rows.length > 0) yield rows.map((row) => ({ certificate: certificateOf(row), person: taxpayerOf(row) }));
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = [last.member_id, last.contract_id];
  }
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** Remembers that a version was printed. */
export async function markSupplementaryPrinted(db: Knex, certificate: SupplementaryCertificate): Promise<void> {
  const { memberId, incomeYear, contractId, version } = certificate;
  await db('supplementary_certificate')
    .where({ member_id: memberId, income_year: incomeYear, contract_id: contractId, version })
    .update({ printed_version: version });
}

function rowOf({ memberId, incomeYear, contractId, kind, insurer, maximum, arePaid }: SupplementaryContent) {
  const about = { member_id: memberId, income_year: incomeYear, contract_id: contractId };
  return { ...about, kind, insurer, maximum_cents: maximum, are_paid: arePaid };
}

function certificateOf(row: CertificateRow): SupplementaryCertificate {
  return {
    ...{ memberId: row.member_id, incomeYear: row.income_year, contractId: row.contract_id },
    ...{ kind: row.kind, insurer: row.insurer, maximum: row.maximum_cents, arePaid: row.are_paid },
    ...{ version: row.version, issuedOn: row.issued_on, isPrinted: row.printed_version === row.version },
  };
}
