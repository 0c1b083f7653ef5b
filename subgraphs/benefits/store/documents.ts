import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { CaseDocument } from '../domain/claims';
import type { AskedDocument } from '../domain/decision';

interface DocumentRow {
  case_id: string;
  document: string;
  asked_on: string;
  reminded_on: string | null;
  received_on: string | null;
}

/** Documents of several cases that were asked for, in order of name. */
export async function findDocuments(db: Knex, caseIds: readonly string[]): Promise<AskedDocument[]> {
  const rows = await db<DocumentRow>('case_document')
    .whereIn('case_id', [...caseIds])
    .orderBy('document');
  return rows.map((row) => ({
    caseId: row.case_id,
    document: row.document,
    askedOn: row.asked_on as LocalDate,
    remindedOn: row.reminded_on as LocalDate | null,
    receivedOn: row.received_on as LocalDate | null,
  }));
}

/** Asks for documents, each once: what was asked for before stays as it is. */
export async function askDocuments(trx: Knex, caseId: string, documents: readonly CaseDocument[], on: LocalDate) {
  if (documents.length === 0) return;
  const rows = documents.map((document) => ({ case_id: caseId, document, asked_on: on }));
  await trx('case_document').insert(rows).onConflict(['case_id', 'document']).ignore();
}

/** Writes down that a document came in, whether or not it had been asked for. */
export async function receiveDocument(trx: Knex, caseId: string, document: CaseDocument, on: LocalDate): Promise<void> {
  await trx('case_document')
    .insert({ case_id: caseId, document, asked_on: on, received_on: on })
    .onConflict(['case_id', 'document'])
    .merge(['received_on']);
}

/** Reminds once of what is missing since before a day. @returns the cases that were reminded */
export async function remindMissing(trx: Knex, askedBefore: LocalDate, today: LocalDate): Promise<string[]> {
  const rows = await trx('case_document')
    .whereNull('received_on')
    .whereNull('reminded_on')
    .where('asked_on', '<', askedBefore)
    .whereIn('case_id', trx('benefit_case').select('id').where({ status: 'AWAITING_DOCUMENTS' }))
    .update({ reminded_on: today })
    .returning('case_id');
  return [...new Set(rows.map(({ case_id: id }: { case_id: string }) => id))];
}

/** Cases whose missing documents were reminded of before a day. */
export async function findSilentCases(db: Knex, remindedBefore: LocalDate): Promise<string[]> {
  const rows = await db('benefit_case')
    .where({ status: 'AWAITING_DOCUMENTS' })
    .whereIn(
      'id',
      db('case_document').select('case_id').whereNull('received_on').where('reminded_on', '<', remindedBefore),
    )
    .select('id');
  return rows.map(({ id }: { id: string }) => id);
}

/** Forgets what was asked for, did not come in, and is not needed any more. */
export async function forgetMissing(trx: Knex, caseId: string, needed: readonly CaseDocument[]): Promise<void> {
  await trx('case_document')
    .where({ case_id: caseId })
    .whereNull('received_on')
    .whereNotIn('document', [...needed])
    .delete();
}
