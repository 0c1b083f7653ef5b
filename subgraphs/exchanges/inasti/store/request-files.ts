import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';
import { queueMessage } from '../../../../common/exchange/messages';
import type { Quarter } from '../../../../common/quarter';
import { inastiConfig } from '../config';
import type { ContinuedInsuranceOption } from '../domain/continued-insurance';
import type { GivenDecision, RequestDocument, RequestFile, RequestKind, RequestStatus } from '../domain/request-file';
import { statusAfter } from '../domain/request-file';
import { requestMessage } from '../messages/kinds';
import { inastiPartner } from './partners';
import { findPersons } from './persons';

/** A request as it comes in. */
export interface NewRequest {
  readonly id: string;
  readonly memberId: string;
  readonly kind: RequestKind;
  /** What is continued, in a request for continued insurance. */
  readonly option?: ContinuedInsuranceOption;
  readonly quarters: readonly Quarter[];
  readonly submittedOn: LocalDate;
  readonly reason: string | null;
  readonly documents: readonly RequestDocument[];
}

interface FileRow {
  readonly id: string;
  readonly member_id: string;
  readonly kind: RequestKind;
  readonly option: ContinuedInsuranceOption | null;
  readonly status: RequestStatus;
  readonly quarters: Quarter[];
  readonly submitted_on: LocalDate;
  readonly reason: string | null;
  readonly documents: RequestDocument[];
  readonly decided_on: LocalDate | null;
  readonly decided_quarters: GivenDecision['quarters'] | null;
  readonly decision_reason: string | null;
}

/**
 * Keeps a request as a file and forwards it in the same transaction: the term of five working days within which the fund
 * forwards (general regulation, article 50ter) is never used up. A request that is known already changes nothing.
 * @throws Error when the person is not known yet; the event is applied again later
 */
export async function forwardRequest(trx: Knex.Transaction, request: NewRequest, clock: Clock): Promise<void> {
  const { id, memberId, kind, option, quarters, submittedOn, reason, documents } = request;
  const [person] = await findPersons(trx, [memberId]);
  if (person === undefined) throw new Error('a request came before the person who asks');
  const about = { id, member_id: memberId, kind, option: option ?? null };
  const facts = { ...about, quarters: [...quarters], submitted_on: submittedOn, reason };
  const row = { ...facts, status: 'FORWARDED', documents: JSON.stringify(documents), forwarded_at: clock.now() };
  const written = await trx('request_file').insert(row).onConflict('id').ignore().returning('id');
  if (written.length === 0) return;
  const { fundCode } = inastiConfig();
  const asked = { reference: id, ssin: person.ssin, fundCode, kind, submittedOn, reason, ...(option && { option }) };
  const payload = { ...asked, quarters: [...quarters], documents: documents.map((one) => ({ ...one })) };
  const message = { counterparty: inastiPartner, memberId, reference: `request/${id}`, version: 0 };
  await queueMessage(trx, requestMessage, { ...message, status: 'CREATION', payload }, clock);
}

/** Files of these members, the latest first; at most so many of each. */
export async function findRequestFiles(db: Knex, memberIds: readonly string[], most: number): Promise<RequestFile[]> {
  const { rows } = await db.raw<{ rows: FileRow[] }>(
    `select ranked.*, decision.decided_on, decision.quarters as decided_quarters, decision.reason as decision_reason
     from (
       select *, row_number() over (partition by member_id order by submitted_on desc, id) as place
       from request_file where member_id = any (?)
     ) as ranked
     left join lateral (
       select decided_on, quarters, reason from request_decision where request_id = ranked.id order by number desc limit 1
     ) as decision on true
     where place <= ? order by member_id, place`,
    [[...memberIds], most],
  );
  return rows.map(fileOf);
}

/** A file with its last decision; null when there is none. @param lock whether nobody else may decide meanwhile */
export async function findRequestFile(db: Knex, id: string, lock = false): Promise<RequestFile | null> {
  const { rows } = await db.raw<{ rows: FileRow[] }>(
    `select request_file.*, decision.decided_on, decision.quarters as decided_quarters, decision.reason as decision_reason
     from request_file
     left join lateral (
       select decided_on, quarters, reason from request_decision where request_id = request_file.id order by number desc limit 1
     ) as decision on true
     where request_file.id = ? ${lock ? 'for update of request_file' : ''}`,
    [id],
  );
  const [row] = rows;
  return row === undefined ? null : fileOf(row);
}

/** Keeps a decision; a later one on the same request replaces the former. */
export async function saveDecision(
  trx: Knex.Transaction,
  file: RequestFile,
  decision: GivenDecision & { readonly reason: string | null },
  at: Date,
): Promise<RequestFile> {
  const { decidedOn, quarters, reason } = decision;
  const former = await trx('request_decision').where('request_id', file.id).pluck('number');
  await trx('request_decision').insert({
    request_id: file.id,
    number: former.length + 1,
    decided_on: decidedOn,
    quarters: JSON.stringify(quarters),
    reason,
    received_at: at,
  });
  const status = statusAfter(decision);
  await trx('request_file').where('id', file.id).update({ status });
  return {
    ...file,
    status,
    decidedOn,
    decisionReason: reason,
    quarters: withDecision(
      file.quarters.map(({ quarter }) => quarter),
      quarters,
    ),
  };
}

function fileOf(row: FileRow): RequestFile {
  return {
    id: row.id,
    memberId: row.member_id,
    kind: row.kind,
    option: row.option,
    status: row.status,
    submittedOn: row.submitted_on,
    reason: row.reason,
    documents: row.documents,
    quarters: withDecision(row.quarters, row.decided_quarters ?? []),
    decidedOn: row.decided_on,
    decisionReason: row.decision_reason,
  };
}

function withDecision(asked: readonly Quarter[], decided: GivenDecision['quarters']) {
  const granted = new Map(decided.map((one) => [one.quarter, one.granted]));
  return asked.map((quarter) => ({ quarter, granted: granted.get(quarter) ?? null }));
}
