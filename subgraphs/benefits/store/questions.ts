import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { SocialScheme } from '../domain/facts';
import type { InstitutionCode } from '../domain/rights/institutions';
import type { CasePage } from './cases';

/** A written question. */
export interface Question {
  readonly id: string;
  readonly memberId: string;
  readonly reference: string;
  readonly scheme: SocialScheme;
  readonly askedOn: LocalDate;
  readonly answerBy: LocalDate;
  readonly text: string;
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
  readonly forwardedTo: InstitutionCode | null;
  readonly forwardedOn: LocalDate | null;
}

interface QuestionRow {
  id: string;
  member_id: string;
  reference: string;
  scheme: string;
  asked_on: string;
  answer_by: string;
  text: string;
  answer: string | null;
  answered_on: string | null;
  forwarded_to: string | null;
  forwarded_on: string | null;
}

/** One page of a member's questions, the latest first; one more than asked when there are more. */
export async function findQuestions(db: Knex, { memberId, first, after }: CasePage): Promise<Question[]> {
  const rows = await db<QuestionRow>('question')
    .where({ member_id: memberId })
    .modify((query) => after && query.whereRaw('(asked_on, id) < (?::date, ?::uuid)', [after.submittedOn, after.id]))
    .orderBy([
      { column: 'asked_on', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(first + 1);
  return rows.map(toQuestion);
}

/** A question by id; undefined when there is none. */
export async function findQuestion(db: Knex, id: string): Promise<Question | undefined> {
  const row = await db<QuestionRow>('question').where({ id }).first();
  return row && toQuestion(row);
}

/** Writes a question. @returns its id */
export async function insertQuestion(
  trx: Knex,
  one: Omit<Question, 'id' | 'reference' | 'answer' | 'answeredOn'>,
): Promise<string> {
  const [row] = await trx('question')
    .insert({
      member_id: one.memberId,
      reference: trx.raw(`?::text || '-' || lpad(nextval('case_reference')::text, 7, '0')`, [one.askedOn.slice(0, 4)]),
      scheme: one.scheme,
      asked_on: one.askedOn,
      answer_by: one.answerBy,
      text: one.text,
      forwarded_to: one.forwardedTo,
      forwarded_on: one.forwardedOn,
    })
    .returning('id');
  return (row as { id: string }).id;
}

/** Writes the answer of a question that has none yet. @returns whether it was written */
export async function answerQuestion(db: Knex, id: string, answer: string, on: LocalDate): Promise<boolean> {
  const changed = await db('question').where({ id, answered_on: null }).update({ answer, answered_on: on });
  return changed > 0;
}

/** Questions that are not answered although their period is over. */
export async function countLateQuestions(db: Knex, today: LocalDate): Promise<number> {
  const [row] = await db('question')
    .whereNull('answered_on')
    .whereNull('forwarded_on')
    .where('answer_by', '<', today)
    .count({ count: 'id' });
  return Number(row?.count ?? 0);
}

function toQuestion(row: QuestionRow): Question {
  return {
    id: row.id,
    memberId: row.member_id,
    reference: row.reference,
    scheme: row.scheme as SocialScheme,
    askedOn: row.asked_on as LocalDate,
    answerBy: row.answer_by as LocalDate,
    text: row.text,
    answer: row.answer,
    answeredOn: row.answered_on as LocalDate | null,
    forwardedTo: row.forwarded_to as InstitutionCode | null,
    forwardedOn: row.forwarded_on as LocalDate | null,
  };
}
