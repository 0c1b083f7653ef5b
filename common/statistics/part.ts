import type { Knex } from 'knex';
import type { Clock } from '../clock';
import type { Language } from '../i18n';
import { answer, type Answer, type OverTime } from './answer';
import { labelOf } from './codes';
import type { Dimension, PatternDimension } from './dimensions';
import type { IsUnsafe, Vector } from './disclosure';
import { lastQuarterOf, type StatisticsKey } from './key';
import { type FilterInput, readQuestion, type StatisticsQuestion } from './question';
import { logQuestion, readCells } from './store/read';

/** What one subgraph counts and when a cell of it may not be told. */
export interface StatisticsPart {
  readonly has: (dimension: PatternDimension) => boolean;
  /** What is counted, as sums in SQL over the cells; the order is that of the vectors. */
  readonly sums: readonly string[];
  readonly isUnsafe: IsUnsafe;
  readonly overTime: OverTime;
}

/** What the schema asks of a part. */
export interface PartArguments {
  readonly by: readonly Dimension[];
  readonly filter?: FilterInput | null | undefined;
}

/** What of a request is needed to answer it. */
export interface PartContext {
  readonly db: Knex;
  readonly clock: Clock;
  readonly language: Language;
  readonly subject: { readonly id: string };
}

/** An answer with the question that it answers. */
export interface AnsweredPart extends Answer {
  readonly question: StatisticsQuestion;
}

/**
 * Answers a question about one part and writes it down.
 * @throws GraphQLError INVALID_INPUT when the question is none
 */
export async function answerPart(
  part: StatisticsPart,
  key: StatisticsKey,
  { by, filter }: PartArguments,
  { db, clock, subject }: Pick<PartContext, 'db' | 'clock' | 'subject'>,
): Promise<AnsweredPart> {
  const question = readQuestion(by, filter, part.has);
  await logQuestion(db, key, question, { subjectId: subject.id, at: clock.now() });
  const until = lastQuarterOf(key.asOf);
  const rows = await readCells(db, { finest: question.finest, asOf: key.asOf, until, sums: part.sums });
  const { isUnsafe, overTime, sums } = part;
  return { question, ...answer({ question, key, rows, size: sums.length, isUnsafe, overTime }) };
}

/** Keys of a cell with their labels. */
export function wordedKeys(
  keys: readonly { readonly dimension: Dimension; readonly value: string }[],
  language: Language,
): { dimension: Dimension; value: string; label: string }[] {
  return keys.map(({ dimension, value }) => ({ dimension, value, label: labelOf(dimension, value, language) }));
}

/** An entry of a vector. */
export function entryOf(vector: Vector, index: number): number {
  return vector[index] ?? 0;
}
