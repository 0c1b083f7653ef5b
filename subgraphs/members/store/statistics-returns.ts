import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { ReturnAnswer, ReturnRequest, ReturnStatus, StatisticsReturn } from '../domain/statistics-return';
import type { Author } from './author';

/** Writes a request down. */
export async function insertReturn(
  trx: Knex,
  request: ReturnRequest & { readonly definitionVersion: number },
  { subjectId, clock }: Author,
): Promise<StatisticsReturn> {
  const id = randomUUID();
  await trx('statistics_return').insert({
    id,
    requester: request.requester,
    reference: request.reference,
    definition: request.definition,
    definition_version: request.definitionVersion,
    from_quarter: request.from,
    to_quarter: request.to,
    requested_on: request.requestedOn,
    deadline: request.deadlineOn,
    cut_off: request.cutOffOn,
    recorded_by: subjectId,
    recorded_at: clock.now(),
  });
  return { ...request, id, answer: null, sentOn: null };
}

/** A request by its id. */
export async function findReturn(db: Knex, id: string): Promise<StatisticsReturn | undefined> {
  const row = await db('statistics_return').where({ id }).first();
  return row && asReturn(row);
}

/** Requests, the latest deadline first. */
export async function findReturnPage(
  db: Knex,
  { status, limit, after }: { status: ReturnStatus | null; limit: number; after: readonly string[] | undefined },
): Promise<StatisticsReturn[]> {
  const query = db('statistics_return').orderByRaw('deadline desc, id desc').limit(limit);
  if (after !== undefined) void query.whereRaw('(deadline, id) < (?::date, ?::uuid)', [...after]);
  if (status === 'OPEN') void query.whereNull('content');
  if (status === 'ANSWERED') void query.whereNotNull('content').whereNull('sent_on');
  if (status === 'SENT') void query.whereNotNull('sent_on');
  return (await query).map(asReturn);
}

/** Requests without an answer whose day is over, the most urgent first. */
export async function findReturnsToAnswer(db: Knex, today: LocalDate): Promise<StatisticsReturn[]> {
  const rows = await db('statistics_return')
    .whereNull('content')
    .where('cut_off', '<', today)
    .orderBy(['deadline', 'id']);
  return rows.map(asReturn);
}

/** Requests with an answer, for those who compute it again. */
export async function findAnsweredReturns(db: Knex): Promise<StatisticsReturn[]> {
  return (await db('statistics_return').whereNotNull('content').orderBy(['deadline', 'id'])).map(asReturn);
}

/** Keeps an answer; one that is there already stays. @returns whether it was kept */
export async function saveAnswer(db: Knex, id: string, answer: ReturnAnswer): Promise<boolean> {
  const { content, rowCount, sha256, answeredAt } = answer;
  const row = { content, row_count: rowCount, sha256, answered_at: answeredAt };
  return (await db('statistics_return').where({ id }).whereNull('content').update(row)) > 0;
}

/** Notes the day on which an answer was sent; the first one stays. */
export async function saveSent(db: Knex, id: string, on: LocalDate): Promise<void> {
  await db('statistics_return').where({ id }).whereNull('sent_on').update({ sent_on: on });
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function asReturn(row: any): StatisticsReturn {
  const answer = { content: row.content, rowCount: row.row_count, sha256: row.sha256, answeredAt: row.answered_at };
  return {
    id: row.id,
    requester: row.requester,
    reference: row.reference,
    definition: row.definition,
    definitionVersion: row.definition_version,
    from: row.from_quarter,
    to: row.to_quarter,
    requestedOn: row.requested_on,
    deadlineOn: row.deadline,
    cutOffOn: row.cut_off,
    answer: row.content === null ? null : answer,
    sentOn: row.sent_on,
  };
}
