import type { Knex } from 'knex';
import { copyInto, type CopyValue } from '../../../common/database/copy-into';
import type { LocalDate } from '../../../common/dates';
import type { AffiliationPeriod } from '../domain/derive-periods';
import type { Company, CompanyMandate } from '../domain/company';
import type { Situation } from '../domain/facts';
import type { HouseholdPerson, NewMember } from '../domain/member';
import type { ClientMandate } from '../domain/service';
import { activityColumns, type KnownActivity } from './activities';
import { periodColumns } from './affiliations';
import { companyColumns, mandateColumns } from './companies';
import { householdColumns } from './household';
import { recordColumns } from './member-records';
import { withoutSecondaryStructures } from './bulk-structures';

/** Fact or period with the opaque id under which the graph shows it. */
export type WithId<Fact> = Fact & { readonly id: string };

/**
 * Everything the fund holds of a member, as a bulk run writes it. The periods must be those that follow from the facts
 * (`derivePeriods`, or `situationsBehind` for facts that explain given periods), or the next derivation changes them.
 * Ids are UUIDs of the caller.
 */
export interface CompleteMember {
  readonly member: NewMember;
  /** First day on which the name, address and the rest of the record are true. */
  readonly recordFrom: LocalDate;
  readonly clientManagerId: string | null;
  readonly activities: readonly Omit<KnownActivity, 'memberId'>[];
  readonly situations: readonly WithId<Situation>[];
  readonly periods: readonly WithId<AffiliationPeriod>[];
  readonly household: readonly HouseholdPerson[];
  /** Companies that are written together with this member, each in one member's list only. */
  readonly companies: readonly Company[];
  readonly companyMandates: readonly CompanyMandate[];
  readonly clientMandates: readonly ClientMandate[];
}

/** Who writes, when, and who wants to know how far it is. */
export interface BulkOptions {
  readonly by: string;
  readonly at: Date;
  /** Members that one round of COPY writes. */
  readonly chunkSize?: number;
  readonly onProgress?: (written: number) => void;
}

const tables = [
  'member',
  'member_record',
  'activity',
  'situation',
  'affiliation_period',
  'household_person',
  'company',
  'company_mandate',
  'client_mandate',
] as const;

type Table = (typeof tables)[number];
type Row = Readonly<Record<string, CopyValue>>;
type Buffers = Readonly<Record<Table, Row[]>>;

/**
 * Writes members with COPY, all or none. Publishes no events: the caller gives the other parts of the graph their own copies.
 * Tables that are empty lose their secondary indexes and foreign keys for the time of the run.
 * @param db connection pool of this part's schema
 * @returns how many members were written
 */
export async function writeMembers(
  db: Knex,
  members: AsyncIterable<CompleteMember> | Iterable<CompleteMember>,
  options: BulkOptions,
): Promise<number> {
  return db.transaction(async (trx) => {
    await trx.raw('set local statement_timeout to 0');
    let written = 0;
    const write = async () => void (written = await copyAll(trx, members, options));
    const isFirst = (await trx('member').first('id')) === undefined;
    await (isFirst ? withoutSecondaryStructures(trx, tables, write) : write());
    return written;
  });
}

async function copyAll(
  trx: Knex.Transaction,
  members: AsyncIterable<CompleteMember> | Iterable<CompleteMember>,
  { by, at, chunkSize = 5_000, onProgress }: BulkOptions,
): Promise<number> {
  // Written once, since every row carries it.
  const recordedAt = at.toISOString();
  let buffers = emptyBuffers();
  let writing = Promise.resolve();
  let written = 0;
  try {
    for await (const member of members) {
      addMember(buffers, member, by, recordedAt);
      written += 1;
      if (written % chunkSize !== 0) continue;
      // The database stores one chunk while the next one is gathered.
      await writing;
      writing = copyChunk(trx, buffers);
      // A failure is thrown where it is awaited; meanwhile it must not count as unhandled.
      writing.catch(() => undefined);
      buffers = emptyBuffers();
      onProgress?.(written);
    }
  } finally {
    await writing;
  }
  await copyChunk(trx, buffers);
  onProgress?.(written);
  return written;
}

async function copyChunk(trx: Knex.Transaction, buffers: Buffers): Promise<void> {
  for (const table of tables) await copyRows(trx, table, buffers[table]);
}

function emptyBuffers(): Buffers {
  return Object.fromEntries(tables.map((table) => [table, [] as Row[]])) as unknown as Buffers;
}

async function copyRows(trx: Knex.Transaction, table: Table, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  await copyInto(
    trx,
    table,
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  );
}

function addMember(buffers: Buffers, complete: CompleteMember, by: string, at: string): void {
  const { member, recordFrom, clientManagerId } = complete;
  const memberId = member.id;
  const authored = { recorded_at: at, recorded_by: by };
  buffers.member.push({
    id: memberId,
    ssin: member.ssin,
    birth_date: member.birthDate,
    sex: member.sex === 'FEMALE' ? 'F' : 'M',
    client_manager_id: clientManagerId,
    client_manager_since: clientManagerId === null ? null : recordFrom,
    recorded_at: at,
  });
  const version = { member_id: memberId, valid_from: recordFrom, valid_to: null, reason: 'AFFILIATION', ...authored };
  buffers.member_record.push({ ...version, ...recordColumns(member) });
  for (const one of complete.activities)
    buffers.activity.push({ ...activityColumns({ ...one, memberId }), ...authored });
  for (const one of complete.situations) buffers.situation.push({ ...situationColumnsOf(one, memberId), ...authored });
  for (const one of complete.periods) buffers.affiliation_period.push(periodColumns({ ...one, memberId }, at));
  for (const one of complete.household) {
    buffers.household_person.push({ ...householdColumns({ ...one, memberId }), reason: 'AFFILIATION', ...authored });
  }
  for (const one of complete.companies) buffers.company.push({ ...companyColumns(one), recorded_at: at });
  for (const one of complete.companyMandates) buffers.company_mandate.push({ ...mandateColumns(one), recorded_at: at });
  for (const one of complete.clientMandates) buffers.client_mandate.push({ ...clientMandateColumns(one), ...authored });
}

function situationColumnsOf({ id, kind, from, to, details }: WithId<Situation>, memberId: string) {
  return { situation_id: id, member_id: memberId, kind, valid_from: from, valid_to: to, details };
}

function clientMandateColumns({ id, memberId, accountantId, from, to, scope }: ClientMandate) {
  return {
    id,
    member_id: memberId,
    accountant_id: accountantId,
    valid_from: from,
    valid_to: to,
    scope: `{${scope.join(',')}}`,
  };
}
