import type { Knex } from 'knex';
import { addDays, addMonths, type LocalDate } from '../../../common/dates';
import { countOn } from '../domain/known';
import { findUrgentCases, lockCase } from '../store/cases';
import { takeDecision, type ActContext } from '../store/decide-case';
import { findSilentCases, remindMissing } from '../store/documents';
import { countLateQuestions } from '../store/questions';

/** What a run did and what it found. */
export interface ClockRun {
  readonly reminded: number;
  readonly decided: number;
  readonly late: number;
  /** Written questions that are not answered in time. */
  readonly lateQuestions: number;
}

/** Days after which missing documents are reminded of; a choice of the fund, the Charter only asks for a reminder. */
const reminderAfterDays = 14;

/** Late cases that are counted at most. */
const countedLate = 1_000;

/**
 * The daily look at the clocks: reminds once of what is missing, decides on what the fund has after a month of silence,
 * and counts the cases and questions whose period is over. Charter, articles 3, 10 and 11.
 */
export async function watchClocks(db: Knex, context: ActContext, today: LocalDate): Promise<ClockRun> {
  const silence = countOn(context.book, 'charter/silence-months', today).value;
  const silent = await findSilentCases(db, addMonths(today, -silence));
  let decided = 0;
  for (const id of silent) {
    const decision = await db.transaction(async (trx) => {
      const one = await lockCase(trx, id);
      return one && takeDecision(trx, context, one, { kind: 'FIRST', isForced: true });
    });
    if (decision !== undefined) decided += 1;
  }
  const reminded = await db.transaction((trx) => remindMissing(trx, addDays(today, -reminderAfterDays), today));
  const late = await findUrgentCases(db, { untilOn: addDays(today, -1), first: countedLate, after: null });
  return { reminded: reminded.length, decided, late: late.length, lateQuestions: await countLateQuestions(db, today) };
}
