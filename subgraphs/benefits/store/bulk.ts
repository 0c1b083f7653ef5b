import type { Knex } from 'knex';
import { copyInto } from '../../../common/database';
import type { LocalDate } from '../../../common/dates';
import type { ParameterBook } from '../../../common/parameters';
import { benefitsBook } from '../domain/book';
import type { SettledQuarter } from '../domain/facts';
import { periodsOfQuarters } from '../domain/periods';
import { demoCases, type DemoCases } from './demo-cases';
import { memberColumns, memberValues, type MemberPerson } from './members';
import { periodColumns, periodValues } from './history';

/**
 * A member of a take-over or of the demo population, as this subgraph needs it. Members should come in ascending order of
 * id, so that the indexes grow at their right edge only.
 */
export interface BulkMember {
  /** The person, as `members.member-recorded` carries it. */
  readonly person: MemberPerson;
  /** Every settled quarter with its category, situation and yearly income, as `contributions.quarter-settled` carries it. */
  readonly quarters: readonly SettledQuarter[];
}

/** How a bulk run fills the tables. */
export interface BulkOptions {
  /** Day of the run. */
  readonly today: LocalDate;
  /** The law, for decisions of invented cases; that of the subgraph when left out. */
  readonly book?: ParameterBook;
  /** Whether some members get invented past and running cases. Only for the demo population. */
  readonly withDemoCases: boolean;
}

/** Rows written, by table. */
export interface BulkResult {
  readonly members: number;
  readonly periods: number;
  readonly cases: number;
}

/** Members gathered before their rows are sent. */
const batchSize = 5_000;

/**
 * Writes members with their history, and for a demonstration their cases, by COPY: a batch is one transaction. Nothing is
 * checked row by row: the caller vouches for the facts. No event is published, because a population is written into every
 * subgraph by its own bulk writer. @returns rows written
 */
export async function writeMembers(
  db: Knex,
  members: AsyncIterable<BulkMember> | Iterable<BulkMember>,
  options: BulkOptions,
): Promise<BulkResult> {
  const total = { members: 0, periods: 0, cases: 0 };
  let batch: BulkMember[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    const written = await writeBatch(db, batch, options);
    total.members += written.members;
    total.periods += written.periods;
    total.cases += written.cases;
    batch = [];
  };
  for await (const member of members) {
    batch.push(member);
    if (batch.length === batchSize) await flush();
  }
  await flush();
  return total;
}

async function writeBatch(db: Knex, batch: readonly BulkMember[], options: BulkOptions): Promise<BulkResult> {
  const periods = batch.flatMap(({ person, quarters }) =>
    periodsOfQuarters(quarters).map((period) => periodValues(person.memberId, period)),
  );
  const people = batch.map(({ person }) => memberValues(person));
  const invented = options.withDemoCases
    ? batch.flatMap((member) => demoCases(options.book ?? benefitsBook(), member, options.today))
    : [];
  const [members, history] = await Promise.all([
    copyInto(db, 'member', memberColumns, people),
    copyInto(db, 'contribution_period', periodColumns, periods),
  ]);
  await writeCases(db, invented);
  return { members, periods: history, cases: invented.length };
}

/** Cases before decisions before payments: each row refers to one of the table before. */
async function writeCases(db: Knex, invented: readonly DemoCases[]): Promise<void> {
  for (const [table, columns] of Object.entries(demoTables)) {
    const rows = invented.flatMap((one) => one[table as keyof DemoCases] as readonly (readonly unknown[])[]);
    if (rows.length > 0) await copyInto(db, table, columns, rows as never);
  }
}

/** Tables of invented cases with the columns that are filled. */
const demoTables: Readonly<Record<keyof DemoCases, readonly string[]>> = {
  benefit_case: [
    ...['id', 'member_id', 'benefit', 'reference', 'status', 'is_automatic', 'channel', 'submitted_on', 'event_on'],
    ...['decide_by', 'claim', 'months_used'],
  ],
  decision: [
    ...['id', 'case_id', 'member_id', 'number', 'kind', 'outcome', 'decided_on', 'valid_from', 'valid_to', 'reasons'],
    ...['explanation', 'per_month_cents', 'total_cents', 'vouchers', 'is_amount_awaited', 'appeal_until', 'court'],
  ],
  payment: [
    ...['id', 'case_id', 'member_id', 'decision_id', 'period_from', 'period_to', 'due_on', 'gross_cents', 'status'],
    ...['ordered_on', 'paid_on'],
  ],
};
